import { redirectInstruction, verificationData, type SubmitStepAnswer } from '../../upstream/sessions.js';
import type {
  FormStepDefinition,
  RedirectStepDefinition,
  SkillDefinition,
  WaitStepDefinition,
} from '../skills/Skill.js';
import { reasonWords } from '../skills/offlineVerification.js';
import { codeSent } from './codes.js';
import type { SessionRecord } from './SessionRecord.js';
import * as to from './transitions.js';
import * as trips from './trips.js';

/** How long a link to a bank is offered, in milliseconds: not longer than banks keep theirs. */
const tripLifetime = 15 * 60_000;
/** When to ask about a verification where the upstream does not say, in seconds. */
const askAgainAfter = 60;

/** What an accepted form leads to: mostly the next step; a wait, where the upstream says that a person looks at it. */
export function formAccepted(
  record: SessionRecord,
  skill: SkillDefinition,
  step: FormStepDefinition,
  answer: SubmitStepAnswer,
  now: number,
): SessionRecord {
  const next = codeSent(to.accepted(record, step.name, answer, now), skill, step, now);
  const verification = verificationData.safeParse(answer.data);
  const wait = skill.steps
    .slice(skill.steps.indexOf(step))
    .find((candidate): candidate is WaitStepDefinition => candidate.kind === 'wait');
  if (!verification.success || verification.data.verification !== 'pending' || !wait) return next;
  return to.verificationPending(next, wait, verification.data.retry_after ?? askAgainAfter, now);
}

/** What a step that leads to the bank brought: the link, mostly. */
export function tripReady(
  record: SessionRecord,
  step: RedirectStepDefinition,
  answer: SubmitStepAnswer,
  stateHash: string,
  now: number,
): SessionRecord {
  const instruction = redirectInstruction.safeParse(answer.data);
  const trip = { url: '', stateHash, expiresAt: now + tripLifetime };
  if (answer.temp_token !== undefined)
    return trips.tripReady(record, step, answer, { ...trip, ended: 'returned' }, now);
  // Anything but a web page (javascript:, data:) must never become a link.
  if (!instruction.success || !/^https?:\/\//.test(instruction.data.url))
    return trips.tripFailed(record, step, {}, now);
  return trips.tripReady(record, step, answer, { ...trip, url: instruction.data.url }, now);
}

/**
 * How a verification stands, and what follows.
 *
 * @param lifetime how long a session may rest between two answers, in milliseconds.
 */
export function verified(
  record: SessionRecord,
  skill: SkillDefinition,
  step: WaitStepDefinition,
  answer: SubmitStepAnswer,
  now: number,
  lifetime: number,
): SessionRecord {
  if (!record.upstream) return record;
  const current = { ...record, upstream: to.afterAnswer(record.upstream, answer) };
  const parsed = verificationData.safeParse(answer.data);
  if (!parsed.success) return to.blockedBy(current, 'upstream_refused', {}, now);
  const { verification, retry_after = askAgainAfter, request } = parsed.data;
  const reason = reasonWords(step, parsed.data.reason);
  // Where it is the user's turn again, they have as long for it as for any answer.
  const rested = { ...current, expiresAt: Math.max(current.expiresAt, now + lifetime) };
  switch (verification) {
    case 'pending':
      return to.verificationPending(current, step, retry_after, now);
    case 'approved':
      return codeSent(to.verificationApproved(rested, step, now), skill, step, now);
    case 'rejected':
      return to.ended(current, skill, 'rejected', now, { words: reason });
    case 'more_information': {
      const form = skill.steps.find(
        (candidate): candidate is FormStepDefinition => candidate.kind === 'form' && candidate.send?.step === request,
      );
      return form
        ? to.moreInformation(rested, step, form, step.note?.(form.name, reason) ?? reason, now)
        : to.blockedBy(current, 'upstream_refused', {}, now);
    }
  }
}
