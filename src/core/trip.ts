import type { Session, TripMode } from '../protocol/index.js';

/**
 * A trip to the servicer that is under way from here. `away`: the user is on it. `blocked`: no window could be opened.
 * `closed`: its window is gone, or cannot be seen any more (a Cross-Origin-Opener-Policy hides one that is open still).
 */
export interface TripView {
  mode: TripMode;
  state: 'away' | 'blocked' | 'closed';
}

/** A trip, and the link it was begun by. */
export interface Trip {
  link: string;
  view: TripView;
}

/** What happens to a trip: begun; its window seen to be gone; the page there again; another link, or none, asked for now. */
export type TripEvent =
  | { type: 'left'; link: string; mode: TripMode; opened: boolean }
  | { type: 'closed' }
  | { type: 'shown' }
  | { type: 'asked'; link: string | undefined };

/** The trip after something has happened; undefined when none is under way. */
export function nextTrip(trip: Trip | undefined, event: TripEvent): Trip | undefined {
  switch (event.type) {
    case 'left':
      return { link: event.link, view: { mode: event.mode, state: event.opened ? 'away' : 'blocked' } };
    case 'closed':
      return trip?.view.state === 'away' ? { ...trip, view: { ...trip.view, state: 'closed' } } : trip;
    case 'shown':
      // Whoever left by this page and sees it again is back, by whatever way.
      return trip?.view.mode === 'page' ? undefined : trip;
    case 'asked':
      return trip?.link === event.link ? trip : undefined;
  }
}

/** Where the user is asked to go now; undefined when nowhere. */
export function wayOut({ step }: Session): { stepId: string; url: string; link: string } | undefined {
  if (step?.kind !== 'redirect' || step.url === undefined || step.failure) return undefined;
  const { id: stepId, url } = step;
  return { stepId, url, link: `${stepId} ${url}` };
}
