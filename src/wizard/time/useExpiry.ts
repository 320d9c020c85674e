import { useEffect, useState } from 'react';
import type { OnboardingSession } from '../../core/index.js';
import type { OpenSession } from '../../protocol/index.js';

/** Timers count in 32 bits of milliseconds. */
const longest = 2 ** 31 - 1;

/**
 * How long before its end a session's user is warned, in milliseconds: five minutes, or a quarter of what it may rest where
 * that is less, and 20 seconds at the very least (WCAG 2.2.1).
 */
export function warnedBefore({ updatedAt, expiresAt }: Pick<OpenSession, 'updatedAt' | 'expiresAt'>): number {
  const rest = Date.parse(expiresAt) - Date.parse(updatedAt);
  return Math.max(20_000, Math.min(5 * 60_000, rest / 4));
}

/**
 * Whether the session ends soon unless something is done. What is typed moves the end without this page hearing of it, so
 * the proxy is asked before anybody is alarmed, and once more when the time is over. A session that waits for somebody
 * else is in no hurry.
 */
export function useExpiry(onboarding: OnboardingSession, session: OpenSession): boolean {
  const { expiresAt, step } = session;
  const before = warnedBefore(session);
  const hurries = step.kind !== 'wait';
  const [near, setNear] = useState<string>();
  useEffect(() => {
    if (!hurries) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = new AbortController();
    const later = (delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void check(), Math.min(Math.max(delay, 1000), longest));
    };
    const check = async () => {
      const left = Date.parse(expiresAt) - onboarding.now();
      if (left > before) return later(left - before);
      await onboarding.lookAgain();
      // Whatever has changed by that has begun this anew.
      if (stop.signal.aborted) return;
      setNear(expiresAt);
      later(left > 0 ? left : 5000);
    };
    const seen = () => {
      if (document.visibilityState === 'visible') void check();
    };
    document.addEventListener('visibilitychange', seen, { signal: stop.signal });
    void check();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [onboarding, expiresAt, before, hurries]);
  return hurries && near === expiresAt;
}
