import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openFolderStore, openPostgresStore, type SqlStore } from '../store/node.js';
import type { Jobs, JobWorker } from './Jobs.js';
import { memoryJobs } from './memoryJobs.js';
import { openJobs } from './node.js';

const options = { pollSeconds: 0.5, sweepSeconds: 2 };
const postgres = process.env.TEST_DATABASE_URL;

interface Kind {
  /** Jobs of one more process. */
  open(): Promise<Jobs>;
  close(): Promise<void>;
}

async function onStore(store: SqlStore, clean = () => {}): Promise<Kind> {
  return { open: () => openJobs(store, options), close: () => store.close().then(clean) };
}

const kinds: Record<string, () => Promise<Kind>> = {
  memoryJobs: async () => ({ open: async () => memoryJobs({ sweepEvery: 2000 }), close: async () => {} }),
  'openJobs on a folder': async () => {
    const path = mkdtempSync(join(tmpdir(), 'jobs-'));
    return onStore(await openFolderStore(path), () => rmSync(path, { recursive: true, force: true }));
  },
};
if (postgres !== undefined) kinds['openJobs on PostgreSQL'] = async () => onStore(await openPostgresStore(postgres));

/** A worker that notes what it was asked to do. */
function noting(own: Partial<JobWorker> = {}) {
  const seen: string[] = [];
  const sweeps = { count: 0 };
  const worker: JobWorker = {
    look: async (id) => void seen.push(id),
    sweep: async () => void (sweeps.count += 1),
    ...own,
  };
  return { worker, seen, sweeps };
}

describe.each(Object.keys(kinds))('%s keeps the promises of jobs', { timeout: 30_000 }, (name) => {
  let kind: Kind;
  beforeAll(async () => {
    const made = await kinds[name]?.();
    if (!made) throw new Error('no such kind');
    kind = made;
    // A fresh folder takes its time, where the machine is busy.
  }, 60_000);
  afterAll(() => kind.close());

  const begin = async (worker: JobWorker) => {
    const jobs = await kind.open();
    await jobs.start(worker);
    onTestFinished(() => jobs.stop());
    return jobs;
  };
  const id = () => crypto.randomUUID();

  it('asks for a look when it was planned, and not before', async () => {
    const { worker, seen } = noting();
    const jobs = await begin(worker);
    const [soon, later] = [id(), id()];
    const began = Date.now();
    await jobs.plan(later, 2000);
    await jobs.plan(soon, 0);
    await expect.poll(() => seen, { timeout: 10_000 }).toEqual([soon]);
    await expect.poll(() => seen, { timeout: 10_000 }).toEqual([soon, later]);
    expect(Date.now() - began).toBeGreaterThanOrEqual(1900);
  });

  it('sweeps at once, and again and again', async () => {
    const { worker, sweeps } = noting();
    await begin(worker);
    await expect.poll(() => sweeps.count, { timeout: 15_000 }).toBeGreaterThan(1);
  });

  it('works through many, several at a time, and each once', async () => {
    let [atOnce, most] = [0, 0];
    const seen: string[] = [];
    const jobs = await begin({
      sweep: async () => {},
      look: async (session) => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await new Promise((resume) => setTimeout(resume, 20));
        seen.push(session);
        atOnce -= 1;
      },
    });
    const ids = Array.from({ length: 30 }, id);
    await Promise.all(ids.map((each) => jobs.plan(each, 0)));
    await expect.poll(() => seen.length, { timeout: 15_000 }).toBe(30);
    expect(seen.toSorted()).toEqual(ids.toSorted());
    expect(most).toBeGreaterThan(1);
  });

  it('forgets what it is told to forget', async () => {
    const { worker, seen } = noting();
    const jobs = await begin(worker);
    const [gone, stays] = [id(), id()];
    await jobs.plan(gone, 800);
    await jobs.plan(stays, 1200);
    await jobs.forget([gone]);
    await expect.poll(() => seen, { timeout: 10_000 }).toEqual([stays]);
  });

  it('lets what is being done come to its end when it is stopped, and begins no more', async () => {
    let [begun, done] = [0, 0];
    let finish = () => {};
    const jobs = await kind.open();
    await jobs.start({
      sweep: async () => {},
      look: async () => {
        begun += 1;
        await new Promise<void>((resolve) => (finish = resolve));
        done += 1;
      },
    });
    await jobs.plan(id(), 0);
    await expect.poll(() => begun, { timeout: 10_000 }).toBe(1);
    const stopped = jobs.stop();
    finish();
    await stopped;
    expect([begun, done]).toEqual([1, 1]);
    await jobs.plan(id(), 0);
    expect(begun).toBe(1);
  });
});

describe.skipIf(postgres === undefined)('jobs of two processes on one PostgreSQL server', () => {
  it('each job is given to one of them, and one of them sweeps', async () => {
    const [first, second] = [noting(), noting()];
    const processes = await Promise.all(
      [first, second].map(async ({ worker }) => {
        const store = await openPostgresStore(postgres ?? '');
        const jobs = await openJobs(store, options);
        await jobs.start(worker);
        onTestFinished(async () => {
          await jobs.stop();
          await store.close();
        });
        return jobs;
      }),
    );
    const ids = Array.from({ length: 40 }, () => crypto.randomUUID());
    await Promise.all(ids.map(async (each) => processes[0]?.plan(each, 600)));
    const all = () => [...first.seen, ...second.seen];
    await expect.poll(() => all().length, { timeout: 15_000 }).toBe(40);
    expect(all().toSorted()).toEqual(ids.toSorted());
    expect(first.seen.length).toBeGreaterThan(0);
    expect(second.seen.length).toBeGreaterThan(0);
  });

  it('one that has no workers plans for those that have', async () => {
    const [idle, busy] = [noting(), noting()];
    const store = await openPostgresStore(postgres ?? '');
    onTestFinished(() => store.close());
    const planner = await openJobs(store, { ...options, workers: 0 });
    await planner.start(idle.worker);
    onTestFinished(() => planner.stop());
    const id = crypto.randomUUID();
    await planner.plan(id, 0);
    const workers = await openJobs(store, options);
    await workers.start(busy.worker);
    onTestFinished(() => workers.stop());
    await expect.poll(() => busy.seen, { timeout: 10_000 }).toContain(id);
    expect([idle.seen, idle.sweeps.count]).toEqual([[], 0]);
  });
});
