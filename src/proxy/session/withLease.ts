import type { Store } from '../store/Store.js';

/** A lease outlives its holder by this long, in milliseconds; while the holder lives it is renewed. */
const leaseLifetime = 12_000;
const renewEvery = 4_000;
const askEvery = 100;

/**
 * Runs `work` while nobody else does the same under that name, here or in another proxy.
 *
 * @returns what `work` returned, or undefined when another was still at it after `patience` milliseconds.
 */
export async function withLease<Result>(
  store: Store,
  name: string,
  patience: number,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const holder = crypto.randomUUID();
  const giveUpAt = Date.now() + patience;
  while (!(await store.lease(name, holder, leaseLifetime))) {
    if (Date.now() >= giveUpAt) return undefined;
    await new Promise((resume) => setTimeout(resume, askEvery));
  }
  const renewal = setInterval(() => void store.lease(name, holder, leaseLifetime).catch(() => {}), renewEvery);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await store.release(name, holder);
  }
}
