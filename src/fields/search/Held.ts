/**
 * What a form holds for a choice that is typed to be found: the value that is chosen, or the words that were typed without
 * choosing. Those are no value of anybody's, and the rules refuse them.
 */
export type Held = string | { typed: string };

/** Takes what was kept of an older form, if it has that shape. */
export function heldFrom(kept: unknown, otherwise: string): Held {
  if (typeof kept === 'string') return kept;
  const isTyped = typeof kept === 'object' && kept !== null && 'typed' in kept && typeof kept.typed === 'string';
  return isTyped ? (kept as { typed: string }) : otherwise;
}

/** The value that is chosen; the empty string where none is. */
export const chosenOf = (held: Held): string => (typeof held === 'string' ? held : '');
