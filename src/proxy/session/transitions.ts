import type { Answer, FieldError, SessionStatus, Upload } from '../../protocol/index.js';
import type { SubmitStepAnswer, UploadAnswer } from '../../upstream/sessions.js';
import type {
  FormStepDefinition,
  RedirectStepDefinition,
  SkillDefinition,
  WaitStepDefinition,
} from '../skills/Skill.js';
import { contextOf, nextAction } from './nextAction.js';
import { withEntry, type SessionRecord, type Trip, type UpstreamState } from './SessionRecord.js';

/** Every change that a user can see goes through here. */
export function seen(record: SessionRecord, now: number): SessionRecord {
  return { ...record, revision: record.revision + 1, updatedAt: now };
}

/** The user's answer to a form step is kept; from here on it is the proxy's duty to bring it to the upstream. */
export function answered(record: SessionRecord, step: FormStepDefinition, answer: Answer, now: number): SessionRecord {
  const { blocked: _, ...rest } = record;
  return seen(
    {
      ...rest,
      begun: 0,
      answers: withEntry(record.answers, step.name, answer),
      drafts: withEntry(record.drafts, step.name, undefined),
      errors: withEntry(record.errors, step.name, undefined),
      notes: withEntry(record.notes, step.name, undefined),
    },
    now,
  );
}

/** A form step is asked again; what was answered is there as its draft. */
export function reopened(
  record: SessionRecord,
  step: FormStepDefinition,
  why: { errors?: FieldError[]; note?: string },
  now: number,
): SessionRecord {
  const answer = record.answers[step.name];
  const round = (record.rounds[step.name] ?? 0) + 1;
  return seen(
    {
      ...record,
      answers: withEntry(record.answers, step.name, undefined),
      drafts: withEntry(record.drafts, step.name, answer),
      rounds: withEntry(record.rounds, step.name, round),
      errors: withEntry(record.errors, step.name, why.errors),
      notes: withEntry(record.notes, step.name, why.note),
      ...(record.upstream && {
        upstream: { ...record.upstream, accepted: withEntry(record.upstream.accepted, step.name, undefined) },
      }),
    },
    now,
  );
}

/** The upstream session is given up; the next action begins a fresh one and sends the kept answers again. */
export function upstreamLost(record: SessionRecord): SessionRecord {
  const { upstream: _, ...rest } = record;
  return rest;
}

/** A trip begins anew: its link is gone, and so is the upstream session that waited at the end of it. */
export function tripRenewed(record: SessionRecord, step: RedirectStepDefinition, now: number): SessionRecord {
  const { blocked: _, ...rest } = upstreamLost(record);
  return seen({ ...rest, begun: 0, trips: withEntry(record.trips, step.name, undefined) }, now);
}

/** The upstream took a step's data. */
export function accepted(record: SessionRecord, name: string, answer: SubmitStepAnswer, now: number): SessionRecord {
  if (!record.upstream) return record;
  return seen(
    {
      ...record,
      readings: withEntry(record.readings, name, { ...answer.data }),
      upstream: {
        ...afterAnswer(record.upstream, answer),
        accepted: withEntry(record.upstream.accepted, name, {
          stepId: answer.step_id,
          reading: answer.data,
          attached: [],
        }),
      },
    },
    now,
  );
}

/** The upstream session's keys as its newest answer leaves them: an answer without a nonce or token takes the old ones away. */
export function afterAnswer(
  { sessionId, accepted }: UpstreamState,
  { nonce, temp_token }: SubmitStepAnswer,
): UpstreamState {
  return {
    sessionId,
    accepted,
    ...(nonce !== undefined && { nonce }),
    ...(temp_token !== undefined && { tempToken: temp_token }),
  };
}

/** Noted before something is sent that must not arrive twice: from here on it may have arrived. */
export function attempting(record: SessionRecord, attempt: string | undefined): SessionRecord {
  if (!record.upstream || record.upstream.attempt === attempt) return record;
  const { attempt: _, ...upstream } = record.upstream;
  return { ...record, upstream: { ...upstream, ...(attempt !== undefined && { attempt }) } };
}

/**
 * The token at the end of the upstream session is spent and its credentials never arrived. What can be done again
 * without the user is; a trip to the bank has to be made anew.
 */
export function tokenLost(record: SessionRecord, now: number): SessionRecord {
  const trips = Object.fromEntries(
    Object.entries(record.trips).map(([name, trip]) => [name, { ...trip, ended: 'failed' as const }]),
  );
  return seen({ ...upstreamLost(record), trips, verifications: {} }, now);
}

/** The upstream took an attachment. */
export function attached(
  record: SessionRecord,
  name: string,
  upload: string,
  answer: UploadAnswer,
  now: number,
): SessionRecord {
  const acceptance = record.upstream?.accepted[name];
  if (!record.upstream || !acceptance) return record;
  const { attempt: _, ...rest } = record.upstream;
  const grown = { ...acceptance, attached: [...acceptance.attached, upload] };
  return seen(
    {
      ...record,
      readings: withEntry(record.readings, name, { ...record.readings[name], ...answer.data }),
      upstream: { ...rest, accepted: withEntry(record.upstream.accepted, name, grown) },
    },
    now,
  );
}

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

