import { setTimeout } from 'node:timers/promises';
import { faultOf } from '../log/faultOf.js';
import { redacting } from '../log/redacting.js';
import { consoleLog, type Log } from '../Log.js';
import type { SqlStore } from '../store/node.js';
import type { Jobs } from './Jobs.js';

/** What may be told about jobs on PostgreSQL. */
export interface SqlJobsOptions {
  /** How many jobs one process works on at a time; 5 unless told. With 0 it plans jobs, for other processes to do. */
  workers?: number;
  /** How often a worker that has nothing to do looks for a job, in seconds; 1 unless told, and half of one at the least. */
  pollSeconds?: number;
  /** How often overdue sessions are looked for, by one of all processes, in seconds; 10 unless told. */
  sweepSeconds?: number;
  /** Where faults of the queue go; the console unless told. */
  log?: Log;
}

/** A schema of their own, beside whatever else the tenant keeps in the database, a pg-boss of their own included. */
const schema = 'onboarding_jobs';
const lookQueue = 'onboarding-look';
const sweepQueue = 'onboarding-sweep';
/** No look takes longer: a job that is still there then was left behind by a process that died. In seconds. */
const longestLook = 600;
/** `unique_violation` and `deadlock_detected`, of PostgreSQL's error codes. */
const collisions: ReadonlySet<unknown> = new Set(['23505', '40P01']);

/**
 * Jobs in the store's own database, through pg-boss: one that is due is given to one of all processes on it. They are made when
 * they start.
 *
 * @example
 * const store = await openPostgresStore(url);
 * const proxy = await createOnboardingProxy({ store, jobs: await openJobs(store), ...settings });
 */
export async function openJobs(
  { connection }: SqlStore,
  { workers = 5, pollSeconds = 1, sweepSeconds = 10, log = consoleLog }: SqlJobsOptions = {},
): Promise<Jobs> {
  const { default: PgBoss } = await import('pg-boss');
  const entry = redacting(log);
  const failed = (error: unknown) => entry({ level: 'error', event: 'jobs_failed', ...faultOf(error) });
  const direct = { executeSql: (sql: string, values?: unknown[]) => connection.query<unknown>(sql, values) };
  let state: 'new' | 'working' | 'stopping' | 'stopped' = 'new';
  const underWay = new Set<Promise<void>>();
  const boss = new PgBoss({
    schema,
    // Cron is not used: a sweep is sent by whoever is there, and kept once for each span of time.
    schedule: false,
    retryLimit: 0,
    expireInSeconds: longestLook,
    // A job that nobody took within the hour was a hint to nobody.
    retentionHours: 1,
    archiveCompletedAfterSeconds: 600,
    deleteAfterHours: 1,
    db: {
      // What pg-boss sends on the side, such as that a job is done, has nobody who would hear of its failure.
      executeSql: async (sql: string, values?: unknown[]) => {
        if (state === 'new') return untilAlone(() => direct.executeSql(sql, values));
        try {
          return await direct.executeSql(sql, values);
        } catch (error) {
          if (state !== 'stopped') failed(error);
          return { rows: [{ count: 0 }] };
        }
      },
    },
  });
  boss.on('error', failed);
  /** One that is fetched in the moment of stopping is left alone: the next sweep finds what it was for. */
  const work = async (job: () => Promise<void>) => {
    if (state !== 'working') return;
    const done = job().finally(() => underWay.delete(done));
    underWay.add(done);
    await done;
  };
  const send = (queue: string, data: object, options: object) => boss.send(queue, data, { ...options, db: direct });

  let sweeping: ReturnType<typeof setInterval> | undefined;

  return {
    async plan(sessionId, delay) {
      if (state === 'working' || state === 'stopping')
        await send(lookQueue, { sessionId }, { startAfter: delay / 1000 });
    },
    async forget(sessionIds) {
      if (state === 'new' || state === 'stopped') return;
      for (const table of ['job', 'archive'])
        await connection.query(`DELETE FROM ${schema}.${table} WHERE name = $1 AND data->>'sessionId' = ANY($2)`, [
          lookQueue,
          sessionIds,
        ]);
    },
    async start({ look, sweep }) {
      await boss.start();
      try {
        await boss.createQueue(lookQueue);
        await boss.createQueue(sweepQueue);
      } catch (error) {
        await boss.stop({ graceful: false });
        throw error;
      }
      state = 'working';
      if (workers === 0) return;
      for (let worker = 0; worker < workers; worker += 1) {
        const id: string = await boss.work<{ sessionId: string }>(
          lookQueue,
          { pollingIntervalSeconds: pollSeconds },
          async (jobs) => {
            for (const { data } of jobs) await work(() => look(data.sessionId));
            // Where one was due there may be another.
            boss.notifyWorker(id);
          },
        );
      }
      await boss.work(sweepQueue, { pollingIntervalSeconds: Math.max(pollSeconds, 2) }, () => work(sweep));
      const askForSweep = () =>
        void send(sweepQueue, {}, { singletonSeconds: sweepSeconds, expireInSeconds: longestLook }).catch(failed);
      askForSweep();
      sweeping = setInterval(askForSweep, sweepSeconds * 1000);
    },
    async stop() {
      clearInterval(sweeping);
      if (state !== 'working') return;
      state = 'stopping';
      await boss.stop({ graceful: true, timeout: 25_000 });
      await Promise.all(underWay);
      state = 'stopped';
    },
  };
}

/**
 * Proxies that begin at the same time on a new database make the same schema. PostgreSQL then tells some of them of a duplicate
 * key, or of a deadlock, which pg-boss takes for faults; asked again it says that the schema is there, which pg-boss understands.
 */
async function untilAlone<Result>(run: () => Promise<Result>, tries = 8): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (tries === 1 || !(error instanceof Error && 'code' in error && collisions.has(error.code))) throw error;
    // Not all at the same time once more.
    await setTimeout(Math.random() * 200);
    return untilAlone(run, tries - 1);
  }
}
