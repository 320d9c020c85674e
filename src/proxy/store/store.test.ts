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
  });
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
  });
});

describe('openFolderStore', () => {
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
