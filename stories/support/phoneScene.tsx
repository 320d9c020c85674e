import type { StoryObj } from '@storybook/react-vite';
import { useEffect, useState } from 'react';
import { OnboardingPhone, type OnboardingPhoneProps } from 'onboarding-kit';
import { OnboardingClient } from 'onboarding-kit/core';
import type { Scan } from 'onboarding-kit/proxy';
import { createInMemoryDemo } from '../../src/demo/createInMemoryDemo.js';
import { listening } from './heard.js';
import { keepCookies } from './keepCookies.js';
import { Once } from './Once.js';
import { setPageClock, storyTime } from './pageClock.js';
import { skills } from './walks.js';
import { configure } from 'storybook/test';
import { useBenchTexts } from '../workbench/useBenchTexts.js';
import { useLook } from './LookContext.js';
import { useAppearance } from './useAppearance.js';
import { StoryPage } from './StoryPage.js';

// Its own chunk may have to be loaded first.
configure({ asyncUtilTimeout: 10_000 });

interface PhoneScene {
  /** What the session has come to when the link is opened. */
  prepare?: (client: OnboardingClient, sessionId: string, secret: string) => Promise<void>;
  scan?: Scan;
  /** What answers in the place of the proxy. */
  answer?: typeof fetch;
  play: NonNullable<StoryObj<OnboardingPhoneProps>['play']>;
}

interface Loaded {
  fetch: typeof fetch;
  played: Once;
  stop: () => void;
}

const address = () => location.pathname + location.search;

/** The page that a phone opens by the code on the computer's screen, on the real proxy in memory. */
export function phoneScene({ prepare, scan, answer, play }: PhoneScene): StoryObj<OnboardingPhoneProps> {
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
          fetch: listening(answer ?? fetch),
          played: new Once(),
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
      <StoryPage>
        <Phone {...args} fetch={(loaded as Loaded).fetch} played={(loaded as Loaded).played} />
      </StoryPage>
    ),
    play: async (context) => {
      try {
        await play(context);
      } finally {
        (context.loaded as Loaded).played.happen();
      }
    },
    globals: { viewport: { value: 'phone', isRotated: false } },
  };
}

/** It speaks the language of the toolbar when the story, which is played in English, is over. */
function Phone({ played, ...props }: OnboardingPhoneProps & { played: Once }) {
  const { locale } = useLook();
  const appearance = useAppearance(props.appearance);
  const [shown, show] = useState<string>();
  const texts = useBenchTexts(props.texts, shown !== undefined);
  useEffect(() => void played.happened.then(() => show(locale)), [played, locale]);
  return <OnboardingPhone {...props} locale={shown ?? 'en-GB'} texts={texts} appearance={appearance} />;
}
