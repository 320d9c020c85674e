import type { StoryObj } from '@storybook/react-vite';
import { OnboardingPhone, type OnboardingPhoneProps } from 'onboarding-kit';
import { OnboardingClient } from 'onboarding-kit/core';
import type { Scan } from 'onboarding-kit/proxy';
import { createInMemoryDemo } from '../../src/demo/createInMemoryDemo.js';
import { keepCookies } from './keepCookies.js';
import { setPageClock, storyTime } from './pageClock.js';
import { skills } from './walks.js';
import { configure } from 'storybook/test';
import './page.css';

// Its own chunk may have to be loaded first.
configure({ asyncUtilTimeout: 10_000 });

interface PhoneScene {
  /** What the session has come to when the link is opened. */
  prepare?: (client: OnboardingClient, sessionId: string, secret: string) => Promise<void>;
  scan?: Scan;
  play: NonNullable<StoryObj<OnboardingPhoneProps>['play']>;
}

interface Loaded {
  fetch: typeof fetch;
  stop: () => void;
}

const address = () => location.pathname + location.search;

/** The page that a phone opens by the code on the computer's screen, on the real proxy in memory. */
export function phoneScene({ prepare, scan, play }: PhoneScene): StoryObj<OnboardingPhoneProps> {
  return {
    loaders: [
      async (): Promise<Loaded> => {
        const setClockBack = setPageClock();
        const handoverUrl = 'https://acme.example/phone';
        const demo = await createInMemoryDemo({ now: () => storyTime, handoverUrl, ...(scan && { scan }) });
        const client = new OnboardingClient({ fetch: demo.fetch });
        const { id, step } = await client.start({ skill: skills.deposit }, crypto.randomUUID());
        const link = await client.handOver(id, { stepId: step?.id ?? '', field: 'identity_front' });
        const secret = new URL(link.url).hash.slice(1);
        await prepare?.(client, id, secret);
        const { fetch, stop } = keepCookies(demo.proxy);
        history.replaceState(history.state, '', `${address()}#${secret}`);
        return {
          fetch,
          stop: () => {
            stop();
            setClockBack();
            history.replaceState(history.state, '', address());
          },
        };
      },
    ],
    beforeEach: ({ loaded }) => (loaded as Loaded).stop,
    render: (args, { loaded }) => (
      <main className="story-page" data-theme={args.theme}>
        <OnboardingPhone {...args} locale="en-GB" fetch={(loaded as Loaded).fetch} />
      </main>
    ),
    play,
    globals: { viewport: { value: 'phone', isRotated: false } },
  };
}
