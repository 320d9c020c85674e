import type { Answer } from '../../protocol/index.js';
import type { FormStepDefinition, SkillDefinition, StepDefinition } from '../skills/Skill.js';
import { tripsDropped } from './healing.js';
import { nextAction } from './nextAction.js';
import { mayHaveActed } from './once.js';
import { sameValue } from './sameValue.js';
import { withEntry, type SessionRecord } from './SessionRecord.js';
import { answered, seen } from './transitions.js';

/** Whether the answer to a step can still be changed: nothing has come of it that cannot be undone. */
export function isChangeable(
  step: FormStepDefinition,
  record: SessionRecord,
  skill: SkillDefinition,
  now: number,
): boolean {
  if (record.status !== 'open' || !Object.hasOwn(record.answers, step.name) || step.changeable === false) return false;
  // Once there is a token the servicer has agreed to all of it.
  if (record.upstream?.tempToken !== undefined) return false;
  const stands = !isUnderWay(step, record, skill, now);
  return stands || (mayHaveActed(record, skill).length === 0 && Object.keys(record.verifications).length === 0);
}

/**
 * Whether the upstream may know of the step's answer, or of what was made of it. It cannot go back, so that a change means
 * a fresh upstream session.
 */
function isUnderWay(step: StepDefinition, record: SessionRecord, skill: SkillDefinition, now: number): boolean {
  const { changing: _, ...settled } = record;
  const later = skill.steps.slice(skill.steps.indexOf(step));
  const known = later.some(
    ({ name }) => record.upstream?.accepted[name] !== undefined || record.trips[name] !== undefined,
  );
  // What is still to be sent may be on its way just now.
  return known || nextAction(settled, skill, now).do !== 'ask';
}

/** The answered steps that a change of this one makes void, in their order: those made of it, and those made of these. */
export function voidsOf(step: FormStepDefinition, record: SessionRecord, skill: SkillDefinition): FormStepDefinition[] {
  const changed = new Set([step.name]);
  const later = skill.steps.slice(skill.steps.indexOf(step) + 1);
  return later.filter((candidate): candidate is FormStepDefinition => {
    if (candidate.kind !== 'form' || !madeOf(candidate).some((name) => name === 'all' || changed.has(name)))
      return false;
    changed.add(candidate.name);
    return Object.hasOwn(record.answers, candidate.name);
  });
}

function madeOf({ dependsOn, review, fields }: FormStepDefinition): readonly string[] {
  if (dependsOn) return dependsOn;
  if (typeof fields === 'function' || review === 'all') return ['all'];
  return review ?? [];
}

/** The user comes back to an answered step. Nothing is given up by that. */
export function changeBegun(record: SessionRecord, step: FormStepDefinition, now: number): SessionRecord {
  const round = (record.rounds[step.name] ?? 0) + 1;
  const rounds = { ...record.rounds, [step.name]: round };
  return seen({ ...settled(record), rounds, changing: { step: step.name, without: [] } }, now);
}

/** The user leaves it as it was. */
export function changeLeft(record: SessionRecord, now: number): SessionRecord {
  return seen(settled(record), now);
}

function settled(record: SessionRecord): SessionRecord {
  const { changing, ...rest } = record;
  return changing ? { ...rest, drafts: withEntry(record.drafts, changing.step, undefined) } : record;
}

/**
 * The step that was come back to has an answer. An equal one leaves all as it was. Another one takes the old one's place:
 * what was made of it becomes a draft, to be looked at once more, and what the upstream knows is told to it anew.
 */
export function changeAnswered(
  record: SessionRecord,
  skill: SkillDefinition,
  step: FormStepDefinition,
  answer: Answer,
  now: number,
): SessionRecord {
  if (sameValue(record.answers[step.name], answer)) return changeLeft(record, now);
  const voided = voidsOf(step, record, skill);
  const kept = new Set(Object.values(answer).flat());
  const changed = answered(settled(record), step, answer, now);
  const after: SessionRecord = {
    ...changed,
    answers: without(changed.answers, voided),
    drafts: { ...changed.drafts, ...Object.fromEntries(voided.map(({ name }) => [name, record.answers[name] ?? {}])) },
    rounds: {
      ...changed.rounds,
      ...Object.fromEntries(voided.map(({ name }) => [name, (record.rounds[name] ?? 0) + 1])),
    },
    // A file that another one has replaced is of no use any more.
    uploads: Object.fromEntries(
      Object.entries(record.uploads).map(([id, upload]) => [
        id,
        upload.step === step.name && !kept.has(id) ? { ...upload, rejected: true as const } : upload,
      ]),
    ),
  };
  return isUnderWay(step, record, skill, now) ? tripsDropped(after) : after;
}

function without(answers: Readonly<Record<string, Answer>>, steps: readonly FormStepDefinition[]) {
  const names = new Set(steps.map(({ name }) => name));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !names.has(name)));
}
