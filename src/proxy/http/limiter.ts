import type { Log } from '../Log.js';
import type { CallKind, RateLimit } from '../limits/RateLimit.js';
import { inTime } from '../inTime.js';
import { faultOf } from '../log/faultOf.js';
import { ProblemError } from './problemOf.js';

/** A call that comes too soon after others; `retryAfter` is in seconds. */
export class TooManyRequests extends ProblemError {
  constructor(readonly retryAfter: number) {
    super('too_many_requests');
  }
}

/** Refuses a call that comes too soon. @throws TooManyRequests */
export type Limiter = (userId: string | null, kind: CallKind, request: Request) => Promise<void>;

/** Refusals of a kind are logged this often at most, in milliseconds: a flood of calls must not become one of the log. */
const quiet = 10_000;

/** A limit that has not answered after so many milliseconds is out of order. */
const patience = 2000;

/** Nobody is told to wait for longer than this, in seconds. */
const longestWait = 24 * 3600;

/** Asks the limit before a call, where there is one. */
export function createLimiter(rateLimit: RateLimit | false, { now, log }: { now: () => number; log: Log }): Limiter {
  const told = new Map<CallKind, number>();
  const ask = async (...[userId, kind, request]: Parameters<Limiter>) => {
    try {
      return rateLimit ? await inTime(rateLimit({ userId, kind, now: now(), request }), patience) : undefined;
    } catch (error) {
      log({ level: 'error', event: 'rate_limit_failed', ...faultOf(error) });
      return undefined;
    }
  };
  return async (userId, kind, request) => {
    const verdict = await ask(userId, kind, request);
    if (!verdict || verdict.allowed) return;
    const retryAfter = Math.min(longestWait, Math.max(1, Math.ceil(verdict.retryAfter) || 1));
    if (now() - (told.get(kind) ?? -Infinity) >= quiet) {
      told.set(kind, now());
      log({ level: 'warn', event: 'rate_limited', kind, retryAfter });
    }
    throw new TooManyRequests(retryAfter);
  };
}

/** What a call of a signed-in user does, by its method and its address within the proxy. */
export function kindOf(method: string, path: string): CallKind {
  if (/\/uploads(\/|$)/.test(path)) return 'upload';
  if (method === 'GET' || method === 'HEAD') return 'read';
  return path.endsWith('/sessions') ? 'start' : 'write';
}
