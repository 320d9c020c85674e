import type { Meta, StoryObj } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { useRef, type ComponentType } from 'react';
import { configure, expect, waitFor, within, type UserEventObject } from 'storybook/test';
import { texts } from '../../src/demo/texts.js';
import { holdLook, useLook } from '../support/LookContext.js';
import type { Look } from '../support/look.js';
import { Stage } from '../support/Stage.js';
import { useAppearance } from '../support/useAppearance.js';
import { skills } from '../support/walks.js';
import { ChangeStore } from './ChangeStore.js';
import type { SceneFrameProps } from './SceneFrame.js';
import { OnTheBench } from './SceneOfBench.js';
import { TextMarks } from './TextMarks.js';
import { useBenchTexts } from './useBenchTexts.js';
import { Workbench } from './Workbench.js';

// A language may have to be loaded first.
configure({ asyncUtilTimeout: 10_000 });

/** The bench at work on one scene, for tests alone. */
const meta = {
  title: 'Copy workbench at work',
  component: Workbench,
  tags: ['!dev'],
} satisfies Meta<typeof Workbench>;
export default meta;

type Story = StoryObj<typeof Workbench>;

/** A text that is found by its words is changed, seen in the scene, listed, in the file, and undone. */
export const FromTheList = onOneScene('en-GB', async ({ list, scene, changes, user }) => {
  await user.type(list.getByRole('searchbox', { name: 'Search by words or key' }), 'continúe');
  await user.click(await list.findByRole('button', { name: /^form\.continue/ }));
  const box = await list.findByRole('textbox', { name: 'Text' });
  await waitFor(() => expect(box).toHaveFocus());
  await user.clear(box);
  await expect(list.getByText(/^This is empty, so nothing would stand there/)).toBeVisible();
  await user.type(box, 'On we go');
  await waitFor(() => expect(scene().getByRole('button', { name: /On we go/ })).toBeVisible());
  await expect(await list.findByText('Seen in one scene so far')).toBeVisible();

  const row = within(changes.getByRole('row', { name: /form\.continue/ }));
  await expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    'Continue',
    'On we go',
    'EditUndo',
  ]);
  await expect(await fileOf(changes, user)).toContain(
    "export const texts: TextOverrides = {\n  'form.continue': 'On we go',\n};",
  );

  await user.click(row.getByRole('button', { name: 'Undo form.continue' }));
  await waitFor(() => expect(scene().getByRole('button', { name: /Continue/ })).toBeVisible());
  await expect(changes.getByText(/^None yet/)).toBeVisible();
});

/** A click on a text opens it where it stands. What is wrong with a placeholder is said, and kept out of the file. */
export const InTheScene = onOneScene('en-GB', async ({ scene, bench, changes, user }) => {
  await user.click(await scene().findByText(/Step 1 of/));
  const editor = within(await bench.findByRole('group', { name: 'wizard.step' }));
  const box = editor.getByRole('textbox', { name: 'Text' });
  await waitFor(() => expect(box).toHaveFocus());
  await user.clear(box);
  await user.type(box, 'Part {{curent} of');
  await expect(editor.getByText(/^\{curent\} is not known here.*Write \{current\} or \{total\}/)).toBeVisible();
  await expect(editor.getByText(/^\{total\} is missing/)).toBeVisible();
  await waitFor(() => expect(scene().getByText(/Part \{curent\} of/)).toBeVisible());
  await expect(changes.getByText(/^One text to be mended first/)).toBeVisible();
  await expect(await fileOf(changes, user)).not.toContain('wizard.step');

  await user.clear(box);
  await user.type(box, 'Part {{current} of ');
  await user.click(editor.getByRole('button', { name: 'Insert {total}' }));
  await waitFor(() => expect(scene().getByText(/^\W*Part 1 of \d/)).toBeVisible());
  await expect(await fileOf(changes, user)).toContain("'wizard.step': 'Part {current} of {total}'");
  await user.keyboard('{Escape}');
  await expect(bench.queryByRole('group', { name: 'wizard.step' })).toBeNull();
});

