import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { skills as demoSkills } from '../../src/demo/skills/index.js';
import { Hands } from '../support/Hands.js';
import { Playground, type PlaygroundProps } from '../support/Playground.js';
import { Stage } from '../support/Stage.js';

type Args = Omit<PlaygroundProps, 'stage'>;

const choice = (name: string, description: string, options: readonly string[]) => ({
  name,
  description,
  options,
  control: { type: 'inline-radio' as const },
});

/** Walk a session by hand, with no server: choose below what happens around it, at any time. Every session starts at the picker. */
const meta: Meta<Args> = {
  title: 'Playground',
  args: { atTheBank: 'approve', atTheDesk: 'approve', network: 'good', bank: 'answers' },
  argTypes: {
    atTheBank: choice('On the bank’s page', 'What the user does there; it is gone through unseen', [
      'approve',
      'refuse',
      'fail',
    ]),
    atTheDesk: choice(
      'Reviewer',
      'What a person at the bank decides about an application for a card, after a few seconds',
      ['approve', 'reject', 'ask for the document again', 'nobody is there'],
    ),
    network: choice('Network', 'The way between the page and the proxy', ['good', 'slow', 'broken', 'offline']),
    bank: choice('Bank’s systems', 'What the proxy meets when it sends answers on', ['answers', 'does not answer']),
  },
  parameters: {
    controls: { disable: false, include: ['On the bank’s page', 'Reviewer', 'Network', 'Bank’s systems'] },
  },
};
export default meta;

export const WalkByHand: StoryObj<Args> = {
  name: 'Playground',
  args: { tenantName: 'Acme', locale: 'en-GB', onEvent: fn(), onComplete: fn(), onExit: fn() },
  loaders: [async () => ({ stage: await Stage.open({ running: true, skills: demoSkills }) })],
  beforeEach: ({ loaded }) => {
    const { stage } = loaded as { stage: Stage };
    return () => stage.close();
  },
  render: (args, { loaded }) => <Playground {...args} stage={(loaded as { stage: Stage }).stage} />,
  play: ({ canvas, userEvent, loaded }) =>
    new Hands(canvas, (loaded as { stage: Stage }).stage, userEvent).sees('What would you like to do?'),
};
