import { useCallback, useEffect, useRef } from 'react';

/** A function that stays the same and calls the newest of the ones it was given: for a host's callbacks in effects. */
export function useLatest<Arguments extends unknown[]>(
  callback: ((...args: Arguments) => void) | undefined,
): (...args: Arguments) => void {
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args) => latest.current?.(...args), []);
}