/** The user came back from the bank, with the session's token or without. */
export function tripEnded(
  record: SessionRecord,
  name: string,
  end: { tempToken: string } | { failed: 'refused' | 'failed'; reference?: string },
  now: number,
): SessionRecord {
  const trip = record.trips[name];
  if (!trip) return record;
  if ('tempToken' in end) {
    if (!record.upstream) return record;
    const { blocked: _, ...rest } = record;
    return seen(
      {
        ...rest,
        upstream: { ...record.upstream, tempToken: end.tempToken },
        trips: withEntry(record.trips, name, { ...trip, ended: 'returned' }),
      },
      now,
    );
  }
  const ended: Trip = { ...trip, ended: end.failed, ...(end.reference !== undefined && { reference: end.reference }) };
  return seen({ ...record, trips: withEntry(record.trips, name, ended) }, now);
}

/** The bank could not even be asked for a link. */
export function tripFailed(
  record: SessionRecord,
  step: RedirectStepDefinition,
  reference: string | undefined,
  now: number,
): SessionRecord {
  const trip: Trip = {
    url: '',
    stateHash: '',
    expiresAt: now,
    ended: 'failed',
    ...(reference !== undefined && { reference }),
  };
  return seen({ ...record, trips: withEntry(record.trips, step.name, trip) }, now);
}

/** How long a person may take to decide, in milliseconds; the session stays open for it. */
const verificationLifetime = 14 * 24 * 3_600_000;

/** The verification is still undecided; ask again in `retryAfter` seconds. Only its beginning is news to the user. */
export function verificationPending(
  record: SessionRecord,
  step: WaitStepDefinition,
  retryAfter: number,
  now: number,
): SessionRecord {
  const before = record.verifications[step.name];
  const verification = { since: before?.since ?? now, dueAt: now + retryAfter * 1000, decision: 'pending' as const };
  const expiresAt = Math.max(record.expiresAt, verification.since + verificationLifetime);
  // An upstream session that is being looked at has come as far as it should.
  const after = {
    ...record,
    begun: 0,
    expiresAt,
    verifications: withEntry(record.verifications, step.name, verification),
  };
  return before ? after : seen(after, now);
}

export function verificationApproved(record: SessionRecord, step: WaitStepDefinition, now: number): SessionRecord {
  const since = record.verifications[step.name]?.since ?? now;
  return seen(
    {
      ...record,
      verifications: withEntry(record.verifications, step.name, { since, dueAt: now, decision: 'approved' }),
    },
    now,
  );
}

/** The reviewer wants a step again, with other files than those; the verification begins anew behind it. */
export function moreInformation(
  record: SessionRecord,
  wait: WaitStepDefinition,
  form: FormStepDefinition,
  note: string | undefined,
  now: number,
): SessionRecord {
  const uploads = Object.fromEntries(
    Object.entries(record.uploads).map(([id, upload]) => [
      id,
      upload.step === form.name ? { ...upload, rejected: true as const } : upload,
    ]),
  );
  const waiting = { ...record, uploads, verifications: withEntry(record.verifications, wait.name, undefined) };
  return reopened(waiting, form, note === undefined ? {} : { note }, now);
}

/** The way to the upstream is blocked: try again later, each time after twice as long, up to half a minute. */
export function blockedBy(
  record: SessionRecord,
  code: 'upstream_unavailable' | 'upstream_refused',
  reference: string | undefined,
  now: number,
): SessionRecord {
  const tries = (record.blocked?.tries ?? 0) + 1;
  const until = now + Math.min(30_000, 1000 * 2 ** (tries - 1));
  const news = record.blocked?.code !== code;
  // Each try has a reference of its own; the one that the user may have written down stays.
  const shown = (news ? undefined : record.blocked?.reference) ?? reference;
  const since = record.blocked?.since ?? now;
  const blocked = { code, since, until, tries, ...(shown !== undefined && { reference: shown }) };
  return news ? seen({ ...record, blocked }, now) : { ...record, blocked };
}

export function unblocked(record: SessionRecord): SessionRecord {
  const { blocked: _, ...rest } = record;
  return record.blocked ? rest : record;
}

/** The session is over. What the user entered has served; it is dropped, and so are the upstream's keys. */
export function ended(
  record: SessionRecord,
  skill: SkillDefinition,
  status: Exclude<SessionStatus, 'open'>,
  now: number,
  reference?: string,
): SessionRecord {
  const { blocked: _, ...rest } = upstreamLost(record);
  const outcome = { ...skill.outcome(status, contextOf(record)), ...(reference !== undefined && { reference }) };
  const action = nextAction(record, skill, now);
  const reached = 'step' in action && status !== 'completed' ? skill.steps.indexOf(action.step) : skill.steps.length;
  const dropped = { answers: {}, readings: {}, drafts: {}, errors: {}, notes: {}, trips: {}, verifications: {} };
  return seen({ ...rest, ...dropped, status, outcome, reached }, now);
}

/** A file's progress. What the user sees of it comes with the step; it does not make answers conflict. */
export function uploadKept(record: SessionRecord, upload: (Upload & { step: string }) | string): SessionRecord {
  if (typeof upload === 'string') return { ...record, uploads: withEntry(record.uploads, upload, undefined) };
  return { ...record, uploads: withEntry(record.uploads, upload.id, upload) };
}
