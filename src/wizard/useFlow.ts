import { useCallback, useEffect, useState } from 'react';
import { createOnboardingSession, type ClientOptions, type OnboardingSession } from '../core/index.js';
import type { Origin } from './eventsBetween.js';
import { pageAddress, readSessionAddress, writeSessionAddress } from './sessionAddress.js';

/** Where the wizard is: at the picker, or in a session. */
export type Flow = { at: 'picking' } | { at: 'session'; session: OnboardingSession; origin: Origin };

export interface FlowOptions extends ClientOptions {
  skill: string | undefined;
  sessionId: string | undefined;
  returnTo: string | undefined;
  locale: string | undefined;
  keepInAddress: boolean;
}

/**
 * Finds out where to begin: the session asked for, the one that the page's address names, a new one for the skill asked
 * for, or the picker. The options are read once. For the browser alone: it reads the page's address.
 */
export function useFlow(given: FlowOptions): { flow: Flow; start: (skill: string) => void; again: () => void } {
  const [options] = useState(given);
  // Making a session sends nothing, so that it may happen while rendering.
  const [flow, setFlow] = useState(() => resume(options) ?? begin(options));

  // The session loads beside the texts and the step's own chunk, not behind them.
  const session = flow.at === 'session' ? flow.session : undefined;
  useEffect(() => session?.subscribe(() => undefined), [session]);

  const start = useCallback((skill: string) => setFlow(begin({ ...options, skill })), [options]);
  const again = useCallback(() => {
    if (options.keepInAddress) writeSessionAddress(undefined);
    setFlow(begin(options));
  }, [options]);
  return { flow, start, again };
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
