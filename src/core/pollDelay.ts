/**
 * When to ask again after `polls` answers that brought nothing new, in milliseconds: at first after `retryAfter`
 * seconds, then ever less often up to once a minute; four times less often while nobody is looking, and once a minute or
 * less while changes are told of without asking.
 */
export function pollDelay({
  retryAfter,
  polls,
  hidden,
  told = false,
}: {
  retryAfter: number;
  polls: number;
  hidden: boolean;
  told?: boolean;
}): number {
  const first = Math.max(retryAfter, 1) * 1000;
  const grown = Math.min(first * 1.5 ** polls, Math.max(first, 60_000));
  // Where the proxy does not work in the background, asking keeps the servicer's session alive, which forgets it after half an hour.
  const seldom = hidden ? Math.min(grown * 4, Math.max(first, 600_000)) : grown;
  const rested = told ? Math.max(seldom, 60_000) : seldom;
  return rested * (0.9 + Math.random() / 5);
}
