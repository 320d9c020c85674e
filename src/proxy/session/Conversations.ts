import type { FieldRules, Session, StartRequest } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import type { SkillDefinition } from '../skills/Skill.js';
import type { Files } from '../files/Files.js';
import type { Handovers } from '../files/Handovers.js';
import type { Scans } from '../files/Scans.js';
import { withReceived } from '../files/withReceived.js';
import type { Vault } from '../store/Vault.js';
import { digestFor } from './decided.js';
import { nextAction } from './nextAction.js';
import type { Progress } from './Progress.js';
import type { Records } from './Records.js';
import type { SessionRecord } from './SessionRecord.js';
import { toSession } from './toSession.js';
import * as to from './transitions.js';
import { withWords } from './withWords.js';

interface Parts {
  skills: ReadonlyMap<string, SkillDefinition>;
  records: Records;
  progress: Progress;
  vault: Vault;
  files: Files;
  scans: Scans;
  handovers: Handovers;
  /** Of every type of field. */
  rules: FieldRules;
  /** How long a session may rest between two answers, in milliseconds. */
  lifetime: number;
  now: () => number;
}

/** How long an answer waits for one that is being sent already; then the session is shown as sending. */
const patience = 5_000;

/** A session from its beginning to its end, each call of its user as one method. Problems are thrown as `ProblemError`. */
export class Conversations {
  constructor(private readonly parts: Parts) {}

  /** Starts a session; the same user with the same key gets the same session. */
  async start(userId: string, request: StartRequest, key: string): Promise<Session> {
    const { skill: skillId, returnTo, locale } = request;
    const digest = await digestFor([skillId, returnTo, locale]);
    const skill = this.parts.skills.get(skillId);
    if (!skill?.available) throw new ProblemError('skill_unknown');
    const now = this.parts.now();
    const id = await this.#idFor(userId, key);
    const record: SessionRecord = {
      id,
      userId,
      skill: skillId,
      status: 'open',
      revision: 1,
      files: 0,
      createdAt: now,
      updatedAt: now,
      expiresAt: this.restsUntil(),
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
    return this.goOn(started);
  }

  /** The same for the same key, also where it was used before the encryption keys were rotated. */
  async #idFor(userId: string, key: string): Promise<string> {
    const [current, ...others] = await this.parts.vault.namesFor('session', userId, key);
    for (const id of others) if (await this.parts.records.find(id)) return id;
    return current;
  }

  /** What is wanted now. Work that was left behind, by a crash or a blocked way, goes on from here. */
  async load(userId: string, id: string): Promise<Session> {
    const record = await this.find(userId, id);
    // A quick look is not held up by work that another call is doing already.
    return this.show(await this.parts.progress.advance(record, 0));
  }

  /** The user gives up. An ended session stays as it ended. */
  async cancel(userId: string, id: string): Promise<Session> {
    await this.find(userId, id);
    const record = await this.parts.records.change(id, (current) =>
      this.#canEnd(current) ? to.ended(current, this.skillOf(current), 'cancelled', this.parts.now()) : current,
    );
    return this.goOn(record);
  }

  /** The user is there and needs more time. A session that has ended stays as it ended. */
  async extend(userId: string, id: string): Promise<Session> {
    await this.find(userId, id);
    const record = await this.parts.records.change(id, (current) =>
      current.status === 'open' ? { ...current, expiresAt: Math.max(current.expiresAt, this.restsUntil()) } : current,
    );
    return this.show(record);
  }

  /** The same session; where more than half of its time is over, with all of it again. */
  prolonged(record: SessionRecord): SessionRecord {
    const left = record.expiresAt - this.parts.now();
    return left < this.parts.lifetime / 2 ? { ...record, expiresAt: this.restsUntil() } : record;
  }

  /** Until when a session may rest in which something was done just now, in milliseconds since 1970. */
  restsUntil(): number {
    return this.parts.now() + this.parts.lifetime;
  }

  /** Does what follows on a change, and shows what is wanted then. */
  async goOn(record: SessionRecord): Promise<Session> {
    return this.show(await this.parts.progress.advance(record, patience));
  }

  /** Does what can be done without anybody: ends what has run out, goes on with left work, removes the files of what has ended. */
  async attend(record: SessionRecord): Promise<SessionRecord> {
    const current = await this.#expire(record);
    await this.parts.scans.advance(current);
    return this.#settle(current.status === 'open' ? await this.parts.progress.advance(current, 0) : current);
  }

  /** @throws ProblemError `not_found` for a session that is not there, or is somebody else's: the two look the same. */
  async find(userId: string, id: string): Promise<SessionRecord> {
    const record = await this.parts.records.find(id);
    if (record?.userId !== userId) throw new ProblemError('not_found');
    return this.#expire(record);
  }

  /** A session whoever asks, as it stands by now; undefined where there is none. */
  async current(id: string): Promise<SessionRecord | undefined> {
    const record = await this.parts.records.find(id);
    return record && this.#expire(record);
  }

  async #expire(record: SessionRecord): Promise<SessionRecord> {
    const now = this.parts.now();
    if (record.status !== 'open' || record.expiresAt > now) return record;
    return this.parts.records.change(record.id, (current) =>
      this.#canEnd(current) && current.expiresAt <= now
        ? to.ended(current, this.skillOf(current), 'expired', now)
        : current,
    );
  }

  /** What its user may see of it. */
  async show(record: SessionRecord): Promise<Session> {
    await this.#settle(record);
    await this.parts.scans.advance(record);
    const { rules, now, files } = this.parts;
    const skill = this.skillOf(record);
    const plain = toSession(await withReceived(record, files), skill, { rules, now: now() });
    const session = await withWords(plain, record, skill);
    if (session.status !== 'open' || session.step.kind !== 'form') return session;
    const handover = this.parts.handovers.offeredFor(session.step.fields);
    return handover ? { ...session, step: { ...session.step, handover } } : session;
  }

  /** A session that has ended needs its files no more. The record forgets them last, so that a crash leaves none behind. */
  async #settle(record: SessionRecord): Promise<SessionRecord> {
    const ids = Object.keys(record.uploads);
    if (record.status === 'open' || ids.length === 0) return record;
    await Promise.all(ids.map((id) => this.parts.files.remove(id)));
    return this.parts.records.change(record.id, (current) => ({ ...current, uploads: {} }));
  }

  /** Once there is a token to exchange, the servicer has agreed: the tenant may hold the credentials already. */
  #canEnd(record: SessionRecord): boolean {
    return record.status === 'open' && nextAction(record, this.skillOf(record), this.parts.now()).do !== 'exchange';
  }

  /** @throws ProblemError `skill_unknown` when it is not offered any more. */
  skillOf(record: SessionRecord): SkillDefinition {
    const skill = this.parts.skills.get(record.skill);
    if (!skill) throw new ProblemError('skill_unknown');
    return skill;
  }
}
