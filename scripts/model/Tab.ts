import {
  createOnboardingSession,
  type OnboardingSession,
  type SendResult,
  type Surroundings,
} from 'onboarding-kit/core';
import type { Session } from 'onboarding-kit/protocol';
import type { Line } from './Line.js';
import { origin } from './Line.js';
import { Violation } from './Violation.js';

type PageEvent = Parameters<Parameters<NonNullable<Surroundings['onPage']>>[0]>[0];

interface Parts {
  number: number;
  line: Line;
  sessionId: string | undefined;
  skill: string;
  /** Called at each change that must not have been. */
  fail: (violation: Violation) => void;
}

/** One tab of the user's browser: the real core in it, watched at each change. */
export class Tab {
  readonly number: number;
  readonly session: OnboardingSession;
  hidden = false;
  closed = false;
  /** The window that a trip was begun in last. */
  opened: { closed: boolean } | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #pageListeners = new Set<(what: PageEvent) => void>();
  readonly #stop: () => void;
  #last: Session | undefined;

  constructor({ number, line, sessionId, skill, fail }: Parts) {
    this.number = number;
    const surroundings = {
      online: () => line.online,
      hidden: () => this.hidden,
      subscribe: (listener: () => void) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      onPage: (listener: (what: PageEvent) => void) => {
        this.#pageListeners.add(listener);
        return () => this.#pageListeners.delete(listener);
      },
      open: () => {
        const opened = { closed: false, close: () => void (opened.closed = true), focus: () => {} };
        this.opened = opened;
        return opened;
      },
    } satisfies Surroundings;
    this.session = createOnboardingSession({
      proxyUrl: `${origin}/onboarding`,
      fetch: line.fetch,
      surroundings,
      ...(sessionId === undefined ? { skill, returnTo: `${origin}/banks` } : { sessionId }),
    });
    this.#stop = this.session.subscribe(() => {
      try {
        this.#watch();
      } catch (error) {
        if (error instanceof Violation) fail(error);
        else throw error;
      }
    });
  }

  /** The session as this tab shows it. */
  get shown(): Session | undefined {
    const snapshot = this.session.getSnapshot();
    return snapshot.phase === 'ready' ? snapshot.session : undefined;
  }

  /** Whether something is on its way. */
  get isSending(): boolean {
    const snapshot = this.session.getSnapshot();
    return snapshot.phase === 'ready' && snapshot.sending !== false;
  }

  /** Whether the session is gone on with in another tab. */
  get isResting(): boolean {
    const snapshot = this.session.getSnapshot();
    return snapshot.phase === 'ready' && snapshot.resting;
  }

  /** The page is left for another one, or is there again as it was. */
  page(what: PageEvent): void {
    for (const listener of this.#pageListeners) listener(what);
  }

  /** The network came or went, or the tab did. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  look(hidden: boolean): void {
    this.hidden = hidden;
    this.changed();
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.#stop();
  }

  #watch(): void {
    const { shown } = this;
    const before = this.#last;
    if (!shown) {
      if (before) throw new Violation(`Tab ${this.number} showed a session, and shows none any more`);
      return;
    }
    this.#last = shown;
    if (!before || before === shown) return;
    const where = `Tab ${this.number} went back`;
    if (shown.id !== before.id) throw new Violation(`${where}: to another session`);
    if (shown.revision < before.revision)
      throw new Violation(`${where}: from revision ${before.revision} to ${shown.revision}`);
    if (shown.revision === before.revision && shown.files < before.files)
      throw new Violation(`${where}: from ${before.files} to ${shown.files} changes of files`);
    if (before.status !== 'open' && shown.status !== before.status)
      throw new Violation(`${where}: from ${before.status} to ${shown.status}`);
  }
}

/** Whether the answer is known to have been taken, known not to have been, not to have been sent at all, or none of these. */
export function fateOf(result: SendResult): 'acknowledged' | 'refused' | 'unsent' | 'unknown' {
  if (result.ok) return 'acknowledged';
  if (result.error.kind === 'overtaken') return 'unsent';
  return result.error.kind === 'problem' && !result.error.transient ? 'refused' : 'unknown';
}
