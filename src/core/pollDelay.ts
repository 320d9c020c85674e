/**
 * When to ask again after `polls` answers that brought nothing new, in milliseconds: at first after `retryAfter`
 * seconds, then ever less often up to once a minute; four times less often while nobody is looking.
 */
export function pollDelay({
  retryAfter,
  polls,
  hidden,
}: {
  retryAfter: number;
  polls: number;
  hidden: boolean;
}): number {
  const first = Math.max(retryAfter, 1) * 1000;
  const grown = Math.min(first * 1.5 ** polls, Math.max(first, 60_000));
  // Asking keeps the servicer's session alive too, which forgets it after half an hour.
  const rested = hidden ? Math.min(grown * 4, Math.max(first, 600_000)) : grown;
  return rested * (0.9 + Math.random() / 5);
}
