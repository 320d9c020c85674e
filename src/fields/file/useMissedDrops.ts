import { useEffect } from 'react';

/** A file that is let go beside a slot would be opened in the place of the page, and all that was typed would be gone. */
export function useMissedDrops() {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hold = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    addEventListener('dragover', hold, { signal });
    addEventListener('drop', hold, { signal });
    return () => stop.abort();
  }, []);
}
