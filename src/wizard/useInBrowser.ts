import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and while its page comes to life, then true: what reads the page's address waits for it. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
