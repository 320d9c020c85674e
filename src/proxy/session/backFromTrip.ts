import type { SkillDefinition } from '../skills/Skill.js';
import { paidInDoubt } from './healing.js';
import type { SessionRecord } from './SessionRecord.js';
import { tripEnded, type TripEnd } from './trips.js';

/** How long the way back from a bank counts after its link has run out, in milliseconds. */
const grace = 5 * 60_000;

/** A way back: the state it brings, how the trip ended, and whether whoever came says that they had not begun it. */
export interface WayBack {
  stateHash: string;
  end: TripEnd;
  disowned?: boolean;
}

/** What a way back makes of a session; undefined where it belongs to no trip that counts, and changes nothing. */
export function backFromTrip(
  record: SessionRecord,
  skill: SkillDefinition,
  { stateHash, end, disowned = false }: WayBack,
  now: number,
): SessionRecord | undefined {
  if (record.status !== 'open') return undefined;
  const [name, trip] = Object.entries(record.trips).find(([, each]) => each.stateHash === stateHash) ?? [];
  const confirmed = 'tempToken' in end;
  const last = skill.steps.at(-1);
  const payment = last?.kind === 'redirect' && last.purpose === 'payment' ? last.name : undefined;
  // Whoever confirmed in the last moment is on the way for a while.
  if (name !== undefined && trip && !trip.ended && trip.expiresAt + grace > now) {
    if (!disowned) return tripEnded(record, name, end, now);
    // A payment that was approved may be made, whoever began it.
    return confirmed && payment !== undefined
      ? paidInDoubt(record, payment, stateHash, now)
      : tripEnded(record, name, { failed: 'refused' }, now);
  }
  const given = (trip && !trip.ended) || record.droppedTrips?.includes(stateHash) === true;
  if (!given || payment === undefined || !confirmed || record.upstream?.tempToken !== undefined) return undefined;
  return paidInDoubt(record, payment, stateHash, now);
}
