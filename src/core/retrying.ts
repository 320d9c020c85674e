import type { OnboardingError } from './OnboardingError.js';

/** Half to the full length, so that many browsers do not come back in the same moment. */
const jitter = (milliseconds: number) => milliseconds * (0.5 + Math.random() / 2);

/**
 * How calls are tried again where that may help: `times` times at growing distances, or as far apart as the proxy asks.
 * Three times take 4 to 7 seconds, five take 15 to 30.
 */
export const retrying = (times: number) => ({
  retry: (failures: number, error: OnboardingError) => error.transient && failures < times,
  retryDelay: (failures: number, error: OnboardingError) =>
    error.retryAfter === undefined ? jitter(Math.min(1000 * 2 ** failures, 15_000)) : Math.min(error.retryAfter * 1000, 60_000) + jitter(500),
});

/**
 * When to ask again after `polls` answers that brought nothing new, in milliseconds: at first after `retryAfter`
 * seconds, then ever less often up to once a minute; four times less often while nobody is looking.
 */
export function pollDelay({ retryAfter, polls, hidden }: { retryAfter: number; polls: number; hidden: boolean }): number {
  const first = Math.max(retryAfter, 1) * 1000;
  const grown = Math.min(first * 1.5 ** Math.max(polls, 0), Math.max(first, 60_000));
  return (grown * (0.9 + Math.random() / 5)) * (hidden ? 4 : 1);
}
