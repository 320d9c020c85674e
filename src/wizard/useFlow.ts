import { useEffect, useMemo, useState } from 'react';
import { createOnboardingSession, type ClientOptions, type OnboardingSession } from '../core/index.js';
import type { Origin } from './eventsBetween.js';
import { unwind } from './history/unwind.js';
import { cameBack, forgetBack, pageAddress, readSessionAddress, writeSessionAddress } from './sessionAddress.js';

/** Where the wizard is: at the picker, or in a session. */
export type Flow = { at: 'picking' } | { at: 'session'; session: OnboardingSession; origin: Origin };

export interface FlowOptions extends ClientOptions {
  skill: string | undefined;
  sessionId: string | undefined;
  returnTo: string | undefined;
  locale: string | undefined;
  keepInAddress: boolean;
}

/** Where the wizard is, and the ways to somewhere else. */
export interface FlowControl {
  flow: Flow;
  /** Begins a session for a skill. */
  start: (skill: string) => void;
  /** Goes on with a session that was begun before. */
  goOn: (sessionId: string) => void;
  /** Back to where the host began: its skill anew, or the picker. */
  again: () => void;
}

/**
 * Finds out where to begin: the session asked for, the one that the page's address names, a new one for the skill asked
 * for, or the picker. The options are read once. For the browser alone: it reads the page's address.
 */
export function useFlow(given: FlowOptions): FlowControl {
  const [options] = useState(given);
  // Making a session sends nothing, so that it may happen while rendering.
  const [flow, setFlow] = useState(() => resume(options) ?? begin(options));

  // The session loads beside the texts and the step's own chunk, not behind them.
  const session = flow.at === 'session' ? flow.session : undefined;
  useEffect(() => session?.subscribe(() => undefined), [session]);

  // The way back may have ended in a tab beside the one where the trip began: this is the one to go on in.
  useEffect(() => {
    if (!session || !cameBack()) return;
    forgetBack();
    void session.wake();
  }, [session]);

  return useMemo(() => {
    const go = (next: FlowOptions) => {
      unwind(() => {
        if (options.keepInAddress) writeSessionAddress(undefined);
        setFlow(resume(next) ?? begin(next));
      });
    };
    const anew = { ...options, sessionId: undefined };
    return {
      flow,
      start: (skill) => go({ ...anew, skill }),
      goOn: (sessionId) => go({ ...options, sessionId }),
      again: () => go(anew),
    };
  }, [flow, options]);
}

function resume({
  proxyUrl,
  fetch,
  keepInAddress,
  sessionId = keepInAddress ? readSessionAddress() : undefined,
}: FlowOptions): Flow | undefined {
  return sessionId === undefined
    ? undefined
    : { at: 'session', origin: 'returned', session: createOnboardingSession({ proxyUrl, fetch, sessionId }) };
}

function begin({ proxyUrl, fetch, skill, locale, returnTo = pageAddress().href }: FlowOptions): Flow {
  if (skill === undefined) return { at: 'picking' };
  return {
    at: 'session',
    origin: 'started',
    session: createOnboardingSession({ proxyUrl, fetch, skill, returnTo, ...(locale !== undefined && { locale }) }),
  };
}
