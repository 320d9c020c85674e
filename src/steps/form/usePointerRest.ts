import { useMemo, useRef } from 'react';

/**
 * Waits for a press to end. Leaving a field by pressing a button must not push the button away from under the finger
 * with an error text, or the press is lost.
 *
 * @returns `press` for `onPointerDownCapture`, and `rest`, which resolves once nothing is pressed.
 */
export function usePointerRest() {
  const pressed = useRef<Promise<void> | undefined>(undefined);
  return useMemo(
    () => ({
      press: () => {
        pressed.current = new Promise<void>((resolve) => {
          const stop = new AbortController();
          const release = () => {
            stop.abort();
            pressed.current = undefined;
            // After the click that follows.
            setTimeout(resolve);
          };
          for (const type of ['pointerup', 'pointercancel'])
            addEventListener(type, release, { capture: true, signal: stop.signal });
        });
      },
      rest: () => pressed.current ?? Promise.resolve(),
    }),
    [],
  );
}
