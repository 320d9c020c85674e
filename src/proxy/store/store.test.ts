import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { memoryStore } from './memoryStore.js';
import { openFolderStore, openPostgresStore } from './node.js';
import type { Store, StoredSession } from './Store.js';

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'store-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

const stores: Record<string, () => Promise<{ store: Store; clean: () => void }>> = {
  memoryStore: async () => ({ store: memoryStore(), clean: () => {} }),
  openFolderStore: async () => {
    const { path, remove } = folder();
    return { store: await openFolderStore(path), clean: remove };
  },
};
const postgres = process.env.TEST_DATABASE_URL;
if (postgres !== undefined)
  stores.openPostgresStore = async () => ({ store: await openPostgresStore(postgres), clean: () => {} });

const newSession = (change: Partial<StoredSession> = {}): StoredSession => ({
  id: crypto.randomUUID(),
  userId: 'user',
  version: 1,
  expiresAt: 1_900_000_000_000,
  dueAt: null,
  sealed: 'sealed',
  ...change,
});

describe.each(Object.keys(stores))('%s keeps the promises of a store', (name) => {
  let store: Store;
  let clean: () => void;
  beforeAll(async () => {
    const made = await stores[name]?.();
    if (!made) throw new Error('no such store');
    ({ store, clean } = made);
    // A fresh folder takes its time, where the machine is busy.
  }, 60_000);
  afterAll(async () => {
    await store.close();
    clean();
  });

  it('gives back what it was given', async () => {
    const session = newSession({ sealed: 'ăîșț "quoted" \\ ' });
    expect(await store.insert(session)).toBe(true);
    expect(await store.find(session.id)).toEqual(session);
    expect(await store.find('none')).toBeUndefined();
  });

  it('inserts an id once, and leaves the first as it was', async () => {
    const session = newSession();
    await store.insert(session);
    expect(await store.insert({ ...session, sealed: 'other' })).toBe(false);
    expect((await store.find(session.id))?.sealed).toBe('sealed');
  });

  it('lets one of many writers of the same version through', async () => {
    const session = newSession();
    await store.insert(session);
    const writes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => store.replace({ ...session, version: 2, sealed: `writer ${index}` })),
    );
    expect(writes.filter(Boolean)).toHaveLength(1);
    expect((await store.find(session.id))?.version).toBe(2);
    expect(await store.replace({ ...session, version: 9 })).toBe(false);
  });

  it('gives a lease to one holder, who may renew it, until it is released', async () => {
    const lease = crypto.randomUUID();
    const taken = await Promise.all(['a', 'b', 'c'].map((holder) => store.lease(lease, holder, 60_000)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    const holder = ['a', 'b', 'c'][taken.indexOf(true)] ?? '';
    const other = holder === 'a' ? 'b' : 'a';
    expect(await store.lease(lease, holder, 60_000)).toBe(true);
    await store.release(lease, other);
    expect(await store.lease(lease, other, 60_000)).toBe(false);
    await store.release(lease, holder);
    expect(await store.lease(lease, other, 60_000)).toBe(true);
  });

  it('lets a lease that has run out be taken over', async () => {
    const lease = crypto.randomUUID();
    await store.lease(lease, 'gone', 1);
    await expect.poll(() => store.lease(lease, 'next', 60_000)).toBe(true);
  });

  it('keeps the first credentials of a session, by user and in order', async () => {
    const [userId, other] = [crypto.randomUUID(), crypto.randomUUID()];
    const kept = { sessionId: crypto.randomUUID(), userId, skill: 'skill', sealed: 'first', createdAt: 1 };
    const later = { ...kept, sessionId: crypto.randomUUID(), sealed: 'later', createdAt: 2 };
    await store.keepCredentials(kept);
    await store.keepCredentials({ ...kept, sealed: 'second' });
    await store.keepCredentials(later);
    expect(await store.credentialsOf(userId)).toEqual([kept, later]);
    expect(await store.credentialsOf(other)).toEqual([]);
    expect(await store.removeCredentials(kept.sessionId)).toBe(true);
    expect(await store.removeCredentials(kept.sessionId)).toBe(false);
    expect(await store.credentialsOf(userId)).toEqual([later]);
  });

  it('lists a user’s sessions, and forgets one with its lease', async () => {
    const userId = crypto.randomUUID();
    const sessions = [newSession({ userId }), newSession({ userId, dueAt: 5 })];
    for (const session of [...sessions, newSession()]) await store.insert(session);
    const byId = (found: StoredSession[]) => found.toSorted((left, right) => left.id.localeCompare(right.id));
    expect(byId(await store.sessionsOf(userId))).toEqual(byId(sessions));
    const [gone, stays] = sessions;
    if (!gone || !stays) throw new Error('There are two');
    await store.lease(`session:${gone.id}`, 'holder', 60_000);
    expect(await store.remove(gone.id)).toBe(true);
    expect(await store.remove(gone.id)).toBe(false);
    expect(await store.sessionsOf(userId)).toEqual([stays]);
    expect(await store.lease(`session:${gone.id}`, 'other', 60_000)).toBe(true);
    expect(await store.replace({ ...gone, version: 2 })).toBe(false);
  });

  it('lists what is due, the longest overdue first, a page at a time, and as it was last written', async () => {
    // A time of its own: the store may hold sessions of other tests.
    const base = Math.floor(Math.random() * 1e9) * 1000;
    const [first, second, tie, later, never] = [
      newSession({ dueAt: base + 1 }),
      newSession({ dueAt: base + 2, id: `a${crypto.randomUUID()}` }),
      newSession({ dueAt: base + 2, id: `b${crypto.randomUUID()}` }),
      newSession({ dueAt: base + 9 }),
      newSession({ dueAt: base }),
    ];
    for (const session of [later, tie, second, first, never]) await store.insert(session);
    await store.replace({ ...never, version: 2, dueAt: null });
    const before = { id: '', dueAt: base };
    const due = async (by: number, limit: number, after = before) =>
      (await store.due(by, limit, after)).map(({ id }) => id);
    expect(await due(base + 2, 10)).toEqual([first.id, second.id, tie.id]);
    const [page] = await store.due(base + 9, 1, before);
    expect(page).toEqual({ id: first.id, dueAt: base + 1 });
    expect(await due(base + 9, 1, page)).toEqual([second.id]);
    expect(await due(base + 9, 10, { id: second.id, dueAt: base + 2 })).toEqual([tie.id, later.id]);
    expect(await due(base + 8, 10, { id: tie.id, dueAt: base + 2 })).toEqual([]);
  });

  it('tells whoever watches of each write, and nobody of what is another’s or after they left', async () => {
    const session = newSession();
    const told = { own: 0, twice: 0, other: 0 };
    const stop = await store.watch(session.id, () => void (told.own += 1));
    const stopTwice = await store.watch(session.id, () => void (told.twice += 1));
    const stopOther = await store.watch(crypto.randomUUID(), () => void (told.other += 1));
    await store.insert(session);
    await expect.poll(() => told.own).toBe(1);
    await store.replace({ ...session, version: 2 });
    // A write that is refused is none.
    await store.replace({ ...session, version: 2 });
    await expect.poll(() => [told.own, told.twice]).toEqual([2, 2]);
    stop();
    await store.remove(session.id);
    await expect.poll(() => told.twice).toBe(3);
    expect(told).toEqual({ own: 2, twice: 3, other: 0 });
    stopTwice();
    stopOther();
  });
});

