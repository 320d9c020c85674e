import type { Session } from '../../protocol/index.js';
import type { Mark } from './Mark.js';

/**
 * What the history is to agree with. The entries of a walk are the places in order; so the browser's Back leads where the
 * wizard's own does, and from the first place it leaves the page.
 */
export interface Walk {
  session: string;
  /** What can be shown, in order: the earlier steps that can be looked at, and the current one. Never empty. */
  places: readonly string[];
  /** Which of them is. */
  shown: string;
}

/** What is to be done to the history. */
export type Move = { do: 'replace' | 'push'; mark: Mark } | { do: 'go'; delta: number };

/** The only place of a session that has ended. */
const end = 'end';

/** A session's walk, while one of its steps is looked at or none. */
export function walkOf({ id, step, trail }: Session, looking?: string): Walk {
  if (!step) return { session: id, places: [end], shown: end };
  const current = trail.findIndex((entry) => entry.id === step.id);
  const earlier = trail.slice(0, Math.max(current, 0)).filter((entry) => entry.open);
  const places = [...earlier.map((entry) => entry.id), step.id];
  return { session: id, places, shown: looking !== undefined && places.includes(looking) ? looking : step.id };
}

/**
 * What makes the history agree with what is shown. Forward lies nothing worth keeping: the entries there are made anew.
 * Backward they lie already.
 */
export function align(mark: Mark | undefined, { session, places, shown }: Walk): Move[] {
  const target = places.indexOf(shown);
  const here = mark?.session === session ? mark : undefined;
  const from = here ? places.indexOf(here.step) : -1;
  const push = (first: number, shift: number): Move[] =>
    places
      .slice(first, target + 1)
      .map((step, index) => ({ do: 'push', mark: { session, at: first + index + shift, step } }));
  if (here && from >= 0) return from > target ? [{ do: 'go', delta: target - from }] : push(from + 1, here.at - from);
  // The entry is nobody's yet, or what it showed is not to be seen any more.
  const beneath = here?.at ?? 0;
  const first = Math.min(beneath, target);
  const step = places[first] ?? shown;
  return [{ do: 'replace', mark: { session, at: beneath, step } }, ...push(first + 1, beneath - first)];
}

/**
 * What it means that the user has come to an entry: a place to show; one to pass over, since what it showed is not to be
 * seen any more; or nothing, since it is not the wizard's.
 */
export function arrive(mark: Mark | undefined, { session, places }: Walk): { show: string } | 'pass' | undefined {
  if (!mark) return undefined;
  return mark.session === session && places.includes(mark.step) ? { show: mark.step } : 'pass';
}
