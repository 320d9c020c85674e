import { isVisible, readAnswer, type Answer, type FieldError, type FieldRules } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import { fieldsOf } from '../skills/fieldsOf.js';
import type { FormStepDefinition } from '../skills/Skill.js';
import { contextOf } from './nextAction.js';
import type { SessionRecord } from './SessionRecord.js';

/** Why a file cannot be part of an answer. */
const fileCodes = { sending: 'file_sending', scanning: 'file_scanning', refused: 'file_missing' } as const;

/**
 * The answer to a form as the contract carries it, read by the rules of its fields.
 *
 * @throws ProblemError `answer_refused` with every field to mend.
 */
export function readStep(record: SessionRecord, step: FormStepDefinition, data: Answer, rules: FieldRules): Answer {
  const fields = fieldsOf(step, contextOf(record));
  const reading = readAnswer(fields, data, rules);
  const fileErrors = fields
    .filter((field) => field.type === 'file' && isVisible(field, fields, data, rules))
    .flatMap(({ name }) => fileErrorsOf(record, step, name, data[name]));
  if (!reading.ok || fileErrors.length > 0)
    throw new ProblemError('answer_refused', { errors: [...(reading.ok ? [] : reading.errors), ...fileErrors] });
  return reading.value;
}

/** A file must be there whole, for this field of this step. */
function fileErrorsOf(
  { uploads }: SessionRecord,
  step: FormStepDefinition,
  field: string,
  named: unknown,
): FieldError[] {
  const ids = Array.isArray(named) ? named : [];
  return ids.flatMap((id): FieldError[] => {
    const kept = Object.values(uploads).find((upload) => upload.id === id);
    const fits = kept?.field === field && kept.step === step.name && !kept.rejected;
    const state = fits ? kept.state : 'refused';
    return state === 'ready' ? [] : [{ field, code: fileCodes[state] }];
  });
}
