import type { Answer, Field, FieldError } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import { inTime } from '../inTime.js';
import { fieldsOf } from '../skills/fieldsOf.js';
import type { FormStepDefinition, OptionSource, SkillContext } from '../skills/Skill.js';

/** So long, in milliseconds, a call waits for what the tenant says to it. */
export const tenantPatience = 10_000;

/**
 * Looks at an answer that keeps the fields' rules by the tenant's own: what the sources of its options know, and its `check`.
 *
 * @throws ProblemError `answer_refused`; DOMException `TimeoutError` when that takes longer than ten seconds.
 */
export async function checkStep(step: FormStepDefinition, answer: Answer, context: SkillContext): Promise<void> {
  const errors = await choiceErrors(step, answer, context);
  if (errors.length === 0) errors.push(...((await inTime(step.check?.(answer, context), tenantPatience)) ?? []));
  if (errors.length > 0) throw new ProblemError('answer_refused', { errors });
}

/** The source of a field's options, by the field's name; `owners.bank` and `owners.2.bank` are the field `bank` of the group `owners`. */
export function sourceOf({ options = {} }: FormStepDefinition, field: string): OptionSource | undefined {
  const name = field.replace(/\.\d+(?=\.)/g, '');
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

async function choiceErrors(step: FormStepDefinition, answer: Answer, context: SkillContext): Promise<FieldError[]> {
  const known = await Promise.all(
    choicesIn(fieldsOf(step, context), answer).map(async ({ field, value }): Promise<FieldError[]> => {
      const found = await inTime(sourceOf(step, field)?.({ value }, context), tenantPatience);
      return !found || found.options.some((option) => option.value === value) ? [] : [{ field, code: 'choice' }];
    }),
  );
  return known.flat();
}

/** What was chosen in fields whose options the step looks up, each with its place in the answer. */
function choicesIn(fields: readonly Field[], answer: Answer, within = ''): { field: string; value: string }[] {
  return fields.flatMap((field) => {
    const [name, value] = [`${within}${field.name}`, answer[field.name]];
    if (field.type === 'search-select' && !field.options && typeof value === 'string') return [{ field: name, value }];
    if (field.type !== 'group' || !Array.isArray(value)) return [];
    return value.flatMap((item: Answer, at) => choicesIn(field.fields, item, `${name}.${at}.`));
  });
}
