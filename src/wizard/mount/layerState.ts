const key = 'onboarding-kit-layer';

/** Whether an entry of the history lies over the one that a modal was opened from. */
export const inLayer = (state: unknown): boolean => typeof state === 'object' && state !== null && key in state;

/** A state that says so; what a host or its router keeps there stays. */
export const withLayer = (state: Record<string, unknown> | null): Record<string, unknown> => ({
  ...state,
  [key]: true,
});
