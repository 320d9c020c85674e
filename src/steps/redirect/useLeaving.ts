import { useEffect, useState, type MouseEvent } from 'react';

/**
 * Whether the page is on its way out by a link. A page that comes back from the browser's cache is as it was left, so it
 * is told that it has returned.
 */
export function useLeaving(onLeave: () => void): { leaving: boolean; leave: (event: MouseEvent) => void } {
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    const returned = () => setLeaving(false);
    addEventListener('pageshow', returned);
    return () => removeEventListener('pageshow', returned);
  }, []);
  const leave = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    onLeave();
    // With these keys the link opens elsewhere, and this page stays.
    if (!ctrlKey && !metaKey && !shiftKey) setLeaving(true);
  };
  return { leaving, leave };
}
