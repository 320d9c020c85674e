import type { Answer } from '../protocol/index.js';
import { Observable } from './Observable.js';
import { OnboardingError } from './OnboardingError.js';

/** What is typed in a step, not yet an answer. */
export interface Draft {
  stepId: string;
  data: Answer;
}

/** Whether what was typed is with the proxy: nothing typed yet, on its way, kept, or not kept. */
export type DraftState = 'none' | 'saving' | 'saved' | 'failed';

/** Typing rests this long, in milliseconds, before it is saved. */
const rest = 600;
/** After so many tries in a row that have failed, some two minutes, it waits until there is a reason for another. */
const tries = 8;

interface Way {
  /** Hands it to the proxy. The signal aborts when nobody wants it there any more. */
  send: (draft: Draft, signal: AbortSignal) => Promise<void>;
  /** Whether something is under way by which the step may end: what is typed in it waits for that. */
  held: () => boolean;
}

/**
 * Keeps what is typed with the proxy, without anyone waiting for it: the latest wins, one call at a time. A lost
 * connection is tried again, for a while; what the proxy refuses is let go.
 */
export class DraftKeeper extends Observable<DraftState> {
  readonly #way: Way;
  /** The step that was typed in. */
  #stepId: string | undefined;
  #waiting: Draft | undefined;
  #sending = false;
  #underWay: Promise<void> = Promise.resolve();
  #stop = new AbortController();
  #failures = 0;
  /** Why the last one was not kept. */
  #failure: OnboardingError | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(way: Way) {
    super('none');
    this.#way = way;
  }

  save(draft: Draft): void {
    this.#stepId = draft.stepId;
    this.#waiting = draft;
    this.publish('saving');
    this.#later(rest);
  }

  /** Sends what waits now, where it need not wait. */
  flush(): void {
    if (this.#waiting && this.#way.held()) this.#later(rest);
    else void this.leave();
  }

  /**
   * Sends what waits now, beside all that is under way: the page may be about to go, and an answer to be lost with it.
   *
   * @returns a promise that is kept once nothing is on its way any more, whatever came of it.
   */
  leave(): Promise<void> {
    clearTimeout(this.#timer);
    const draft = this.#waiting;
    if (!draft) return this.#underWay;
    this.#waiting = undefined;
    this.#sending = true;
    const before = this.#underWay;
    const { signal } = this.#stop;
    this.#underWay = this.#way.send(draft, signal).then(
      () => this.#settled(draft, undefined),
      (cause: unknown) => this.#settled(draft, signal.aborted ? 'stopped' : OnboardingError.from(cause)),
    );
    return before.then(() => this.#underWay);
  }

  /**
   * Sends what waits, after what is under way, so that the latest is the one that is kept.
   *
   * @throws OnboardingError when it could not be kept; where it may be by another try, it still waits.
   */
  async settle(): Promise<void> {
    await this.#underWay;
    await this.leave();
    if (this.#failure) throw this.#failure;
  }

  /** An answer is about to be sent: what is on its way is stopped, lest it comes after that; it waits, should the answer not be taken. */
  hold(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  /** The session asks for this step now: what was typed in another one is forgotten. */
  follow(stepId: string | undefined): void {
    if (this.#stepId !== undefined && this.#stepId !== stepId) this.drop();
  }

  /** Forgets what waits: the step has been answered. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#stepId = undefined;
    this.#waiting = undefined;
    this.#failure = undefined;
    this.hold();
    this.publish('none');
  }

  #settled(draft: Draft, error: OnboardingError | 'stopped' | undefined): void {
    this.#sending = false;
    if (draft.stepId !== this.#stepId) {
      if (this.#waiting) this.#later(rest);
      return;
    }
    const stopped = error === 'stopped';
    this.#failure = stopped ? undefined : error;
    this.#failures = this.#failure ? this.#failures + 1 : 0;
    if (stopped || this.#failure?.transient) this.#waiting ??= draft;
    if (this.#waiting && this.#failures < tries)
      this.#later(this.#failure ? Math.min(rest * 2 ** this.#failures, 30_000) : rest);
    this.publish(this.#failure ? 'failed' : this.#waiting ? 'saving' : 'saved');
  }

  #later(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#sending) this.#timer = setTimeout(() => this.flush(), delay);
  }
}
