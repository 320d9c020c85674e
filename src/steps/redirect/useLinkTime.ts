import { useEffect, useState } from 'react';
import { useOnboarding } from '../../react/index.js';

/** How long before its end a link says so, in milliseconds. */
const soon = 5 * 60_000;

/**
 * How a link stands by the proxy's clock: good for a while, about to run out, or run out. Changes by itself.
 *
 * @param until a moment in ISO 8601; a link without one does not run out.
 */
export function useLinkTime(until: string | undefined): 'good' | 'soon' | 'over' {
  const { session } = useOnboarding();
  const end = until === undefined ? Infinity : Date.parse(until);
  const [now, setNow] = useState(() => session.now());
  const next = end - now > soon ? end - soon : end > now ? end : undefined;
  useEffect(() => {
    if (next === undefined || next === Infinity) return undefined;
    const timer = setTimeout(() => setNow(Math.max(next, session.now())), Math.max(next - session.now(), 0));
    return () => clearTimeout(timer);
  }, [next, session]);
  return end <= now ? 'over' : end - now <= soon ? 'soon' : 'good';
}
