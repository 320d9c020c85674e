import type { Field } from '../../protocol/index.js';
import { dateOrder } from './dateOrder.js';
import { problemOfFields } from './problemOfFields.js';
import type { FormStepDefinition, SkillContext } from './Skill.js';

/** What a form asks for, given what came before. Dates are in the order of the user's language unless the skill says which. */
export function fieldsOf(
  { fields, options = {} }: Pick<FormStepDefinition, 'fields' | 'options'>,
  context: SkillContext,
): readonly Field[] {
  const order = dateOrder(context.locale);
  if (typeof fields !== 'function') return fields.map((field) => ordered(field, order));
  const made = fields(context);
  const problem = problemOfFields(made, Object.keys(options));
  if (problem !== undefined)
    throw new TypeError(`The fields that a step made of earlier answers cannot be shown: ${problem}`);
  return made.map((field) => ordered(field, order));
}

type Order = ReturnType<typeof dateOrder>;

function ordered(field: Field, order: Order): Field {
  if (field.type === 'group') return { ...field, fields: field.fields.map((inner) => dated(inner, order)) };
  return dated(field, order);
}

function dated<Asked extends Field>(field: Asked, order: Order): Asked {
  return field.type === 'date' || field.type === 'date-of-birth' ? { order, ...field } : field;
}
