import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { skills as demoSkills } from '../../src/demo/skills/index.js';
import { texts } from '../../src/demo/texts.js';
import { choices, Playground, type PlaygroundProps } from '../support/Playground.js';
import { Stage } from '../support/Stage.js';

type Args = Omit<PlaygroundProps, 'stage'>;

const choice = (name: string, description: string, options: readonly string[]) => ({
  name,
  description,
  options,
  control: { type: 'inline-radio' as const },
});

const anyOfThem = 'the user picks';

const controls = {
  skill: {
    name: 'What it is for',
    description: 'A skill; without one, the user picks. Another one begins again.',
    options: [anyOfThem, ...demoSkills.map(({ id }) => id)],
    mapping: { [anyOfThem]: undefined },
    control: {
      type: 'select' as const,
      labels: Object.fromEntries(demoSkills.map(({ id, title, servicer }) => [id, `${title}, ${servicer.name}`])),
    },
  },
  atTheBank: choice('On the bank’s page', 'What the user does there; it is gone through unseen', choices.atTheBank),
  atTheDesk: choice(
    'Reviewer',
    'What a person at the bank decides about an application, after a few seconds',
    choices.atTheDesk,
  ),
  bank: choice('Bank’s systems', 'What the proxy meets when it sends answers on', choices.bank),
  accent: {
    name: 'Your colour',
    description: 'Buttons, lines and tints are made of it, each with the contrast that it needs',
    control: {
      type: 'color' as const,
      presetColors: ['#0b5d4e', '#1f4bd8', '#7a2be0', '#c2185b', '#f2b705', '#111111'],
    },
  },
  tenantName: { name: 'Your name', control: { type: 'text' as const } },
};

/**
 * Walk a session by hand, with no server: choose below what happens around it, at any time; in the toolbar, how it looks and how the
 * network is.
 */
const meta: Meta<Args> = {
  title: 'Playground',
  args: { skill: anyOfThem, atTheBank: 'approve', atTheDesk: 'approve', bank: 'answers' },
  argTypes: controls,
  parameters: { controls: { disable: false, include: Object.values(controls).map(({ name }) => name) } },
};
export default meta;

export const WalkByHand: StoryObj<Args> = {
  name: 'Playground',
  args: { tenantName: 'Acme', texts, onEvent: fn(), onComplete: fn(), onExit: fn() },
  loaders: [async () => ({ stage: await Stage.open({ running: true, skills: demoSkills }) })],
  beforeEach: ({ loaded }) => {
    const { stage } = loaded as { stage: Stage };
    return () => stage.close();
  },
  render: (args, { loaded }) => <Playground {...args} stage={(loaded as { stage: Stage }).stage} />,
  play: async ({ canvas, loaded }) => {
    await canvas.findByRole('heading', { level: 2 });
    (loaded as { stage: Stage }).stage.played.happen();
  },
};
