import '@fontsource-variable/source-serif-4/opsz.css';
import 'onboarding-kit/styles.css';
import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { firstLook, type Look } from '../../../stories/support/look.js';
import { holdLook, WithLook } from '../../../stories/support/LookContext.js';
import { pretend } from '../../../stories/support/pretend.js';
import { drawLots } from './drawLots.js';
import { showPaper } from './showPaper.js';
import './page.css';

/** What is used here of a story that plays itself. */
interface Story {
  id: string;
  args: object;
  run(context: { canvasElement: HTMLElement; args: object }): Promise<void>;
}

/** What the script does with the page. */
export interface GalleryPage {
  /** Plays the story of that id until it shows its screen. One a page. */
  play(id: string): Promise<void>;
  /** Shows it in another look. */
  look(look: Pick<Look, 'preset' | 'scheme'>): Promise<void>;
  /** Waits until all of it is there, and stands still. */
  settle(): Promise<void>;
}

setProjectAnnotations({
  decorators: [
    (Story) => (
      <WithLook look={firstLook}>
        <Story />
      </WithLook>
    ),
  ],
});

const modules = import.meta.glob<Parameters<typeof composeStories>[0]>('../../../stories/**/*.stories.tsx');

const frames = async () => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
};

const gallery: GalleryPage = {
  async play(id) {
    const place = document.body.appendChild(document.createElement('div'));
    pretend(navigator.mediaDevices, 'enumerateDevices', async () => [{ kind: 'videoinput' } as MediaDeviceInfo]);
    pretend(navigator.mediaDevices, 'getUserMedia', async () => showPaper());
    // The clock stands still: "in 0:30" is the same in each picture.
    performance.now = () => 0;
    drawLots();
    holdLook({ motion: 'reduced' });
    for (const load of Object.values(modules)) {
      const stories: Story[] = Object.values(composeStories(await load()));
      const story = stories.find((each) => each.id === id);
      if (!story) continue;
      await story.run({ canvasElement: place, args: { ...story.args, layout: 'page' } });
      return;
    }
    throw new Error(`There is no story ${id}.`);
  },
  async look(look) {
    holdLook({ ...look, motion: 'reduced' });
    await frames();
  },
  async settle() {
    await frames();
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    // What has no end is shown as it begins.
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
      else animation.finish();
    await frames();
  },
};
Object.assign(globalThis, { gallery });
