import type { ServicerReason } from '../../protocol/index.js';
import type { SubmitStepAnswer } from '../../upstream/sessions.js';
import type { RedirectStepDefinition } from '../skills/Skill.js';
import { withEntry, type SessionRecord, type Trip } from './SessionRecord.js';
import { afterAnswer, seen, type Fault } from './transitions.js';

/** The user can be sent to the bank. */
export function tripReady(
  record: SessionRecord,
  step: RedirectStepDefinition,
  answer: SubmitStepAnswer,
  trip: Trip,
  now: number,
): SessionRecord {
  if (!record.upstream) return record;
  return seen(
    { ...record, upstream: afterAnswer(record.upstream, answer), trips: withEntry(record.trips, step.name, trip) },
    now,
  );
}

/** How a trip ended, by what the bank says on the way back. */
export type TripEnd = { tempToken: string } | { failed: 'refused' | 'failed' | 'expired'; reason?: ServicerReason };

/** The user came back from the bank, with the session's token or without. */
export function tripEnded(record: SessionRecord, name: string, end: TripEnd, now: number): SessionRecord {
  const trip = record.trips[name];
  if (!trip) return record;
  if ('tempToken' in end) {
    if (!record.upstream) return record;
    // Whoever has agreed at the bank to what was kept has no more to change about it.
    const { blocked: _, changing: __, ...rest } = record;
    return seen(
      {
        ...rest,
        upstream: { ...record.upstream, tempToken: end.tempToken },
        trips: withEntry(record.trips, name, { ...trip, ended: 'returned' }),
      },
      now,
    );
  }
  const ended: Trip = { ...trip, ended: end.failed, ...(end.reason && { reason: end.reason }) };
  return seen({ ...record, trips: withEntry(record.trips, name, ended) }, now);
}

/** The bank could not even be asked for a link. */
export function tripFailed(
  record: SessionRecord,
  step: RedirectStepDefinition,
  { reason, reference }: Fault,
  now: number,
): SessionRecord {
  const trip: Trip = {
    url: '',
    stateHash: '',
    expiresAt: now,
    ended: 'failed',
    ...(reason && { reason }),
    ...(reference !== undefined && { reference }),
  };
  return seen({ ...record, trips: withEntry(record.trips, step.name, trip) }, now);
}
