import { useEffect, useState } from 'react';
import { OnboardingClient, type ClientOptions } from '../../core/index.js';
import type { SessionSummary } from '../../protocol/index.js';
import { useOnline } from '../useOnline.js';

/** For so long, in milliseconds, the list is waited for: what comes later would push away what is about to be pressed. */
const patience = 2000;

/**
 * The user's open sessions, the latest first; undefined until it is known. Nobody needs them to begin something, so a list
 * that cannot be had is an empty one.
 */
export function useOpenSessions(options: ClientOptions): readonly SessionSummary[] | undefined {
  const online = useOnline();
  const [client] = useState(() => new OnboardingClient(options));
  const [sessions, setSessions] = useState<readonly SessionSummary[]>();
  useEffect(() => {
    if (!online) return undefined;
    let current = true;
    const settle = (found: readonly SessionSummary[]) => current && setSessions((known) => known ?? found);
    const timer = setTimeout(() => settle([]), patience);
    client.sessions().then(settle, () => settle([]));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, online]);
  return sessions;
}
