import type { Answer, Session } from 'onboarding-kit/protocol';
import { isWrong } from './skills.js';
import { Violation } from './Violation.js';

/** What became of an answer that was sent, as far as its sender was told: nothing yet, taken, or refused. */
type Fate = 'unknown' | 'acknowledged' | 'refused';

/** One answer, however often it was sent: its tries have one key. */
export interface Sent {
  key: string;
  step: string;
  stepId: string;
  revision: number;
  data: Answer;
  fate: Fate;
}

/** A file of which its sender was told that it has arrived. */
interface Received {
  id: string;
  stepId: string;
  /** Since which call. */
  at: number;
}

/**
 * What was sent to the proxy and what it said to it, written down on the way between browser and proxy. Here is also checked what
 * must be so of the answers themselves, whoever gets them: how a session stands never goes back, and an end is for good.
 */
export class Ledger {
  readonly sent = new Map<string, Sent>();
  /** The names of files by their uploads' ids. */
  readonly names = new Map<string, string>();
  readonly sessions = new Set<string>();
  /** How often the user said to do once more what may have been done already. */
  confirmed = 0;
  newest: Session | undefined;
  readonly #received: Received[] = [];
  readonly #takenBack = new Set<string>();
  #doubtful = new Set<string>();
  /** A payment came back approved; since when no other may be offered unless the user has asked for it. */
  #paidAt: number | undefined;
  #calls = 0;

  /** A call begins. @returns its number: of two calls, the one that began later has the higher one. */
  begin(): number {
    return (this.#calls += 1);
  }

  answering(key: string, stepId: string, revision: number, data: Answer): void {
    if (this.sent.has(key)) return;
    const step = stepId.replace(/-\d+$/, '');
    this.sent.set(key, { key, step, stepId, revision, data, fate: 'unknown' });
    if (!this.#doubtful.has(stepId)) return;
    this.confirmed += 1;
    this.#paidAt = undefined;
  }

  /** An answer reached its sender. */
  answered(key: string, status: number): void {
    const sent = this.sent.get(key);
    if (!sent || sent.fate === 'acknowledged') return;
    if (status === 200) sent.fate = 'acknowledged';
    else if (status >= 400 && status < 500 && status !== 429) sent.fate = 'refused';
  }

  received(id: string, stepId: string, name: string): void {
    this.names.set(id, name);
    this.#received.push({ id, stepId, at: this.begin() });
  }

  takingBack(id: string): void {
    this.#takenBack.add(id);
  }

  /** A trip's way back was taken by the proxy. */
  paid(): void {
    this.#paidAt = this.begin();
  }

  /** The proxy says how the session stands, to a call that began as the given one. */
  stands(session: Session, begun: { call: number; newest: Session | undefined }): void {
    this.sessions.add(session.id);
    const before = begun.newest;
    if (before && before.id === session.id) {
      if (session.revision < before.revision)
        throw new Violation(`The proxy went back from revision ${before.revision} to ${session.revision}`);
      if (before.status !== 'open' && session.status !== before.status)
        throw new Violation(`The session was ${before.status}, and is ${session.status} now`);
    }
    if (!this.newest || session.revision >= this.newest.revision) this.newest = session;
    const { step } = session;
    if (step?.kind === 'form') {
      const { uploads = [] } = step;
      for (const { id, name } of uploads) this.names.set(id, name);
      const missing = this.#received.find(
        ({ id, stepId, at }) =>
          stepId === step.id && at < begun.call && !this.#takenBack.has(id) && !uploads.some((kept) => kept.id === id),
      );
      if (missing) throw new Violation(`The file ${this.names.get(missing.id)} had arrived, and is gone`);
      const codes = step.errors?.map(({ code }) => code) ?? [];
      if (codes.some((code) => code === 'outcome_unknown' || code === 'sent_before')) this.#doubtful.add(step.id);
      const odd = codes.find((code) => code === 'file_missing' || code === 'not_accepted');
      if (odd !== undefined) throw new Violation(`The step ${step.id} opened again: ${odd}`);
    }
    if (step?.kind !== 'redirect') return;
    if (step.failure?.code === 'unknown') this.#doubtful.add(step.id);
    else this.#doubtful.delete(step.id);
    if (step.purpose === 'payment' && step.url !== undefined && this.#paidAt !== undefined && begun.call > this.#paidAt)
      throw new Violation('A second payment was offered unasked');
  }

  /** What the servicer may hold of a step when the session is completed: the last answer that was acknowledged, or one that nobody knows of. */
  expected(step: string): Sent[] {
    const sent = [...this.sent.values()].filter(
      (candidate) => candidate.step === step && candidate.fate !== 'refused' && !isWrong(candidate.data),
    );
    const last = Math.max(-1, ...sent.flatMap(({ fate, revision }) => (fate === 'acknowledged' ? [revision] : [])));
    return sent.filter(({ fate, revision }) => revision > last || (revision === last && fate === 'acknowledged'));
  }
}
