import { useSyncExternalStore } from 'react';

const query = '(hover: none) and (pointer: coarse)';

/** Whether this is a device that is held in a hand and touched: it has a camera of its own, and nothing is dragged on it. */
export function useHandheld(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}

function subscribe(changed: () => void) {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
