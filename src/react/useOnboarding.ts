import { useSyncExternalStore } from 'react';
import type { DraftState, OnboardingSession, OnboardingSnapshot } from '../core/index.js';
import { useOnboardingSession } from './OnboardingProvider.js';

/**
 * The session above: what is known of it now, and the session itself to act on.
 *
 * @throws Error when no `OnboardingProvider` is above.
 * @example
 * const { snapshot, session } = useOnboarding();
 * if (snapshot.phase !== 'ready') return <Loading />;
 * const next = () => session.submit(stepId, { consent: true });
 */
export function useOnboarding(): { snapshot: OnboardingSnapshot; session: OnboardingSession } {
  const session = useOnboardingSession();
  const snapshot = useSyncExternalStore(session.subscribe, session.getSnapshot, session.getSnapshot);
  return { snapshot, session };
}

/** Whether what was typed is kept; apart from `useOnboarding`, so that typing renders only who asks for this. */
export function useDraftState(): DraftState {
  const { draft } = useOnboardingSession();
  return useSyncExternalStore(draft.subscribe, draft.getSnapshot, draft.getSnapshot);
}