/** Plural forms are the language’s own, each with the numbers that it is for. */
export const PluralForms = onOneScene('cs', async ({ bench, list, scene, changes, user }) => {
  await user.type(list.getByRole('searchbox', { name: 'Search by words or key' }), 'form.summary');
  await user.click(await list.findByRole('button', { name: /^form\.summary/ }));
  await expect(await list.findByText(/^English:/)).toHaveTextContent('One thing needs another look');
  const few = list.getByRole('textbox', { name: 'For 2, 3, 4 (few)' });
  await expect(list.getByRole('textbox', { name: 'For 1 (one)' })).toHaveAttribute('lang', 'cs');
  await user.clear(few);
  await user.type(few, 'Mrkněte na {{count} věci');
  await user.click(bench.getByRole('radio', { name: 'does what it does' }));
  await waitFor(() => expect(document.querySelector('.text-marks')).not.toHaveAttribute('data-pointing'));
  await user.click(await scene().findByRole('button', { name: /Pokračovat/ }));
  await waitFor(() => expect(scene().getByText(/Mrkněte na \S*\d věci/)).toBeVisible());
  await expect(await fileOf(changes, user)).toContain("few: 'Mrkněte na {count} věci'");
});

/** Texts from right to left, and a file that somebody has changed by hand. */
export const OpenAFile = onOneScene('ar', async ({ bench, scene, changes, user }) => {
  await scene().findByRole('button', { name: /متابعة/ });
  const file = (content: string, name: string) => new File([content], name);
  const input = bench.getByLabelText('Open a file');
  await user.upload(
    input,
    file(
      `// Ours\nexport const texts = {\n  "form.continue": 'التالي', // next\n  'form.nothing': "x",\n} as const;\n`,
      'texts.ar.ts',
    ),
  );
  await waitFor(() => expect(scene().getByRole('button', { name: /التالي/ })).toBeVisible());
  await expect(
    changes.getByText('One text from texts.ar.ts. Left out, since the kit has no such texts: form.nothing.'),
  ).toBeVisible();
  await expect(changes.getByRole('cell', { name: 'التالي' })).toHaveAttribute('dir', 'rtl');
});

interface Hand {
  bench: ReturnType<typeof within>;
  list: ReturnType<typeof within>;
  changes: ReturnType<typeof within>;
  scene: () => ReturnType<typeof within>;
  user: UserEventObject;
}

type Loaded = { stage: Stage; Scene: ComponentType<SceneFrameProps> };

/** The bench beside one scene, which stands in the same page, since there is no other for it where tests run. */
function onOneScene(locale: Look['locale'], play: (hand: Hand) => Promise<void>): Story {
  return {
    args: { store: new ChangeStore(), scenes: ['steps-form--empty'], first: 'steps-form--empty' },
    loaders: [
      async (): Promise<Loaded> => {
        const stage = await Stage.open();
        stage.played.happen();
        const Scene = ({ bench, story }: SceneFrameProps) => (
          <OnTheBench bench={bench} scene={story}>
            <Deposit stage={stage} />
          </OnTheBench>
        );
        return { stage, Scene };
      },
    ],
    beforeEach: ({ loaded, args }) => {
      args.store.replace(new Intl.Locale(locale).language, {});
      holdLook({ locale });
      return () => {
        holdLook({});
        (loaded as Loaded).stage.close();
      };
    },
    render: (args, { loaded }) => <Workbench {...args} Scene={(loaded as Loaded).Scene} />,
    play: async ({ canvas, userEvent }) => {
      const region = (name: string | RegExp) => within(canvas.getByRole('region', { name }));
      await canvas.findByRole('button', { name: /^wizard\.step / });
      await play({
        bench: canvas,
        list: region('Texts'),
        changes: region(/^Changes/),
        scene: () => within(document.querySelector<HTMLElement>('.ok-root') ?? document.body),
        user: userEvent,
      });
    },
  };
}

/** A wizard without a page of its own. */
function Deposit({ stage }: { stage: Stage }) {
  const page = useRef<HTMLDivElement>(null);
  const { locale } = useLook();
  const appearance = useAppearance();
  return (
    <>
      <div ref={page}>
        <OnboardingWizard
          {...{ locale, appearance }}
          fetch={stage.fetch}
          returnTo={stage.returnTo}
          skill={skills.deposit}
          tenantName="Acme"
          texts={useBenchTexts(texts, true)}
          keepInAddress={false}
        />
      </div>
      <TextMarks page={page} />
    </>
  );
}

/** What the file says. */
async function fileOf(changes: Hand['changes'], user: UserEventObject): Promise<string> {
  const summary = changes.getByText('The file', { selector: 'summary' });
  if (!summary.closest('details')?.open) await user.click(summary);
  const file = changes.getByRole('textbox', { name: 'The file' });
  return file instanceof HTMLTextAreaElement ? file.value : '';
}
