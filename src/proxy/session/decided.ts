import { digestOf } from '../../upstream/signing.js';
import { ProblemError } from '../http/problemOf.js';
import type { SessionRecord } from './SessionRecord.js';

/** By which key a user's decision is known again, and the revision of the session that they saw. */
export interface Decision {
  key: string;
  revision: number;
}

/** What a key was used for: the same call again has the same. */
export const digestFor = (call: unknown): Promise<string> => digestOf(new TextEncoder().encode(JSON.stringify(call)));

/** Whether the key was used for this very call already. @throws ProblemError when it was used for another one. */
export function isDecided({ keys }: SessionRecord, { key }: Decision, digest: string): boolean {
  const used = Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (used !== undefined && used !== digest) throw new ProblemError('idempotency_key_reused');
  return used === digest;
}

/**
 * Does what a user has decided: once, and on the session as they saw it.
 *
 * @param expiresAt how long the session may rest from now on, in milliseconds since 1970.
 * @throws ProblemError `idempotency_key_reused`, `session_ended`, `revision_conflict`, and whatever `next` throws.
 */
export function decided(
  record: SessionRecord,
  decision: Decision,
  digest: string,
  expiresAt: number,
  next: (record: SessionRecord) => SessionRecord,
): SessionRecord {
  if (isDecided(record, decision, digest)) return record;
  if (record.status !== 'open') throw new ProblemError('session_ended');
  if (record.revision !== decision.revision) throw new ProblemError('revision_conflict');
  const after = next(record);
  return { ...after, expiresAt, keys: { ...after.keys, [decision.key]: digest } };
}
