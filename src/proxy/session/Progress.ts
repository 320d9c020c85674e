import type { SubmitStepAnswer } from '../../upstream/sessions.js';
import { ProblemError } from '../http/problemOf.js';
import type { Log } from '../Log.js';
import type { SkillDefinition } from '../skills/Skill.js';
import type { Files } from '../files/Files.js';
import type { Store } from '../store/Store.js';
import type { Vault } from '../store/Vault.js';
import type { UpstreamClient } from '../upstream/UpstreamClient.js';
import { UpstreamFailure } from '../upstream/UpstreamFailure.js';
import { afterFailure } from './afterFailure.js';
import { upstreamLost } from './healing.js';
import { contextOf, isStillDue, nextAction, type Work } from './nextAction.js';
import { actsOnce } from './once.js';
import type { Records } from './Records.js';
import { withLease } from './withLease.js';
import type { SessionRecord } from './SessionRecord.js';
import { formAccepted, tripReady, verified } from './submitted.js';
import * as to from './transitions.js';
import { newState } from './tripState.js';

/** After so many upstream sessions for the same answer, the next would fare no better. */
const maxFreshSessions = 5;

interface Parts {
  skills: ReadonlyMap<string, SkillDefinition>;
  records: Records;
  store: Store;
  vault: Vault;
  files: Files;
  upstream: UpstreamClient;
  /** Where the bank sends the user back; the state is added. */
  returnUrl: string;
  /** How long a session may rest between two answers, in milliseconds. */
  lifetime: number;
  now: () => number;
  log: Log;
}

/**
 * Brings what the user has answered to the upstream, one action at a time, recording each as it succeeds. It can be
 * stopped anywhere and begun again by anyone.
 */
export class Progress {
  constructor(private readonly parts: Parts) {}

