import type { FieldOf } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import { contextOf, nextAction } from '../session/nextAction.js';
import type { SessionRecord } from '../session/SessionRecord.js';
import { stepIdOf } from '../session/stepIdOf.js';
import { fieldsOf } from '../skills/fieldsOf.js';
import type { FormStepDefinition, SkillDefinition } from '../skills/Skill.js';

/** Where a file goes: a field of a step, in the round in which it is asked. */
export interface Slot {
  stepId: string;
  field: string;
}

/**
 * The step and its file field, where that is what the session asks for now.
 *
 * @throws ProblemError `session_ended`, `step_not_current`, or `bad_request` for a field that takes no files.
 */
export function askedFile(
  record: SessionRecord,
  skill: SkillDefinition | undefined,
  slot: Slot,
  now: number,
): { step: FormStepDefinition; field: FieldOf<'file'> } {
  if (record.status !== 'open' || record.expiresAt <= now) throw new ProblemError('session_ended');
  const action = skill && nextAction(record, skill, now);
  if (action?.do !== 'ask' || action.step.kind !== 'form' || stepIdOf(record, action.step) !== slot.stepId)
    throw new ProblemError('step_not_current');
  const field = fileFieldOf(record, action.step, slot.field);
  if (!field) throw new ProblemError('bad_request', { detail: 'The step asks for no file under that name' });
  return { step: action.step, field };
}

export function fileFieldOf(
  record: SessionRecord,
  step: FormStepDefinition,
  name: string,
): FieldOf<'file'> | undefined {
  return fieldsOf(step, contextOf(record)).find(
    (field): field is FieldOf<'file'> => field.type === 'file' && field.name === name,
  );
}
