import type { Answer, FieldRules, Step } from '../../protocol/index.js';
import { uploadsIn } from '../files/uploadsIn.js';
import { problemOf } from '../http/problemOf.js';
import { fieldsOf } from '../skills/fieldsOf.js';
import { verificationEnd } from '../skills/offlineVerification.js';
import type {
  FormStepDefinition,
  RedirectStepDefinition,
  SkillDefinition,
  StepDefinition,
  WaitStepDefinition,
} from '../skills/Skill.js';
import { voidsOf } from './changes.js';
import { withoutCodes, withResend } from './codes.js';
import { contextOf, nextAction } from './nextAction.js';
import type { SessionRecord, Trip } from './SessionRecord.js';
import { referenceTo } from './stepIdOf.js';
import { toAnsweredStep } from './toAnsweredStep.js';

interface At {
  rules: FieldRules;
  now: number;
}

/** What is wanted from the user now, and the step that it is about; undefined when the session has ended. */
export function currentStep(
  record: SessionRecord,
  skill: SkillDefinition,
  at: At,
): { definition: StepDefinition; step: Step } | undefined {
  const { now } = at;
  const action = nextAction(record, skill, now);
  switch (action.do) {
    case 'nothing':
    case 'give_up':
      return undefined;
    case 'ask':
      return {
        definition: action.step,
        step:
          action.step.kind === 'form'
            ? formStep(record, skill, action.step, at)
            : redirectStep(record, action.step, now),
      };
    case 'wait':
      return { definition: action.step, step: verificationStep(record, action.step, now) };
    default:
      // A verification that is due is still the same wait to the user, not a sending of anything.
      return action.step.kind === 'wait' && record.verifications[action.step.name]
        ? { definition: action.step, step: verificationStep(record, action.step, now) }
        : { definition: action.step, step: sendingStep(record, action.step, now) };
  }
}

function formStep(record: SessionRecord, skill: SkillDefinition, step: FormStepDefinition, at: At): Step {
  const fields = fieldsOf(step, contextOf(record));
  const draft = withoutCodes(draftOf(record, step), fields);
  const errors = record.errors[step.name];
  const note = record.notes[step.name];
  const uploads = uploadsIn(record, step.name);
  const review = reviewed(record, skill, step).map((shown) => toAnsweredStep(record, skill, shown, at));
  const voids = voidsOf(step, record, skill).map((voided) => referenceTo(record, voided));
  return {
    ...textsOf(record, step),
    kind: 'form',
    fields: withResend(fields, step, record, skill),
    ...(step.action !== undefined && { action: step.action }),
    ...(draft && { draft }),
    ...(errors && { errors: [...errors] }),
    ...(note !== undefined && { note }),
    ...(uploads.length > 0 && { uploads }),
    ...(step.review && { review }),
    ...(record.changing?.step === step.name && { changing: { voids } }),
  };
}

/** What was typed last; whoever comes back to a step begins with its answer, but for the files that were taken back since. */
function draftOf({ drafts, answers, changing }: SessionRecord, { name }: FormStepDefinition): Answer | undefined {
  if (drafts[name] || changing?.step !== name) return drafts[name];
  const kept = (value: unknown) =>
    Array.isArray(value) ? value.filter((item) => !changing.without.includes(item)) : value;
  return Object.fromEntries(Object.entries(answers[name] ?? {}).map(([field, value]) => [field, kept(value)]));
}

/** The answered steps that a review shows. */
function reviewed(record: SessionRecord, { steps }: SkillDefinition, review: FormStepDefinition): FormStepDefinition[] {
  const names = review.review ?? [];
  return steps
    .slice(0, steps.indexOf(review))
    .filter(
      (step): step is FormStepDefinition =>
        step.kind === 'form' &&
        Object.hasOwn(record.answers, step.name) &&
        (names === 'all' ? step.review === undefined : names.includes(step.name)),
    );
}

function redirectStep(record: SessionRecord, step: RedirectStepDefinition, now: number): Step {
  const trip = record.trips[step.name];
  const { purpose } = step;
  const grants = [...(typeof step.grants === 'function' ? step.grants(contextOf(record)) : step.grants)];
  const common = { ...textsOf(record, step), kind: 'redirect' as const, method: 'GET' as const, purpose, grants };
  const code = trip && failureOf(trip, purpose, now);
  if (trip && !code) return { ...common, url: trip.url, expiresAt: iso(trip.expiresAt) };
  const { reason, reference }: Partial<Trip> = trip ?? {};
  return {
    ...common,
    failure: { code: code ?? 'expired', ...(reason && { reason }), ...(reference !== undefined && { reference }) },
  };
}

function failureOf({ ended, expiresAt, mode }: Trip, purpose: RedirectStepDefinition['purpose'], now: number) {
  if (ended !== 'returned' && ended !== undefined) return ended;
  if (expiresAt > now) return undefined;
  // Whoever left to pay and was not seen again may have paid.
  return purpose === 'payment' && mode !== undefined ? 'unknown' : 'expired';
}

function verificationStep(record: SessionRecord, step: WaitStepDefinition, now: number): Step {
  const since = record.verifications[step.name]?.since ?? record.updatedAt;
  const dueAt = record.verifications[step.name]?.dueAt ?? now;
  const { usually, next, keeps, expectedMinutes } = step;
  return {
    ...textsOf(record, step),
    kind: 'wait',
    reason: 'verification',
    since: iso(since),
    retryAfter: secondsUntil(Math.max(dueAt, record.blocked?.until ?? 0), now),
    ...(expectedMinutes !== undefined && { expectedBy: iso(since + expectedMinutes * 60_000) }),
    ...(usually !== undefined && { usually }),
    ...(next !== undefined && { next }),
    until: iso(verificationEnd(step, since)),
    ...(keeps !== undefined && { keeps }),
    ...(record.awaited && { reminder: true }),
    ...blockedProblem(record),
  };
}

function sendingStep(record: SessionRecord, step: StepDefinition, now: number): Step {
  return {
    ...textsOf(record, step),
    kind: 'wait',
    reason: 'sending',
    since: iso(record.updatedAt),
    retryAfter: secondsUntil(record.blocked?.until ?? now, now),
    ...blockedProblem(record),
  };
}

function blockedProblem({ blocked }: SessionRecord) {
  return (
    blocked && {
      problem: problemOf(blocked.code, { ...(blocked.reference !== undefined && { reference: blocked.reference }) }),
      ...(blocked.reason && { blockedBy: blocked.reason }),
    }
  );
}

function textsOf(record: SessionRecord, step: StepDefinition) {
  return { ...referenceTo(record, step), ...(step.description !== undefined && { description: step.description }) };
}

const secondsUntil = (time: number, now: number) => Math.max(1, Math.ceil((time - now) / 1000));
const iso = (time: number) => new Date(time).toISOString();
