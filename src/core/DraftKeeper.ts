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

/**
 * Keeps what is typed with the proxy, without anyone waiting for it: the latest wins, one call at a time. A lost
 * connection is tried again; what the proxy refuses is let go.
 */
export class DraftKeeper extends Observable<DraftState> {
  readonly #send: (draft: Draft) => Promise<void>;
  #waiting: Draft | undefined;
  #sending = false;
  #underWay: Promise<void> = Promise.resolve();
  #failures = 0;
  /** Why the last one was not kept. */
  #failure: OnboardingError | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (draft: Draft) => Promise<void>) {
    super('none');
    this.#send = send;
  }

  save(draft: Draft): void {
    this.#waiting = draft;
    this.publish('saving');
    this.#later(rest);
  }

  /**
   * Sends what waits now, beside a call that is under way: the page may be about to go.
   *
   * @returns a promise that is kept once nothing is on its way any more, whatever came of it.
   */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const draft = this.#waiting;
    if (!draft) return this.#underWay;
    this.#waiting = undefined;
    this.#sending = true;
    const before = this.#underWay;
    this.#underWay = this.#send(draft).then(
      () => this.#settled(draft, undefined),
      (cause: unknown) => this.#settled(draft, OnboardingError.from(cause)),
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
    await this.flush();
    if (this.#failure) throw this.#failure;
  }

  /** Forgets what waits: the step has been answered. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    this.#failure = undefined;
    this.publish('none');
  }

  #settled(draft: Draft, error: OnboardingError | undefined): void {
    this.#sending = false;
    this.#failures = error ? this.#failures + 1 : 0;
    if (this.getSnapshot() === 'none') return;
    this.#failure = error;
    if (error?.transient) this.#waiting ??= draft;
    if (this.#waiting) this.#later(error ? Math.min(rest * 2 ** this.#failures, 30_000) : rest);
    this.publish(error ? 'failed' : this.#waiting ? 'saving' : 'saved');
  }

  #later(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#sending) this.#timer = setTimeout(() => void this.flush(), delay);
  }
}
