import type { Session } from '../protocol/index.js';
import { EventStream } from './EventStream.js';
import type { Standing } from './followEvents.js';
import { pollDelay } from './pollDelay.js';

interface Way {
  look: () => void;
  /** Opens the session's event stream. */
  events: (signal: AbortSignal) => Promise<Response>;
  /** There may be another time for the next look. */
  onChange: () => void;
}

/** How things stand, as far as the next look depends on it. */
interface Situation {
  session: Session;
  /** In seconds; undefined when no news can come by itself. */
  newsAfter: number | undefined;
  /** How many wait for files that come from elsewhere. */
  watchers: number;
  hidden: boolean;
  online: boolean;
  /** A look is under way, or something is being sent. */
  looking: boolean;
  sending: boolean;
}

/**
 * Follows what others bring about: hears the session's events while they may tell of something, and looks by itself, ever
 * less often, for what they do not tell. Nothing depends on the events.
 */
export class Following {
  readonly #way: Way;
  /** How many looks have brought nothing new while the same thing is waited for. */
  #polls = { waitingFor: '', count: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #events: EventStream | undefined;
  /** What was heard and is not looked at yet. */
  #heard: Standing | undefined;

  constructor(way: Way) {
    this.#way = way;
  }

  /** Sets the time of the next look. */
  plan({ session, newsAfter, watchers, hidden, online, looking, sending }: Situation): void {
    clearTimeout(this.#timer);
    this.#listen(newsAfter !== undefined && !hidden && online);
    if (looking) return;
    if (this.#hasNews(session) && !sending) {
      this.#heard = undefined;
      this.#way.look();
      return;
    }
    if (newsAfter === undefined) return;
    const waitingFor = `${session.step?.id} ${session.step?.kind} ${session.files} ${watchers}`;
    if (waitingFor !== this.#polls.waitingFor) this.#polls = { waitingFor, count: 0 };
    // Whoever takes a picture with the other device looks from one to the other.
    const polls = watchers > 0 ? Math.min(this.#polls.count, 2) : this.#polls.count;
    const delay = pollDelay({ retryAfter: newsAfter, polls, hidden, told: this.#events?.alive ?? false });
    this.#timer = setTimeout(this.#way.look, delay);
  }

  /** A look has ended. */
  looked(): void {
    this.#polls.count += 1;
  }

  /** Something has happened here: news may be near. */
  expect(): void {
    this.#polls.count = 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#listen(false);
  }

  #listen(wanted: boolean): void {
    if (!wanted) {
      this.#events?.close();
      this.#events = undefined;
      return;
    }
    this.#events ??= new EventStream({
      open: this.#way.events,
      onStanding: (standing) => {
        this.#heard = standing;
        this.#way.onChange();
      },
      onChange: this.#way.onChange,
    });
  }

  #hasNews({ revision, files }: Session): boolean {
    return this.#heard !== undefined && (this.#heard.revision > revision || this.#heard.files > files);
  }
}
