/**
 * What the tabs of one browser tell each other about a session, over a BroadcastChannel. None of it is trusted: whoever hears
 * something asks the proxy.
 */
export type TabMessage =
  /** This revision is known here. */
  | { type: 'revision'; revision: number }
  /** The way back from the servicer has ended in another window of this browser: is anybody there? */
  | { type: 'back' }
  /** Somebody is: the window that came back need not go on. */
  | { type: 'here' }
  /** The session is gone on with in another tab; this one rests until its user comes back to it. */
  | { type: 'rest' };

/** The channel of a session's tabs. */
export const tabChannelOf = (sessionId: string): string => `onboarding-kit:${sessionId}`;
