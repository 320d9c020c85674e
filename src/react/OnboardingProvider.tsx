import { createContext, useContext, type ReactNode } from 'react';
import type { OnboardingSession } from '../core/index.js';

/** For hooks of this room. */
export const SessionContext = createContext<OnboardingSession | undefined>(undefined);

export interface OnboardingProviderProps {
  /** From `createOnboardingSession`; make it once, e.g. by `useState(() => createOnboardingSession(…))`. */
  session: OnboardingSession;
  children: ReactNode;
}

/**
 * Gives one session to everything inside.
 *
 * @example
 * const [session] = useState(() => createOnboardingSession({ skill: 'carpati_ro_aisp_sbx_#2.0' }));
 * return <OnboardingProvider session={session}><MyScreens /></OnboardingProvider>;
 */
export function OnboardingProvider({ session, children }: OnboardingProviderProps) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

/**
 * The session above, without observing it.
 *
 * @throws Error when no `OnboardingProvider` is above.
 */
export function useOnboardingSession(): OnboardingSession {
  const session = useContext(SessionContext);
  if (!session)
    throw new Error(
      'This hook needs an <OnboardingProvider session={…}> above it: <OnboardingWizard> brings one, other trees render their own.',
    );
  return session;
}
