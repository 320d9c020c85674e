import { useEffect, type RefObject } from 'react';
import type { Appearance } from '../Appearance.js';

/**
 * Tells developers about colours that are hard to tell apart, each time the look changes. Where a bundler builds for
 * production nothing of it is left.
 */
export function useContrastCheck(root: RefObject<HTMLElement | null>, appearance: Appearance): void {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') return;
    void import('./checkContrast.js')
      .then(({ checkContrast }) => root.current && checkContrast(root.current))
      .catch(() => undefined);
  }, [root, appearance]);
}
