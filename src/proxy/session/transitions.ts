import type { Answer, FieldError, ServicerReason, SessionStatus } from '../../protocol/index.js';
import type { SubmitStepAnswer, UploadAnswer } from '../../upstream/sessions.js';
import type { FormStepDefinition, SkillDefinition, WaitStepDefinition } from '../skills/Skill.js';
import { verificationEnd } from '../skills/offlineVerification.js';
import { contextOf, nextAction } from './nextAction.js';
import { withEntry, type KeptUpload, type SessionRecord, type UpstreamState } from './SessionRecord.js';

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
  const { changing: _, ...rest } = record;
  const answer = record.answers[step.name];
  const round = (record.rounds[step.name] ?? 0) + 1;
  return seen(
    {
      ...(record.changing?.step === step.name ? rest : record),
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

/** Why something did not work out at the upstream, as far as it says. */
export interface Fault {
  reason?: ServicerReason | undefined;
  /** The upstream's own error id. */
  reference?: string | undefined;
}

/**
 * The verification is still undecided; ask again in `retryAfter` seconds. Only its beginning is news to the user. The session
 * stays open for as long as a person may take to decide.
 */
export function verificationPending(
  record: SessionRecord,
  step: WaitStepDefinition,
  retryAfter: number,
  now: number,
): SessionRecord {
  const before = record.verifications[step.name];
  const verification = { since: before?.since ?? now, dueAt: now + retryAfter * 1000, decision: 'pending' as const };
  const expiresAt = verificationEnd(step, verification.since);
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
  { reason, reference }: Fault,
  now: number,
): SessionRecord {
  const tries = (record.blocked?.tries ?? 0) + 1;
  const until = now + Math.min(30_000, 1000 * 2 ** (tries - 1));
  const news = record.blocked?.code !== code || record.blocked.reason !== reason;
  // Each try has a reference of its own; the one that the user may have written down stays.
  const shown = (record.blocked?.code === code ? record.blocked.reference : undefined) ?? reference;
  const since = (record.blocked?.code === code ? record.blocked.since : undefined) ?? now;
  const blocked = {
    code,
    since,
    until,
    tries,
    ...(reason && { reason }),
    ...(shown !== undefined && { reference: shown }),
  };
  return news ? seen({ ...record, blocked }, now) : { ...record, blocked };
}

export function unblocked(record: SessionRecord): SessionRecord {
  const { blocked: _, ...rest } = record;
  return record.blocked ? rest : record;
}

/**
 * The session is over. What the user entered has served; it is dropped, and so are the upstream's keys.
 *
 * @param why `words`: a reviewer's reason, in words for the user.
 */
export function ended(
  record: SessionRecord,
  skill: SkillDefinition,
  status: Exclude<SessionStatus, 'open'>,
  now: number,
  { reason, reference, words }: Fault & { words?: string | undefined } = {},
): SessionRecord {
  const { blocked: _, upstream: __, changing: ___, droppedTrips: ____, ...rest } = record;
  const outcome = {
    ...skill.outcome(status, { ...contextOf(record), ...(words !== undefined && { reason: words }) }),
    ...(reason && { reason }),
    ...(reference !== undefined && { reference }),
  };
  const action = nextAction(record, skill, now);
  const reached = 'step' in action && status !== 'completed' ? skill.steps.indexOf(action.step) : skill.steps.length;
  const dropped = {
    answers: {},
    readings: {},
    drafts: {},
    errors: {},
    notes: {},
    trips: {},
    verifications: {},
    codes: {},
  };
  return seen({ ...rest, ...dropped, status, outcome, reached }, now);
}

/**
 * A file came, went, or turned out to be something: it is set to what `next` makes of it, and taken out by undefined. The user
 * sees it by the number of `files`; it does not make answers conflict.
 */
export function uploadChanged(
  record: SessionRecord,
  id: string,
  next: (upload: KeptUpload | undefined) => KeptUpload | undefined,
): SessionRecord {
  const before = record.uploads[id];
  const after = next(before);
  if (after === before) return record;
  const news = before?.state !== after?.state || before?.rejected !== after?.rejected;
  return { ...record, files: record.files + (news ? 1 : 0), uploads: withEntry(record.uploads, id, after) };
}

/** A file of the answer that is being changed is taken back: it stays until another answer takes the old one's place. */
export function fileWithheld(record: SessionRecord, id: string): SessionRecord {
  const { changing } = record;
  if (!changing || changing.without.includes(id)) return record;
  return { ...record, files: record.files + 1, changing: { ...changing, without: [...changing.without, id] } };
}
