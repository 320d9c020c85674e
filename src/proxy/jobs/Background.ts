import { inTime } from '../inTime.js';
import { faultOf } from '../log/faultOf.js';
import type { Log } from '../Log.js';
import type { Conversations } from '../session/Conversations.js';
import { eventOf, newsRefused, newsTold, type NewsEvent } from '../session/news.js';
import type { Records } from '../session/Records.js';
import type { SessionRecord } from '../session/SessionRecord.js';
import { withLease } from '../session/withLease.js';
import type { DueSession, Store } from '../store/Store.js';
import type { JobWorker } from './Jobs.js';

interface Parts {
  store: Store;
  records: Records;
  conversations: Conversations;
  notify: ((event: NewsEvent) => Promise<void> | void) | undefined;
  /** How long a session that has ended is kept, in milliseconds. */
  retention: number;
  now: () => number;
  log: Log;
}

/** How many sessions one process looks at at a time. */
const atOnce = 5;
/** How many are listed at a time. */
const pageSize = 100;
/** Whoever wrote that something is to be done is mostly at it. The sweep leaves it to them for so long, in milliseconds. */
const patience = 5_000;
/** How long the tenant's hook may take, in milliseconds. */
const hookPatience = 30_000;

/**
 * Does what is due without anybody looking: asks about verifications, goes on with work that was left behind, ends what has run
 * out, tells the tenant the news, and deletes what has been kept for long enough. Many may do so at once, here and in other
 * processes: leases and compare-and-set see to it that each thing is done once.
 */
export class Background implements JobWorker {
  /** What could not be gone on with, by a fault of set-up or code: how often, and until when it is left alone. */
  readonly #failed = new Map<string, { tries: number; until: number }>();

  constructor(private readonly parts: Parts) {}

  async look(sessionId: string): Promise<void> {
    await this.#look(sessionId);
  }

  async sweep(): Promise<void> {
    try {
      await this.#lookAtAll(this.parts.now() - patience);
    } catch (error) {
      this.parts.log({ level: 'error', event: 'sweep_failed', ...faultOf(error) });
    }
  }

  /** @returns how many sessions there was something to do about. */
  async runDue(): Promise<number> {
    return this.#lookAtAll(this.parts.now());
  }

  async #lookAtAll(by: number): Promise<number> {
    let done = 0;
    let last: DueSession | undefined;
    do {
      const page = await this.parts.store.due(by, pageSize, last);
      const left = page.values();
      const workOff = async () => {
        for (const { id } of left) if (await this.#look(id)) done += 1;
      };
      await Promise.all(Array.from({ length: atOnce }, workOff));
      last = page.length === pageSize ? page.at(-1) : undefined;
    } while (last);
    return done;
  }

  /** Whether there was anything to do. What goes wrong is logged, and tried again ever less often. */
  async #look(id: string): Promise<boolean> {
    const { records, conversations, store, log, now } = this.parts;
    const failed = this.#failed.get(id);
    if (failed && failed.until > now()) return false;
    try {
      const record = await records.find(id);
      this.#failed.delete(id);
      if (!record || records.dueAt(record) > now()) return false;
      const current = await this.#tell(await conversations.attend(record));
      if (this.#hasServed(current)) await store.remove(id);
    } catch (error) {
      const tries = (failed?.tries ?? 0) + 1;
      this.#failed.set(id, { tries, until: now() + Math.min(30_000 * 2 ** (tries - 1), 3_600_000) });
      log({ level: 'error', event: 'background_failed', session: id, tries, ...faultOf(error) });
    }
    return true;
  }

  #hasServed({ status, uploads, updatedAt }: SessionRecord): boolean {
    if (status === 'open' || Object.keys(uploads).length > 0) return false;
    return updatedAt + this.parts.retention <= this.parts.now();
  }

  /** Tells the tenant the news, one after the other, and forgets each only when it has been taken. */
  async #tell(record: SessionRecord): Promise<SessionRecord> {
    if (!record.news || record.news.until > this.parts.now()) return record;
    const told = await withLease(this.parts.store, `news:${record.id}`, 0, () => this.#tellAll(record.id));
    return told ?? record;
  }

  async #tellAll(id: string): Promise<SessionRecord> {
    const { records, notify, now, log } = this.parts;
    let record = await records.change(id, (current) => current);
    for (let event = eventOf(record); event && (record.news?.until ?? 0) <= now(); event = eventOf(record)) {
      try {
        await inTime(notify?.(event), hookPatience);
        record = await records.change(id, (current) => newsTold(current, now()));
      } catch (error) {
        log({ level: 'warn', event: 'notify_failed', session: id, news: event.type, ...faultOf(error) });
        record = await records.change(id, (current) => newsRefused(current, now()));
      }
    }
    return record;
  }
}
