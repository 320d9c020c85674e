import type { Appearance } from 'onboarding-kit';
import { useMemo } from 'react';
import { useLook } from './LookContext.js';

/** The appearance that the toolbar says, and on top of it what a story wants. */
export function useAppearance(more?: Appearance): Appearance {
  const { preset, scheme, density } = useLook();
  return useMemo(() => ({ preset, scheme, density, ...more }), [preset, scheme, density, more]);
}
