import { isVisible, type AnsweredStep, type Answer, type Field, type FieldRules } from '../../protocol/index.js';
import { uploadsIn } from '../files/uploadsIn.js';
import { fieldsOf } from '../skills/fieldsOf.js';
import type { FormStepDefinition, SkillDefinition } from '../skills/Skill.js';
import { isChangeable, voidsOf } from './changes.js';
import { contextOf } from './nextAction.js';
import type { SessionRecord } from './SessionRecord.js';
import { referenceTo } from './stepIdOf.js';

/** An answered form as its user may see it again: what was asked for, with what was answered in it. */
export function toAnsweredStep(
  record: SessionRecord,
  skill: SkillDefinition,
  step: FormStepDefinition,
  { rules, now }: { rules: FieldRules; now: number },
): AnsweredStep {
  const answer = record.answers[step.name] ?? {};
  const fields = fieldsOf(step, contextOf(record));
  const named = new Set(Object.values(answer).flat());
  const { changing: _, ...settled } = record;
  return {
    ...referenceTo(record, step),
    ...(step.description !== undefined && { description: step.description }),
    fields: fields
      // A code that came by message was good for once.
      .filter((field) => field.type !== 'one-time-code' && isVisible(field, fields, answer, rules))
      .map((field) => withAnswer(field, answer)),
    uploads: uploadsIn(settled, step.name).filter(({ id }) => named.has(id)),
    changeable: isChangeable(step, record, skill, now),
    voids: voidsOf(step, record, skill).map((voided) => referenceTo(record, voided)),
  };
}

function withAnswer({ value: _, ...field }: Field, answer: Answer): Field {
  const value = Object.hasOwn(answer, field.name) ? answer[field.name] : undefined;
  // The answer was read by the rule of this very field, so that its value is of the field's own kind.
  return { ...field, readOnly: true, ...(value !== undefined && { value }) } as Field;
}
