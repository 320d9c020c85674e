import { useEffect, useState } from 'react';
import { useOnboardingSession } from '../../react/index.js';

/** How many seconds there are until a moment, by the proxy's clock; looked at each second until none are left. */
export function useSecondsUntil(moment: string): number {
  const session = useOnboardingSession();
  const [left, setLeft] = useState(() => secondsUntil(moment, session.now()));
  useEffect(() => {
    const look = () => {
      const now = secondsUntil(moment, session.now());
      setLeft(now);
      if (now === 0) clearInterval(timer);
    };
    const timer = setInterval(look, 1000);
    look();
    return () => clearInterval(timer);
  }, [moment, session]);
  return left;
}

const secondsUntil = (moment: string, now: number) => Math.max(0, Math.ceil((Date.parse(moment) - now) / 1000));
