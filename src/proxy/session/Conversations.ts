import { digestOf } from '../../upstream/signing.js';
import {
  isVisible,
  readAnswer,
  type Answer,
  type FieldError,
  type Session,
  type StartRequest,
} from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import { fieldsOf } from '../skills/productForm.js';
import type { FormStepDefinition, RedirectStepDefinition, SkillDefinition } from '../skills/Skill.js';
import type { Files } from '../files/Files.js';
import type { Vault } from '../store/Vault.js';
import { contextOf, nextAction } from './nextAction.js';
import type { Progress } from './Progress.js';
import type { Records } from './Records.js';
import type { SessionRecord } from './SessionRecord.js';
import { stepIdOf, toSession } from './toSession.js';
import * as to from './transitions.js';
import { readState } from './tripState.js';

interface Parts {
  skills: ReadonlyMap<string, SkillDefinition>;
  records: Records;
  progress: Progress;
  vault: Vault;
  files: Files;
  /** How long a session may rest between two answers, in milliseconds. */
  lifetime: number;
  now: () => number;
}

/** How long an answer waits for one that is being sent already; then the session is shown as sending. */
const patience = 5_000;

/** What the user of the contract can do, each call as one method. Problems are thrown as `ProblemError`. */
export class Conversations {
  constructor(private readonly parts: Parts) {}

  /** Starts a session; the same user with the same key gets the same session. */
  async start(userId: string, request: StartRequest, key: string): Promise<Session> {
    const { skill: skillId, returnTo, locale } = request;
    const digest = await digestOf(new TextEncoder().encode(JSON.stringify([skillId, returnTo, locale])));
    const skill = this.parts.skills.get(skillId);
    if (!skill?.available) throw new ProblemError('skill_unknown');
    const now = this.parts.now();
    const id = await this.parts.vault.nameFor('session', userId, key);
    const record: SessionRecord = {
      id,
      userId,
      skill: skillId,
      status: 'open',
      revision: 1,
      createdAt: now,
      updatedAt: now,
      expiresAt: now + this.parts.lifetime,
      answers: {},
      // Under a name that no answer's key can have.
      keys: { [`start:${key}`]: digest },
      drafts: {},
      rounds: {},
      errors: {},
      notes: {},
      uploads: {},
      readings: {},
      trips: {},
      verifications: {},
      begun: 0,
      ...(returnTo !== undefined && { returnTo }),
      ...(locale !== undefined && { locale }),
    };
    await this.parts.records.insert(record);
    const started = await this.find(userId, id);
    if (started.keys[`start:${key}`] !== digest) throw new ProblemError('idempotency_key_reused');
    return this.#show(await this.parts.progress.advance(started, patience));
  }

  /** What is wanted now. Work that was left behind, by a crash or a blocked way, goes on from here. */
  async load(userId: string, id: string): Promise<Session> {
    const record = await this.find(userId, id);
    // A quick look is not held up by work that another call is doing already.
    return this.#show(await this.parts.progress.advance(record, 0));
  }

