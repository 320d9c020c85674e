import type { FormStepDefinition, RedirectStepDefinition, SkillDefinition, StepDefinition } from '../skills/Skill.js';
import { mayHaveActed } from './once.js';
import { withEntry, type SessionRecord, type Trip } from './SessionRecord.js';
import { reopened, seen } from './transitions.js';

/**
 * The upstream session is given up; the next action begins a fresh one and sends the kept answers again. Mostly nobody
 * notices. What may have acted at the servicer already is not sent again unasked: it opens again, and says why.
 *
 * @param acted the steps that may have; those of the upstream session that is given up unless told.
 */
export function upstreamLost(
  record: SessionRecord,
  skill: SkillDefinition,
  now: number,
  acted: readonly StepDefinition[] = mayHaveActed(record, skill),
): SessionRecord {
  const forms = acted.filter((step): step is FormStepDefinition => step.kind === 'form' && step.name in record.answers);
  const payments = acted
    .filter(({ kind }) => kind === 'redirect')
    .map(({ name }): [string, Trip] => [name, doubtful(now)]);
  const known = Object.entries(record.trips).filter(([, { ended }]) => forms.length === 0 || ended === 'unknown');
  const asked = forms.reduce((current, form) => askedAgain(current, form, now), record);
  const { upstream: _, ...rest } = asked;
  const lost = {
    ...rest,
    trips: Object.fromEntries([...known, ...payments]),
    // Approved was what the session that is gone had sent: the next one hears of it by asking.
    verifications: Object.fromEntries(
      Object.entries(record.verifications).map(([name, kept]) => [
        name,
        { ...kept, decision: 'pending' as const, dueAt: Math.min(kept.dueAt, now) },
      ]),
    ),
  };
  return payments.length > 0 ? seen(lost, now) : lost;
}

/** A step that may have acted is shown again with its answer: sending it once more is the user's own wish. */
function askedAgain(record: SessionRecord, step: FormStepDefinition, now: number): SessionRecord {
  const taken = record.upstream?.accepted[step.name] !== undefined;
  return reopened(record, step, { errors: [{ field: '', code: taken ? 'sent_before' : 'outcome_unknown' }] }, now);
}

const doubtful = (now: number): Trip => ({ url: '', stateHash: '', expiresAt: now, ended: 'unknown' });

/**
 * The token at the end of the upstream session is spent and its credentials never arrived. What can be done again
 * without the user is; a trip to the bank has to be made anew, and a payment is not asked for again before the user says so.
 */
export function tokenLost(record: SessionRecord, skill: SkillDefinition, now: number): SessionRecord {
  const lost = upstreamLost(record, skill, now);
  const trips = Object.fromEntries(
    Object.entries(lost.trips).map(([name, trip]) => [
      name,
      trip.ended === 'unknown' ? trip : { ...trip, ended: 'failed' as const },
    ]),
  );
  return seen({ ...lost, trips, verifications: {} }, now);
}

/** A trip begins anew, as its user wishes: its link is gone, and so is the upstream session that waited at the end of it. */
export function tripRenewed(
  record: SessionRecord,
  skill: SkillDefinition,
  step: RedirectStepDefinition,
  now: number,
): SessionRecord {
  const forms = mayHaveActed(record, skill).filter(({ kind }) => kind === 'form');
  const { blocked: _, ...rest } = upstreamLost(record, skill, now, forms);
  const trips = withEntry(rest.trips, step.name, undefined);
  return seen({ ...rest, begun: 0, trips, droppedTrips: droppedWith(record) }, now);
}

/** The links to the bank lead nowhere any more, and the upstream session goes with them; what is in doubt remains so. */
export function tripsDropped(record: SessionRecord): SessionRecord {
  const { upstream: _, ...rest } = record;
  const trips = Object.fromEntries(Object.entries(record.trips).filter(([, { ended }]) => ended === 'unknown'));
  return { ...rest, trips, droppedTrips: droppedWith(record) };
}

function droppedWith({ droppedTrips = [], trips }: SessionRecord): string[] {
  return [...droppedTrips, ...Object.values(trips).flatMap(({ ended, stateHash }) => (ended ? [] : [stateHash]))];
}

/** A payment's trip that was given up was approved at the bank all the same: whether to pay once more is for the user to say. */
export function paidInDoubt(record: SessionRecord, name: string, stateHash: string, now: number): SessionRecord {
  const given = tripsDropped(record);
  const droppedTrips = given.droppedTrips?.filter((dropped) => dropped !== stateHash) ?? [];
  return seen({ ...given, droppedTrips, trips: withEntry(given.trips, name, doubtful(now)) }, now);
}
