import type { CallKind, RateLimit } from './RateLimit.js';

/** How many calls may come at once, and how many a second in the long run. */
export interface Allowance {
  burst: number;
  perSecond: number;
}

/** What may be told about limits in memory. */
export interface MemoryRateLimitOptions {
  /** Replaces some of the allowances; see docs/proxy.md for those of the kit. */
  allowances?: Partial<Record<CallKind, Allowance>>;
  /**
   * Tells callers apart that are not signed in, e.g. by an address that your own load balancer has written down. Without it they
   * share one allowance of each kind.
   */
  clientOf?(request: Request): string | null;
  /** How many allowances are remembered at most; 20 000 unless told. Those that were used least recently are forgotten first. */
  remembered?: number;
}

/** Several times what a person with several tabs, or a phone on a bad line, brings about. */
const kitAllowances: Readonly<Record<CallKind, Allowance>> = {
  read: { burst: 240, perSecond: 8 },
  write: { burst: 120, perSecond: 4 },
  upload: { burst: 600, perSecond: 20 },
  start: { burst: 40, perSecond: 0.5 },
  return: { burst: 30, perSecond: 0.5 },
  handover: { burst: 60, perSecond: 5 },
};

/** Whoever is not signed in shares, so there is more of it. */
const sharedTimes = 5;

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * Limits each user's calls by kind, by token buckets in this process's memory: several proxies let in as many times as much.
 *
 * Callers who are not signed in share one bucket a kind, unless `clientOf` tells them apart. It is not done by address: behind a load
 * balancer all have the same one, and a forwarded address is whatever the caller says it is, where nobody has checked it. A flood
 * of theirs takes nothing from users who are signed in.
 *
 * @example
 * rateLimit: memoryRateLimit({ clientOf: (request) => request.headers.get('x-checked-client-ip') })
 */
export function memoryRateLimit({
  allowances,
  clientOf = () => null,
  remembered = 20_000,
}: MemoryRateLimitOptions = {}): RateLimit {
  const limits = { ...kitAllowances, ...allowances };
  // In the order of their last use.
  const buckets = new Map<string, Bucket>();

  return ({ userId, kind, now, request }) => {
    const client = userId === null ? clientOf(request) : null;
    const isShared = userId === null && client === null;
    const times = isShared ? sharedTimes : 1;
    const [burst, perSecond] = [limits[kind].burst * times, limits[kind].perSecond * times];
    const name = JSON.stringify([kind, userId, client]);
    const { tokens, at } = buckets.get(name) ?? { tokens: burst, at: now };
    // A clock that is set back brings nothing, and takes nothing.
    const filled = Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * perSecond);
    const allowed = filled >= 1;
    buckets.delete(name);
    buckets.set(name, { tokens: allowed ? filled - 1 : filled, at: now });
    if (buckets.size > remembered) forgetOldest(buckets);
    if (allowed) return { allowed };
    return { allowed, retryAfter: Math.max(1, Math.ceil((1 - filled) / perSecond)) };
  };
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  const [oldest] = buckets.keys();
  if (oldest !== undefined) buckets.delete(oldest);
}
