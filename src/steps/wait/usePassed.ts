import { useEffect, useState } from 'react';

/** Timers count in 32 bits of milliseconds, some 24 days; nobody looks at a page for that long. */
const longest = 2 ** 31 - 1;

/** Whether a moment in ISO 8601 has passed; tells by itself when it does. */
export function usePassed(moment: string | undefined): boolean {
  const at = moment === undefined ? Infinity : Date.parse(moment);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const left = at - Date.now();
    if (left > longest) return;
    const timer = setTimeout(() => setNow(Math.max(at, Date.now())), Math.max(left, 0));
    return () => clearTimeout(timer);
  }, [at]);
  return at <= now;
}
