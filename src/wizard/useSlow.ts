import { useEffect, useState } from 'react';

/** After how many milliseconds something that is under way is slow. */
const patience = 8000;

/** Whether what is under way has been so for long. */
export function useSlow(underWay: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [underWay]);
  return slow;
}
