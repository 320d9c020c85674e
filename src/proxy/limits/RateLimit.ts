/**
 * What a call does: `start` begins a session · `upload` is about a file · `return` is the way back from the bank · `handover` opens
 * a slot for another device · `write` is any other call that changes something · `read` the rest.
 */
export type CallKind = 'read' | 'write' | 'upload' | 'start' | 'return' | 'handover';

/** A call that is to be let in, or not. */
export interface LimitedCall {
  /** Whose it is; null where nobody is signed in, and no link for another device says whose session it is about. */
  userId: string | null;
  kind: CallKind;
  /** The time in milliseconds since 1970, by the proxy's clock. */
  now: number;
  /** The call itself, of which only the tenant knows which headers can be trusted. Its body is not to be read. */
  request: Request;
}

/** Let in; or not, and in how many seconds it may be tried again. */
export type RateLimitVerdict = { allowed: true } | { allowed: false; retryAfter: number };

/**
 * Decides on each call whether it comes too soon after others. Asked after the sign-in, and before anything is looked up. Where it
 * throws, or does not answer within two seconds, the call is let in and the log says so: a limit that is out of order must not lock everybody out.
 *
 * @example
 * const rateLimit: RateLimit = async ({ userId, kind }) => {
 *   const { allowed, seconds } = await limits.take(`${userId}:${kind}`);
 *   return allowed ? { allowed } : { allowed, retryAfter: seconds };
 * };
 */
export type RateLimit = (call: LimitedCall) => RateLimitVerdict | Promise<RateLimitVerdict>;
