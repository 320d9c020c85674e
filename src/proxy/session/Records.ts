import type { Vault } from '../store/Vault.js';
import type { Store, StoredSession } from '../store/Store.js';
import type { SessionRecord } from './SessionRecord.js';

/** How often a change is tried against writers in between before something must be wrong. */
const maxAttempts = 50;

/** Session records, sealed on the way in and opened on the way out. */
export class Records {
  constructor(
    private readonly store: Store,
    private readonly vault: Vault,
  ) {}

  /** False when there is a session of that id already. */
  async insert(record: SessionRecord): Promise<boolean> {
    return this.store.insert(await this.#seal(record, 1));
  }

  async find(id: string): Promise<SessionRecord | undefined> {
    const stored = await this.store.find(id);
    return stored && this.#open(stored);
  }

  /**
   * Replaces a record by what `next` makes of the newest one, again if somebody else was quicker. `next` must be pure;
   * where it returns the record it was given, nothing is written.
   */
  async change(id: string, next: (record: SessionRecord) => SessionRecord): Promise<SessionRecord> {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const stored = await this.store.find(id);
      if (!stored) throw new Error('A session vanished while it was being changed');
      const before = await this.#open(stored);
      const after = next(before);
      if (after === before || (await this.store.replace(await this.#seal(after, stored.version + 1)))) return after;
      await new Promise((resume) => setTimeout(resume, Math.random() * Math.min(5 * attempt, 100)));
    }
    throw new Error('A session was changed by others each time it was to be written');
  }

  async #seal(record: SessionRecord, version: number): Promise<StoredSession> {
    const { id, userId, expiresAt } = record;
    return { id, userId, version, expiresAt, sealed: await this.vault.seal(`session:${id}`, record) };
  }

  async #open({ id, sealed }: StoredSession): Promise<SessionRecord> {
    // Only this class writes what it reads, and the seal shows that nobody else did.
    return (await this.vault.unseal(`session:${id}`, sealed)) as SessionRecord;
  }
}
