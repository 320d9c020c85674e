import { redirectInstruction, verificationData, type SubmitStepAnswer } from '../../upstream/sessions.js';
import { ProblemError } from '../http/problemOf.js';
import type { Log } from '../Log.js';
import type {
  FormStepDefinition,
  RedirectStepDefinition,
  SkillDefinition,
  StepDefinition,
  WaitStepDefinition,
} from '../skills/Skill.js';
import type { Files } from '../files/Files.js';
import type { Store } from '../store/Store.js';
import type { Vault } from '../store/Vault.js';
import type { UpstreamClient } from '../upstream/UpstreamClient.js';
import { UpstreamFailure } from '../upstream/UpstreamFailure.js';
import { contextOf, nextAction, type Action } from './nextAction.js';
import type { Records } from './Records.js';
import { withLease } from './withLease.js';
import type { SessionRecord } from './SessionRecord.js';
import * as to from './transitions.js';
import { newState } from './tripState.js';

type Work = Extract<Action, { do: 'open' | 'submit' | 'attach' | 'exchange' | 'give_up' }>;

/** How long a link to a bank is offered, in milliseconds: not longer than banks keep theirs. */
const tripLifetime = 15 * 60_000;
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
        this.#stillDue(current, record, work) ? progressed(current, change(current)) : current,
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
        return this.#submit(record, work.step);
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

  async #submit(record: SessionRecord, step: StepDefinition) {
    switch (step.kind) {
      case 'form': {
        // The last step acts at the servicer: that it was sent is noted, for nothing else would tell a second time from the first.
        if (this.#isLast(record, step))
          await this.parts.records.change(record.id, (current) => to.attempting(current, step.name));
        const answer = await this.#send(record, step.send?.step ?? step.name, step.send?.data(contextOf(record)) ?? {});
        return (current: SessionRecord) => this.#formAccepted(current, step, answer);
      }
      case 'redirect': {
        const { state, stateHash } = await newState(record.id);
        const redirectLink = `${this.parts.returnUrl}?state=${state}`;
        const answer = await this.#send(record, step.send.step, step.send.data({ ...contextOf(record), redirectLink }));
        return (current: SessionRecord) => this.#tripReady(current, step, answer, stateHash);
      }
      case 'wait': {
        const answer = await this.#send(record, step.send.step, step.send.data(contextOf(record)));
        return (current: SessionRecord) => this.#verified(current, step, answer);
      }
    }
  }

  async #send(record: SessionRecord, step: string, data: Record<string, unknown>): Promise<SubmitStepAnswer> {
    const { nonce, sessionId } = record.upstream ?? {};
    if (nonce === undefined || sessionId === undefined)
      throw new UpstreamFailure('lost', 'There is no nonce to go on with');
    return this.parts.upstream.submitStep(sessionId, { nonce, skill: record.skill, step, data });
  }

  #formAccepted(record: SessionRecord, step: FormStepDefinition, answer: SubmitStepAnswer): SessionRecord {
    const now = this.parts.now();
    const next = to.accepted(record, step.name, answer, now);
    const verification = verificationData.safeParse(answer.data);
    const wait = this.#skill(record).steps.find(
      (candidate): candidate is WaitStepDefinition =>
        candidate.kind === 'wait' && !record.verifications[candidate.name],
    );
    if (!verification.success || verification.data.verification !== 'pending' || !wait) return next;
    return to.verificationPending(next, wait, verification.data.retry_after ?? 60, now);
  }

  #tripReady(
    record: SessionRecord,
    step: RedirectStepDefinition,
    answer: SubmitStepAnswer,
    stateHash: string,
  ): SessionRecord {
    const now = this.parts.now();
    const instruction = redirectInstruction.safeParse(answer.data);
    const trip = { url: '', stateHash, expiresAt: now + tripLifetime };
    if (answer.temp_token !== undefined) return to.tripReady(record, step, answer, { ...trip, ended: 'returned' }, now);
    // Anything but a web page (javascript:, data:) must never become a link.
    if (!instruction.success || !/^https?:\/\//.test(instruction.data.url))
      return to.tripFailed(record, step, undefined, now);
    return to.tripReady(record, step, answer, { ...trip, url: instruction.data.url }, now);
  }

  #verified(record: SessionRecord, step: WaitStepDefinition, answer: SubmitStepAnswer): SessionRecord {
    const now = this.parts.now();
    if (!record.upstream) return record;
    const current = { ...record, upstream: to.afterAnswer(record.upstream, answer) };
    const parsed = verificationData.safeParse(answer.data);
    if (!parsed.success) return to.blockedBy(current, 'upstream_refused', undefined, now);
    const { verification, retry_after = 60, request } = parsed.data;
    switch (verification) {
      case 'pending':
        return to.verificationPending(current, step, retry_after, now);
      case 'approved':
        return to.verificationApproved(current, step, now);
      case 'rejected':
        return to.ended(current, this.#skill(record), 'rejected', now);
      case 'more_information': {
        const form = this.#skill(record).steps.find(
          (candidate): candidate is FormStepDefinition => candidate.kind === 'form' && candidate.send?.step === request,
        );
        return form
          ? to.moreInformation(current, step, form, step.note?.(form.name), now)
          : to.blockedBy(current, 'upstream_refused', undefined, now);
      }
    }
  }

  async #attach(record: SessionRecord, { step, slot, upload }: Extract<Work, { do: 'attach' }>) {
    const { files, upstream, now } = this.parts;
    const kept = record.uploads[upload];
    const stepId = record.upstream?.accepted[step.name]?.stepId;
    if (!kept || (await files.stat(upload)) === undefined) {
      const errors = [{ field: slot, code: 'file_missing' }];
      return (current: SessionRecord) => to.upstreamLost(to.reopened(current, step, { errors }, now()));
    }
    if (stepId === undefined) throw new UpstreamFailure('refused', 'The upstream gave no step id to attach files to');
    // A nonce makes a step arrive once; nothing does so for an attachment. One that may have arrived already is not sent
    // into the same upstream session again: a fresh one gets each exactly once.
    if (record.upstream?.attempt === upload)
      throw new UpstreamFailure('lost', 'An attachment may have arrived already');
    await this.parts.records.change(record.id, (current) => to.attempting(current, upload));
    const bytes = await files.read(upload);
    const answer = await upstream.upload({ stepId, slot, filename: kept.name, kind: kept.kind, bytes });
    return (current: SessionRecord) => to.attached(current, step.name, upload, answer, now());
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
    const { kind, code, reference, mayHaveHappened } = failure;
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
      const current = mayHaveHappened ? latest : to.attempting(latest, undefined);
      if (!this.#stillDue(current, record, work)) return current;
      if (kind === 'lost') return this.#lost(current, record, work);
      if (kind === 'not_accepted')
        return this.#notAccepted(current, work) ?? to.blockedBy(current, 'upstream_refused', reference, now());
      // A bank's own fault may pass or not; before a trip the user can be asked, and need not wait for it.
      if (step?.kind === 'redirect' && (code === 'tpp_redirect_error' || code?.startsWith('external_api_')))
        return to.tripFailed(current, step, reference, now());
      return to.blockedBy(
        current,
        kind === 'unavailable' ? 'upstream_unavailable' : 'upstream_refused',
        reference,
        now(),
      );
    });
  }

  /**
   * The upstream session is gone, or what it gave. Mostly it can be begun anew, unnoticed; not where it may have been
   * completed already, for then the servicer would act twice.
   */
  #lost(record: SessionRecord, before: SessionRecord, work: Work): SessionRecord {
    const now = this.parts.now();
    if (work.do === 'exchange')
      return Object.keys(record.trips).length > 0 ? to.tokenLost(record, now) : this.#giveUp(record);
    if (work.do === 'submit' && work.step.kind === 'form' && before.upstream?.attempt === work.step.name) {
      const errors = [{ field: '', code: 'outcome_unknown' }];
      return to.upstreamLost(to.reopened(record, work.step, { errors }, now));
    }
    return to.upstreamLost(record);
  }

  #isLast(record: SessionRecord, step: StepDefinition): boolean {
    return this.#skill(record).steps.at(-1) === step;
  }

  /** The step whose answer the upstream did not like opens again: the one sent, or the one that asked for a trip's details. */
  #notAccepted(record: SessionRecord, work: Work): SessionRecord | undefined {
    const now = this.parts.now();
    if (work.do === 'attach') {
      return to.upstreamLost(
        to.reopened(record, work.step, { errors: [{ field: work.slot, code: 'not_accepted' }] }, now),
      );
    }
    if (work.do !== 'submit') return undefined;
    const { steps } = this.#skill(record);
    const asked = steps
      .slice(0, steps.indexOf(work.step) + 1)
      .findLast((step): step is FormStepDefinition => step.kind === 'form');
    return asked && to.reopened(record, asked, { errors: [{ field: '', code: 'not_accepted' }] }, now);
  }

  /** Whether a piece of work is still the thing to do, and in the same upstream session: then its result may be noted. */
  #stillDue(current: SessionRecord, before: SessionRecord, work: Work): boolean {
    const due = nextAction(current, this.#skill(current), this.parts.now());
    return current.upstream?.sessionId === before.upstream?.sessionId && sameWork(due, work);
  }

  /** The session cannot be brought to its end; support finds why under the reference. */
  #giveUp(record: SessionRecord): SessionRecord {
    const reference = crypto.randomUUID();
    this.parts.log({ level: 'error', event: 'session_failed', session: record.id, begun: record.begun, reference });
    return to.ended(record, this.#skill(record), 'failed', this.parts.now(), reference);
  }

  #skill(record: SessionRecord): SkillDefinition {
    const skill = this.parts.skills.get(record.skill);
    if (!skill)
      throw new ProblemError('skill_unknown', { detail: 'The skill of this session is not offered any more' });
    return skill;
  }
}

/** What was achieved lifts a block, unless it has set one itself; that an upstream session could be begun proves nothing yet. */
function progressed(before: SessionRecord, after: SessionRecord): SessionRecord {
  const begun = after.upstream !== undefined && before.upstream === undefined;
  return after.blocked === before.blocked && !begun ? to.unblocked(after) : after;
}

/** Whether two actions are the same piece of work. */
function sameWork(left: Action, right: Action): boolean {
  const key = (action: Action) =>
    [action.do, 'step' in action ? action.step.name : '', 'upload' in action ? action.upload : ''].join(' ');
  return key(left) === key(right);
}