  async answer(
    userId: string,
    id: string,
    stepId: string,
    data: Answer,
    { key, revision }: { key: string; revision: number },
  ): Promise<Session> {
    await this.find(userId, id);
    const digest = await digestOf(new TextEncoder().encode(JSON.stringify([stepId, data])));
    const record = await this.parts.records.change(id, (current) => {
      const used = Object.hasOwn(current.keys, key) ? current.keys[key] : undefined;
      if (used === digest) return current;
      if (used !== undefined) throw new ProblemError('idempotency_key_reused');
      if (current.status !== 'open') throw new ProblemError('session_ended');
      if (current.revision !== revision) throw new ProblemError('revision_conflict');
      const action = nextAction(current, this.#skill(current), this.parts.now());
      if (action.do !== 'ask' || stepIdOf(current, action.step) !== stepId) throw new ProblemError('step_not_current');
      const next =
        action.step.kind === 'form'
          ? to.answered(current, action.step, this.#read(current, action.step, data), this.parts.now())
          : this.#renew(current, action.step, data);
      return { ...next, expiresAt: this.parts.now() + this.parts.lifetime, keys: { ...next.keys, [key]: digest } };
    });
    return this.#show(await this.parts.progress.advance(record, patience));
  }

  /** Keeps what was typed so far. A draft for a step that is over is of no use to anyone and is let go. */
  async saveDraft(userId: string, id: string, stepId: string, data: Answer): Promise<void> {
    await this.find(userId, id);
    await this.parts.records.change(id, (current) => {
      if (current.status !== 'open') throw new ProblemError('session_ended');
      const action = nextAction(current, this.#skill(current), this.parts.now());
      if (action.do !== 'ask' || action.step.kind !== 'form' || stepIdOf(current, action.step) !== stepId)
        throw new ProblemError('step_not_current');
      const known = new Set(fieldsOf(action.step, contextOf(current)).map(({ name }) => name));
      const draft = Object.fromEntries(Object.entries(data).filter(([name]) => known.has(name)));
      return { ...current, drafts: { ...current.drafts, [action.step.name]: draft } };
    });
  }

  /** The user gives up. An ended session stays as it ended. */
  async cancel(userId: string, id: string): Promise<Session> {
    await this.find(userId, id);
    const record = await this.parts.records.change(id, (current) =>
      this.#canEnd(current) ? to.ended(current, this.#skill(current), 'cancelled', this.parts.now()) : current,
    );
    return this.#show(await this.parts.progress.advance(record, patience));
  }

  /**
   * The user's browser comes back from the bank. Changes nothing unless the state is the one that the trip under way was
   * begun with, by the same user, in time, and for the first time.
   *
   * @returns where to send the browser: the session, and the page it began on, if it named one.
   */
  async comeBack(
    userId: string,
    state: string,
    end: { tempToken: string } | { failed: 'refused' | 'failed'; reference?: string },
  ): Promise<{ id: string; returnTo: string | undefined } | 'stale'> {
    const claim = await readState(state);
    const before = claim && (await this.parts.records.find(claim.sessionId));
    if (!claim || !before || before.userId !== userId) return 'stale';
    let taken = false;
    const record = await this.parts.records.change(claim.sessionId, (current) => {
      taken = false;
      const now = this.parts.now();
      const found = Object.entries(current.trips).find(
        ([, trip]) => trip.stateHash === claim.stateHash && !trip.ended && trip.expiresAt > now,
      );
      if (current.status !== 'open' || !found) return current;
      taken = true;
      return to.tripEnded(current, found[0], end, now);
    });
    if (!taken) return 'stale';
    await this.#settle(await this.parts.progress.advance(record, patience));
    return { id: record.id, returnTo: record.returnTo };
  }

  /** @throws ProblemError `not_found` for a session that is not there, or is somebody else's: the two look the same. */
  async find(userId: string, id: string): Promise<SessionRecord> {
    const record = await this.parts.records.find(id);
    if (record?.userId !== userId) throw new ProblemError('not_found');
    return this.#expire(record);
  }

  /** A trip that is still under way is not thrown away: its user may be about to come back from it. */
  #renew(record: SessionRecord, step: RedirectStepDefinition, data: Answer): SessionRecord {
    if (Object.keys(data).length > 0)
      throw new ProblemError('answer_refused', { errors: [{ field: '', code: 'unknown_field' }] });
    const trip = record.trips[step.name];
    if (trip && !trip.ended && trip.expiresAt > this.parts.now())
      throw new ProblemError('step_not_current', { detail: 'The link is still good' });
    return to.tripRenewed(record, step, this.parts.now());
  }

  #read(record: SessionRecord, step: FormStepDefinition, data: Answer): Answer {
    const fields = fieldsOf(step, contextOf(record));
    const reading = readAnswer(fields, data);
    const fileErrors = fields
      .filter((field) => field.type === 'file' && isVisible(field, fields, data))
      .flatMap(({ name }): FieldError[] => {
        const ids = Array.isArray(data[name]) ? data[name] : [];
        const states = ids.map(
          (upload) =>
            Object.values(record.uploads).find(
              (kept) => kept.id === upload && kept.field === name && kept.step === step.name && !kept.rejected,
            )?.state,
        );
        return states.flatMap((state) =>
          state === 'ready' ? [] : [{ field: name, code: state === 'sending' ? 'file_sending' : 'file_missing' }],
        );
      });
    if (!reading.ok || fileErrors.length > 0) {
      throw new ProblemError('answer_refused', { errors: [...(reading.ok ? [] : reading.errors), ...fileErrors] });
    }
    return reading.value;
  }

  async #expire(record: SessionRecord): Promise<SessionRecord> {
    const now = this.parts.now();
    if (record.status !== 'open' || record.expiresAt > now) return record;
    return this.parts.records.change(record.id, (current) =>
      this.#canEnd(current) && current.expiresAt <= now
        ? to.ended(current, this.#skill(current), 'expired', now)
        : current,
    );
  }

  async #show(record: SessionRecord): Promise<Session> {
    await this.#settle(record);
    return toSession(record, this.#skill(record), this.parts.now());
  }

  /** A session that has ended needs its files no more. The record forgets them last, so that a crash leaves none behind. */
  async #settle(record: SessionRecord): Promise<void> {
    const ids = Object.keys(record.uploads);
    if (record.status === 'open' || ids.length === 0) return;
    await Promise.all(ids.map((id) => this.parts.files.remove(id)));
    await this.parts.records.change(record.id, (current) => ({ ...current, uploads: {} }));
  }

  /** Once there is a token to exchange, the servicer has agreed: the tenant may hold the credentials already. */
  #canEnd(record: SessionRecord): boolean {
    return record.status === 'open' && nextAction(record, this.#skill(record), this.parts.now()).do !== 'exchange';
  }

  #skill(record: SessionRecord): SkillDefinition {
    const skill = this.parts.skills.get(record.skill);
    if (!skill) throw new ProblemError('skill_unknown');
    return skill;
  }
}
