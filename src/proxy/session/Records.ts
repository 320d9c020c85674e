import type { Jobs } from '../jobs/Jobs.js';
import { faultOf } from '../log/faultOf.js';
import type { Log } from '../Log.js';
import type { SkillDefinition } from '../skills/Skill.js';
import type { Vault } from '../store/Vault.js';
import type { Store, StoredSession } from '../store/Store.js';
import { dueAt } from './dueAt.js';
import { withNews } from './news.js';
import type { SessionRecord } from './SessionRecord.js';

interface Parts {
  store: Store;
  vault: Vault;
  skills: ReadonlyMap<string, SkillDefinition>;
  /** How long a session that has ended is kept, in milliseconds. */
  retention: number;
  /** Where the next look at a session is planned; without it `store.due` alone tells when. */
  jobs?: Jobs | undefined;
  /** Whether the tenant wants to be told what came of a wait. */
  notifies: boolean;
  now: () => number;
  log: Log;
}

/** How often a change is tried against writers in between before something must be wrong. */
const maxAttempts = 50;
/** What is due later than this many milliseconds from now is left to the sweep. */
const horizon = 3_600_000;

/**
 * Session records, sealed on the way in and opened on the way out. With each goes when it is due next, so that the two cannot
 * disagree; and what the tenant is to be told of a change is part of the change.
 */
export class Records {
  constructor(private readonly parts: Parts) {}

  /** False when there is a session of that id already. */
  async insert(record: SessionRecord): Promise<boolean> {
    const stored = await this.#seal(record, 1);
    const inserted = await this.parts.store.insert(stored);
    if (inserted) await this.#plan(record, stored.dueAt, null);
    return inserted;
  }

  async find(id: string): Promise<SessionRecord | undefined> {
    const stored = await this.parts.store.find(id);
    return stored && this.#open(stored);
  }

  /** All of a user's, open and ended. */
  async of(userId: string): Promise<SessionRecord[]> {
    return Promise.all((await this.parts.store.sessionsOf(userId)).map((stored) => this.#open(stored)));
  }

  /** Of a user's sessions those that may rest the longest, which are mostly the newest; in no particular order. */
  async newestOf(userId: string, limit: number): Promise<SessionRecord[]> {
    const stored = await this.parts.store.sessionsOf(userId);
    const newest = stored.toSorted((left, right) => right.expiresAt - left.expiresAt).slice(0, limit);
    return Promise.all(newest.map((session) => this.#open(session)));
  }

  /** When a session is to be looked at next, in milliseconds; Infinity for never. */
  dueAt(record: SessionRecord): number {
    return dueAt(record, this.parts.skills.get(record.skill), this.parts.retention) ?? Infinity;
  }

  /**
   * Replaces a record by what `next` makes of the newest one, again if somebody else was quicker. `next` must be pure;
   * where it returns the record it was given, nothing is written.
   */
  async change(id: string, next: (record: SessionRecord) => SessionRecord): Promise<SessionRecord> {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const stored = await this.parts.store.find(id);
      if (!stored) throw new Error('A session vanished while it was being changed');
      const before = await this.#open(stored);
      const changed = next(before);
      if (changed === before) return before;
      const after = this.#withNews(changed);
      const written = await this.#seal(after, stored.version + 1);
      if (await this.parts.store.replace(written)) {
        await this.#plan(after, written.dueAt, stored.dueAt);
        return after;
      }
      await new Promise((resume) => setTimeout(resume, Math.random() * Math.min(5 * attempt, 100)));
    }
    throw new Error('A session was changed by others each time it was to be written');
  }

  #withNews(record: SessionRecord): SessionRecord {
    const skill = this.parts.skills.get(record.skill);
    return skill && this.parts.notifies ? withNews(record, skill, this.parts.now()) : record;
  }

  /** A plan that fails, or is lost with this process, is made up for by the sweep: the record says itself when it is due. */
  async #plan({ id, news }: SessionRecord, due: number | null, before: number | null): Promise<void> {
    const { jobs, now, log } = this.parts;
    if (!jobs || due === null || due === before) return;
    const delay = due - now();
    // Whoever writes that there is something to do at once is at it; but nobody waits to tell the news.
    if (delay > horizon || (delay <= 0 && !news)) return;
    try {
      await jobs.plan(id, Math.max(delay, 0));
    } catch (error) {
      log({ level: 'warn', event: 'plan_failed', session: id, ...faultOf(error) });
    }
  }

  async #seal(record: SessionRecord, version: number): Promise<StoredSession> {
    const { id, userId, expiresAt } = record;
    const due = this.dueAt(record);
    const sealed = await this.parts.vault.seal(`session:${id}`, record);
    return { id, userId, version, expiresAt, dueAt: Number.isFinite(due) ? due : null, sealed };
  }

  async #open({ id, sealed }: StoredSession): Promise<SessionRecord> {
    // Only this class writes what it reads, and the seal shows that nobody else did.
    return (await this.parts.vault.unseal(`session:${id}`, sealed)) as SessionRecord;
  }
}