  /**
   * Does all that can be done now.
   *
   * @param patience how long to wait for another who is at it, in milliseconds; then the record is returned as it is.
   */
  async advance(record: SessionRecord, patience: number): Promise<SessionRecord> {
    const { records, store } = this.parts;
    if (!this.#work(record)) return record;
    const advanced = await withLease(store, `session:${record.id}`, patience, () => this.#advance(record.id));
    return advanced ?? (await records.find(record.id)) ?? record;
  }

  async #advance(id: string): Promise<SessionRecord> {
    let record = await this.parts.records.change(id, (current) => current);
    for (let work = this.#work(record); work; work = this.#work(record)) record = await this.#perform(record, work);
    return record;
  }

  /** What this proxy can do now without the user; undefined while the way is blocked, too. */
  #work(record: SessionRecord): Work | undefined {
    const action = nextAction(record, this.#skill(record), this.parts.now());
    if (action.do === 'ask' || action.do === 'wait' || action.do === 'nothing') return undefined;
    return record.blocked && record.blocked.until > this.parts.now() ? undefined : action;
  }

  async #perform(record: SessionRecord, work: Work): Promise<SessionRecord> {
    try {
      const change = await this.#effect(record, work);
      // Somebody may have changed the record meanwhile, e.g. cancelled it: what was achieved is noted only where it was
      // still the thing to do. A draft or an upload in between does not matter.
      return await this.parts.records.change(record.id, (current) =>
        isStillDue(current, record, work, this.#skill(current), this.parts.now())
          ? progressed(current, change(current))
          : current,
      );
    } catch (error) {
      if (!(error instanceof UpstreamFailure)) throw error;
      return this.#failed(record, work, error);
    }
  }

  /** Does the work and returns how the record changes by it. */
  async #effect(record: SessionRecord, work: Work): Promise<(record: SessionRecord) => SessionRecord> {
    const { upstream, now } = this.parts;
    switch (work.do) {
      case 'open': {
        if (record.begun >= maxFreshSessions) return (current) => this.#giveUp(current);
        const { session_id, nonce } = await upstream.createSession(record.skill, record.userId);
        return (current) => ({
          ...current,
          begun: current.begun + 1,
          upstream: { sessionId: session_id, nonce, accepted: {} },
        });
      }
      case 'submit':
        return this.#submit(record, work);
      case 'attach':
        return this.#attach(record, work);
      case 'exchange': {
        await this.#keepCredentials(record);
        return (current) => to.ended(current, this.#skill(current), 'completed', now());
      }
      case 'give_up':
        return (current) => this.#giveUp(current);
    }
  }

  async #submit(record: SessionRecord, work: Extract<Work, { do: 'submit' }>) {
    const { lifetime, now } = this.parts;
    const { step } = work;
    const skill = this.#skill(record);
    // It acts at the servicer: that it was sent is noted, for nothing else would tell a second time from the first.
    if (actsOnce(step, skill) && !(await this.#attempt(record, work, step.name))) return unchanged;
    switch (step.kind) {
      case 'form': {
        const answer = await this.#send(record, step.send?.step ?? step.name, step.send?.data(contextOf(record)) ?? {});
        return (current: SessionRecord) => formAccepted(current, skill, step, answer, now());
      }
      case 'redirect': {
        const { state, stateHash } = await newState(record.id);
        const redirectLink = `${this.parts.returnUrl}?state=${state}`;
        const answer = await this.#send(record, step.send.step, step.send.data({ ...contextOf(record), redirectLink }));
        return (current: SessionRecord) => tripReady(current, step, answer, stateHash, now());
      }
      case 'wait': {
        const answer = await this.#send(record, step.send.step, step.send.data(contextOf(record)));
        return (current: SessionRecord) => verified(current, skill, step, answer, now(), lifetime);
      }
    }
  }

  async #send(record: SessionRecord, step: string, data: Record<string, unknown>): Promise<SubmitStepAnswer> {
    const { nonce, sessionId } = record.upstream ?? {};
    if (nonce === undefined || sessionId === undefined)
      throw new UpstreamFailure('lost', 'There is no nonce to go on with');
    return this.parts.upstream.submitStep(sessionId, { nonce, skill: record.skill, step, data });
  }

  async #attach(record: SessionRecord, work: Extract<Work, { do: 'attach' }>) {
    const { step, slot, upload } = work;
    const { files, upstream, now } = this.parts;
    const kept = record.uploads[upload];
    const stepId = record.upstream?.accepted[step.name]?.stepId;
    const there = await files.stat(upload);
    if (!kept || !there) {
      const errors = [{ field: slot, code: 'file_missing' }];
      return (current: SessionRecord) =>
        upstreamLost(to.reopened(current, step, { errors }, now()), this.#skill(current), now());
    }
    if (stepId === undefined) throw new UpstreamFailure('refused', 'The upstream gave no step id to attach files to');
    // A nonce makes a step arrive once; nothing does so for an attachment. One that may have arrived already is not sent
    // into the same upstream session again: a fresh one gets each exactly once.
    if (record.upstream?.attempt === upload)
      throw new UpstreamFailure('lost', 'An attachment may have arrived already');
    if (!(await this.#attempt(record, work, upload))) return unchanged;
    const file = { name: kept.name, kind: kept.kind, size: there.offset, open: () => files.stream(upload) };
    const answer = await upstream.upload({ stepId, slot, file });
    return (current: SessionRecord) => to.attached(current, step.name, upload, answer, now());
  }

  /** Notes what is about to be sent; false where it is not to be sent any more, since somebody has changed the record meanwhile. */
  async #attempt(record: SessionRecord, work: Work, attempt: string): Promise<boolean> {
    const noted = await this.parts.records.change(record.id, (current) =>
      isStillDue(current, record, work, this.#skill(current), this.parts.now()) && !current.changing
        ? to.attempting(current, attempt)
        : current,
    );
    return noted.upstream?.sessionId === record.upstream?.sessionId && noted.upstream?.attempt === attempt;
  }

  /** Exchanges the token, once: a proxy that died between exchange and record finds the credentials there already. */
  async #keepCredentials({ id, userId, skill, upstream }: SessionRecord): Promise<void> {
    const { store, vault, now } = this.parts;
    const kept = await store.credentialsOf(userId);
    if (kept.some(({ sessionId }) => sessionId === id) || upstream?.tempToken === undefined) return;
    const credentials = await this.parts.upstream.exchangeToken(upstream.tempToken);
    await store.keepCredentials({
      sessionId: id,
      userId,
      skill,
      createdAt: now(),
      sealed: await vault.seal(`credentials:${id}`, credentials),
    });
  }

  async #failed(record: SessionRecord, work: Work, failure: UpstreamFailure): Promise<SessionRecord> {
    const { records, log, now } = this.parts;
    const { kind, code, reference } = failure;
    const step = 'step' in work ? work.step : undefined;
    log({
      level: kind === 'refused' ? 'error' : 'warn',
      event: 'upstream_failed',
      session: record.id,
      action: work.do,
      step: step?.name,
      kind,
      code,
      reference,
    });
    return records.change(record.id, (latest) => {
      const failed = { before: record, work, failure, skill: this.#skill(latest), now: now() };
      const after = afterFailure(latest, failed);
      return after === 'give_up' ? this.#giveUp(latest, failure) : after;
    });
  }

  /** The session cannot be brought to its end; support finds why under the reference. */
  #giveUp(record: SessionRecord, { reason = record.blocked?.reason }: to.Fault = {}): SessionRecord {
    const reference = crypto.randomUUID();
    this.parts.log({ level: 'error', event: 'session_failed', session: record.id, begun: record.begun, reference });
    return to.ended(record, this.#skill(record), 'failed', this.parts.now(), { reason, reference });
  }

  #skill(record: SessionRecord): SkillDefinition {
    const skill = this.parts.skills.get(record.skill);
    if (!skill)
      throw new ProblemError('skill_unknown', { detail: 'The skill of this session is not offered any more' });
    return skill;
  }
}

const unchanged = (record: SessionRecord) => record;

/** What was achieved lifts a block, unless it has set one itself; that an upstream session could be begun proves nothing yet. */
function progressed(before: SessionRecord, after: SessionRecord): SessionRecord {
  const begun = after.upstream !== undefined && before.upstream === undefined;
  return after.blocked === before.blocked && !begun ? to.unblocked(after) : after;
}
