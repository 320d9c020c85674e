import type { Session, Step } from '../../protocol/index.js';
import type {
  FormStepDefinition,
  RedirectStepDefinition,
  SkillDefinition,
  StepDefinition,
  WaitStepDefinition,
} from '../skills/Skill.js';
import { fieldsOf } from '../skills/productForm.js';
import { problemOf } from '../http/problemOf.js';
import { contextOf, nextAction } from './nextAction.js';
import type { SessionRecord } from './SessionRecord.js';

/** A step's id changes when the step is opened again, so that an answer meant for the round before does not fit. */
export function stepIdOf(record: SessionRecord, { name }: StepDefinition): string {
  const round = record.rounds[name] ?? 0;
  return round === 0 ? name : `${name}-${round + 1}`;
}

/** What the user of a session may see of it: made of what is allowed, so that nothing else can slip through. */
export function toSession(record: SessionRecord, definition: SkillDefinition, now: number): Session {
  const current = currentStep(record, definition, now);
  const position = current ? definition.steps.indexOf(current.definition) : (record.reached ?? definition.steps.length);
  const { id, kind, title, description, servicer, available } = definition;
  const common = {
    id: record.id,
    skill: { id, kind, title, servicer, available, ...(description !== undefined && { description }) },
    trail: definition.steps.map((step, index) => ({
      id: stepIdOf(record, step),
      name: step.name,
      title: step.title,
      state:
        index < position
          ? ('done' as const)
          : index === position && current
            ? ('current' as const)
            : ('ahead' as const),
    })),
    revision: record.revision,
    createdAt: iso(record.createdAt),
    updatedAt: iso(record.updatedAt),
    expiresAt: iso(record.expiresAt),
  };
  if (current) return { ...common, status: 'open', step: current.step };
  const status = record.status === 'open' ? 'failed' : record.status;
  return { ...common, status, step: null, outcome: record.outcome ?? {} };
}

function currentStep(
  record: SessionRecord,
  skill: SkillDefinition,
  now: number,
): { definition: StepDefinition; step: Step } | undefined {
  const action = nextAction(record, skill, now);
  switch (action.do) {
    case 'nothing':
    case 'give_up':
      return undefined;
    case 'ask':
      return {
        definition: action.step,
        step: action.step.kind === 'form' ? formStep(record, action.step) : redirectStep(record, action.step, now),
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

function formStep(record: SessionRecord, step: FormStepDefinition): Step {
  const draft = record.drafts[step.name];
  const errors = record.errors[step.name];
  const note = record.notes[step.name];
  const uploads = Object.values(record.uploads).filter((upload) => upload.step === step.name && !upload.rejected);
  return {
    ...textsOf(record, step),
    kind: 'form',
    fields: [...fieldsOf(step, contextOf(record))],
    ...(step.action !== undefined && { action: step.action }),
    ...(draft && { draft }),
    ...(errors && { errors: [...errors] }),
    ...(note !== undefined && { note }),
    ...(uploads.length > 0 && { uploads: uploads.map(({ step: _, rejected: __, ...upload }) => upload) }),
  };
}

function redirectStep(record: SessionRecord, step: RedirectStepDefinition, now: number): Step {
  const trip = record.trips[step.name];
  const { purpose, grants } = step;
  const common = { ...textsOf(record, step), kind: 'redirect' as const, method: 'GET' as const, purpose, grants };
  const failure =
    trip?.ended === 'refused' || trip?.ended === 'failed'
      ? trip.ended
      : trip && trip.expiresAt <= now
        ? 'expired'
        : undefined;
  if (!trip || failure)
    return {
      ...common,
      failure: { code: failure ?? 'expired', ...(trip?.reference !== undefined && { reference: trip.reference }) },
    };
  return { ...common, url: trip.url, expiresAt: iso(trip.expiresAt) };
}

function verificationStep(record: SessionRecord, step: WaitStepDefinition, now: number): Step {
  const since = record.verifications[step.name]?.since ?? record.updatedAt;
  const dueAt = record.verifications[step.name]?.dueAt ?? now;
  const { usually, next, expectedMinutes } = step;
  return {
    ...textsOf(record, step),
    kind: 'wait',
    reason: 'verification',
    since: iso(since),
    retryAfter: secondsUntil(Math.max(dueAt, record.blocked?.until ?? 0), now),
    ...(expectedMinutes !== undefined && { expectedBy: iso(since + expectedMinutes * 60_000) }),
    ...(usually !== undefined && { usually }),
    ...(next !== undefined && { next }),
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
    }
  );
}

function textsOf(record: SessionRecord, step: StepDefinition) {
  const { name, title, description } = step;
  return { id: stepIdOf(record, step), name, title, ...(description !== undefined && { description }) };
}

const secondsUntil = (time: number, now: number) => Math.max(1, Math.ceil((time - now) / 1000));
const iso = (time: number) => new Date(time).toISOString();
