import type { Decorator, Preview } from '@storybook/react-vite';
import 'onboarding-kit/styles.css';
import { firstLook, lookOf, looks, nameOf, type Look } from '../stories/support/look.js';
import { WithLook } from '../stories/support/LookContext.js';
import { MaybeOnTheBench } from '../stories/workbench/SceneOfBench.js';
import { checkAccess, listenForAccess } from './access/checkAccess.js';
import { checkEveryLook } from './checkEveryLook.js';
import { reportParts, watchParts } from './watchParts.js';
import { checkWords, listenToStory } from './words/checkWords.js';

/** The story's page is told what the toolbar says. */
const withLook: Decorator = (Story, { globals }) => {
  const look = lookOf(globals);
  document.documentElement.style.colorScheme = look.scheme === 'auto' ? 'light dark' : look.scheme;
  return (
    <WithLook look={look}>
      <MaybeOnTheBench>
        <Story />
      </MaybeOnTheBench>
    </WithLook>
  );
};

const toolbarOf = (part: keyof Look) => ({
  description: looks[part].title,
  toolbar: {
    title: looks[part].title,
    icon: looks[part].icon,
    items: looks[part].items.map((value) => ({ value, title: nameOf(part, value) })),
    // As at first, it says what it is for.
    dynamicTitle: false,
  },
});

const preview: Preview = {
  decorators: [withLook],
  beforeEach: [watchParts, listenToStory, listenForAccess],
  afterEach: [reportParts, checkEveryLook, checkWords, checkAccess],
  globalTypes: Object.fromEntries((Object.keys(looks) as (keyof Look)[]).map((part) => [part, toolbarOf(part)])),
  initialGlobals: firstLook,
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    options: {
      storySort: {
        order: [
          'Start here',
          'Anatomy',
          'Theming',
          'Slots',
          'Writing',
          'Accessibility',
          'Atlas',
          'Sessions',
          'Playground',
          'Copy workbench',
          'Picker',
          'Steps',
          ['Form', 'Files', 'Redirect', 'Trip', 'On the phone', 'Wait', 'Outcome'],
          'Going back',
          'Wizard states',
          'Time',
          'Rarely seen',
          'Fields',
          'Fields in use',
          'Parts',
          'Redlines',
          'Read aloud',
          'Mounts',
          'Headless',
        ],
      },
    },
    a11y: {
      test: 'error',
      // The addon would leave this one out, since a part alone is no page. Ours stand on one.
      config: { rules: [{ id: 'region', enabled: true }] },
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    viewport: {
      options: {
        phone: { name: 'Phone, 360', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        desktop: { name: 'Desktop, 1280', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
};

export default preview;