describe.skipIf(postgres === undefined)('two stores on one PostgreSQL server', () => {
  it('hear of each other’s writes, also after the connection was cut', async () => {
    const [first, second] = [await openPostgresStore(postgres ?? ''), await openPostgresStore(postgres ?? '')];
    onTestFinished(() => Promise.all([first.close(), second.close()]).then(() => undefined));
    const session = newSession();
    await first.insert(session);
    let told = 0;
    await second.watch(session.id, () => void (told += 1));
    await first.replace({ ...session, version: 2 });
    await expect.poll(() => told).toBe(1);
    await first.connection.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`,
    );
    // The gap itself is told, for something may have been missed in it.
    await expect.poll(() => told, { timeout: 5000 }).toBe(2);
    await first.replace({ ...session, version: 3 });
    await expect.poll(() => told).toBe(3);
  });
});

describe('openFolderStore', { timeout: 60_000 }, () => {
  it('finds everything again after it was closed, but no lease', async () => {
    const { path, remove } = folder();
    onTestFinished(remove);
    const session = newSession();
    const first = await openFolderStore(path);
    await first.insert(session);
    await first.lease('work', 'first', 600_000);
    await first.close();
    const second = await openFolderStore(path);
    onTestFinished(() => second.close());
    expect(await second.find(session.id)).toEqual(session);
    expect(await second.lease('work', 'second', 1000)).toBe(true);
  });

  it('refuses a folder that another process uses, and says what to do', async () => {
    const { path, remove } = folder();
    onTestFinished(remove);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(path, 'process.lock'), String(process.ppid));
    await expect(openFolderStore(path)).rejects.toThrow(/is in use by process \d+.*DATABASE_URL/s);
  });
});
