import type { StoryObj } from '@storybook/react-vite';
import { configure, fn } from 'storybook/test';
import { texts } from '../../src/demo/texts.js';
import { Hands } from './Hands.js';
import { Stage, type StageOptions } from './Stage.js';
import { TenantPage, type TenantPageProps } from './TenantPage.js';

// A step's own chunk may have to be loaded first.
configure({ asyncUtilTimeout: 10_000 });

export type SceneArgs = Omit<TenantPageProps, 'stage'>;

export interface Scene {
  /** What the demo is made of, where it is not the demo as it is. */
  stage?: StageOptions;
  args?: SceneArgs;
  /** Leads to where the story begins; returns the session that the wizard goes on with, if there is one. */
  prepare?: (stage: Stage) => Promise<{ sessionId: string } | void> | void;
  /** Goes on from there as its user, at least until the screen that the story is about. */
  play: (hands: Hands) => Promise<void>;
  /** On a phone rather than a desktop. */
  phone?: boolean;
}

/**
 * A story of the wizard on the real proxy and sandbox.
 *
 * @example
 * export const Empty = scene({ args: { skill }, play: (hands) => hands.sees('Your deposit') });
 */
export function scene({ stage: options, args, prepare, play, phone }: Scene): StoryObj<SceneArgs> {
  return {
    args: { tenantName: 'Acme', texts, onEvent: fn(), onComplete: fn(), onExit: fn(), ...args },
    loaders: [
      async () => {
        const stage = await Stage.open(options);
        return { stage, sessionId: (await prepare?.(stage))?.sessionId };
      },
    ],
    beforeEach: ({ loaded }) => {
      const { stage } = loaded as { stage: Stage };
      return () => stage.close();
    },
    render: (given, { loaded }) => {
      const { stage, sessionId } = loaded as { stage: Stage; sessionId: string | undefined };
      return <TenantPage sessionId={sessionId} {...given} stage={stage} />;
    },
    play: async ({ canvas, userEvent, loaded }) => {
      const { stage } = loaded as { stage: Stage };
      await play(new Hands(canvas, stage, userEvent)).finally(stage.played.happen);
    },
    ...(phone && { globals: { viewport: { value: 'phone', isRotated: false } } }),
  };
}
