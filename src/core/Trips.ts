import type { Session, TripMode } from '../protocol/index.js';
import type { Surroundings, TripWindow } from './Surroundings.js';
import { nextTrip, wayOut, type Trip, type TripEvent, type TripView } from './trip.js';

interface Way {
  surroundings: Surroundings;
  /** Its window is gone: asks how the session stands, before anyone is told. */
  look: () => Promise<void>;
  onChange: () => void;
}

/** A window is looked after so often, in milliseconds, while one is out and this page is in sight. */
const glance = 1000;
/** So long, in milliseconds, an answer is waited for before a window is said to be closed. */
const patience = 2000;

/**
 * The trips to the servicer that begin here. They say where the user is; how the session stands is for the proxy to say, and a
 * trip is over when the session moves on.
 */
export class Trips {
  readonly #way: Way;
  #trip: Trip | undefined;
  #window: TripWindow | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The link whose way back has ended in another window. */
  #cameBack: string | undefined;

  constructor(way: Way) {
    this.#way = way;
  }

  /** The trip that is under way; the same object until it changes. */
  get view(): TripView | undefined {
    return this.#trip?.view;
  }

  /**
   * Begins a trip, in the click that asked for it: the window opens before this returns, or a pop-up blocker would stop it.
   *
   * @returns whether the user is on the way; undefined when the session does not ask them to go from that step.
   */
  leave(session: Session, stepId: string, mode: TripMode): 'away' | 'blocked' | undefined {
    const way = wayOut(session);
    if (way?.stepId !== stepId) return undefined;
    this.#close();
    if (mode === 'popup' || mode === 'tab') this.#window = this.#way.surroundings.open?.(way.url, mode) ?? null;
    const opened = this.#window !== null || mode === 'page' || mode === 'device';
    this.#happen({ type: 'left', link: way.link, mode, opened });
    return opened ? 'away' : 'blocked';
  }

  /** Brings the trip's window before this one, in the click that asked for it. */
  show(): void {
    this.#window?.focus();
  }

  /** The session stands so: a trip whose link is not asked for any more is over. */
  follow(session: Session): void {
    const link = wayOut(session)?.link;
    if (this.#cameBack !== link) this.#cameBack = undefined;
    if (this.#trip && this.#trip.link !== link) this.#close();
    this.#trip = nextTrip(this.#trip, { type: 'asked', link });
    this.#watch();
  }

  /** The way back has ended in another window, as that one says. */
  back(session: Session | undefined): void {
    this.#cameBack = session && wayOut(session)?.link;
  }

  /** Whether the news of that may come at any moment. */
  get cameBack(): boolean {
    return this.#cameBack !== undefined;
  }

  /** The page is there again. */
  shown(): void {
    if (nextTrip(this.#trip, { type: 'shown' }) !== this.#trip) this.#happen({ type: 'shown' });
  }

  /** Stops looking after its window, which stays open. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #happen(event: TripEvent): void {
    this.#trip = nextTrip(this.#trip, event);
    this.#way.onChange();
  }

  /** Nothing tells that a window has closed, so it is looked at now, and again as long as somebody could see the difference. */
  #watch(): void {
    if (!this.#window || this.view?.state !== 'away' || this.#way.surroundings.hidden()) return this.stop();
    if (this.#window.closed) {
      this.#window = null;
      this.stop();
      void this.#confirmClosed();
      return;
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#watch();
    }, glance);
  }

  /** Mostly a window closes because all is done there. */
  async #confirmClosed(): Promise<void> {
    const trip = this.#trip;
    await Promise.race([this.#way.look(), new Promise((resolve) => void setTimeout(resolve, patience))]);
    if (this.#trip === trip) this.#happen({ type: 'closed' });
  }

  #close(): void {
    this.#window?.close();
    this.#window = null;
  }
}
