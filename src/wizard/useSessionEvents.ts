import { useEffect, useRef } from 'react';
import type { OnboardingSession, OnboardingSnapshot } from '../core/index.js';
import type { EndedSession } from '../protocol/index.js';
import { eventsBetween, type Origin } from './eventsBetween.js';
import { useLatest } from './useLatest.js';
import type { WizardEvent } from './WizardEvent.js';

interface Options {
  origin: Origin;
  onEvent: (event: WizardEvent) => void;
  onComplete: ((session: EndedSession) => void) | undefined;
}

/** Reports what happens in a session, each thing once. */
export function useSessionEvents(session: OnboardingSession, { origin, onEvent, onComplete }: Options): void {
  const reported = useRef<{ session: OnboardingSession; snapshot?: OnboardingSnapshot }>({ session });
  const complete = useLatest(onComplete);
  useEffect(() => {
    if (reported.current.session !== session) reported.current = { session };
    const report = () => {
      const now = session.getSnapshot();
      const events = eventsBetween(reported.current.snapshot, now, origin);
      reported.current = { session, snapshot: now };
      for (const event of events) {
        onEvent(event);
        if (
          event.type === 'ended' &&
          event.status === 'completed' &&
          now.phase === 'ready' &&
          now.session.status === 'completed'
        )
          complete(now.session);
      }
    };
    report();
    return session.subscribe(report);
  }, [session, origin, onEvent, complete]);
}
