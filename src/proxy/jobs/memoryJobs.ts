import type { Jobs, JobWorker } from './Jobs.js';

/**
 * Jobs that are forgotten with their process, by its timers: beside a store in memory.
 *
 * @param sweepEvery how often overdue sessions are looked for, in milliseconds.
 * @example
 * createOnboardingProxy({ store: memoryStore(), jobs: memoryJobs(), ...settings });
 */
export function memoryJobs({ sweepEvery = 10_000 }: { sweepEvery?: number } = {}): Jobs {
  /** The next look at each session; where several are planned, each has its own timer. */
  const timers = new Map<string, Set<ReturnType<typeof setTimeout>>>();
  const underWay = new Set<Promise<void>>();
  let worker: JobWorker | undefined;
  let sweeping: ReturnType<typeof setInterval> | undefined;

  const work = (job: (worker: JobWorker) => Promise<void>) => {
    if (!worker) return;
    const done = job(worker).finally(() => underWay.delete(done));
    underWay.add(done);
  };
  const forget = (id: string) => {
    timers.get(id)?.forEach((timer) => clearTimeout(timer));
    timers.delete(id);
  };

  return {
    async plan(id, delay) {
      // What was planned before is found by the first sweep.
      if (!worker) return;
      const own = timers.get(id) ?? new Set();
      const timer = setTimeout(() => {
        if (own.delete(timer) && own.size === 0) timers.delete(id);
        work(({ look }) => look(id));
      }, delay);
      timers.set(id, own.add(timer));
    },
    forget: async (ids) => ids.forEach(forget),
    async start(given) {
      worker = given;
      sweeping = setInterval(() => work(({ sweep }) => sweep()), sweepEvery);
      work(({ sweep }) => sweep());
    },
    async stop() {
      worker = undefined;
      clearInterval(sweeping);
      [...timers.keys()].forEach(forget);
      await Promise.all(underWay);
    },
  };
}
