import type { AnsweredStep, Answer, Field, Option, Session, SingleField } from '../../protocol/index.js';
import type { FormStepDefinition, SkillContext, SkillDefinition } from '../skills/Skill.js';
import { inTime } from '../inTime.js';
import { sourceOf } from './checkStep.js';
import { contextOf } from './nextAction.js';
import type { SessionRecord } from './SessionRecord.js';

/** So long, in milliseconds, a session waits for words that it can do without. */
const patience = 1000;

/**
 * The same session, in which choices that are only shown have their words: whoever looks something over wants to read
 * "Computer programming", and not `62.01`. A box that can still be changed finds them by itself.
 */
export async function withWords(session: Session, record: SessionRecord, skill: SkillDefinition): Promise<Session> {
  if (session.status !== 'open' || session.step.kind !== 'form') return session;
  const { step } = session;
  const [context, definition] = [contextOf(record), formOf(skill, step.name)];
  const [fields, review] = await Promise.all([
    definition ? fieldsInWords(definition, step.fields, context) : step.fields,
    step.review && Promise.all(step.review.map((shown) => stepInWords(shown, record, skill))),
  ]);
  return { ...session, step: { ...step, fields, ...(review && { review }) } };
}

/** The same for a step that was answered. */
export async function stepInWords(
  step: AnsweredStep,
  record: SessionRecord,
  skill: SkillDefinition,
): Promise<AnsweredStep> {
  const definition = formOf(skill, step.name);
  return definition ? { ...step, fields: await fieldsInWords(definition, step.fields, contextOf(record)) } : step;
}

const formOf = ({ steps }: SkillDefinition, name: string) =>
  steps.find((step): step is FormStepDefinition => step.kind === 'form' && step.name === name);

const fieldsInWords = (step: FormStepDefinition, fields: readonly Field[], context: SkillContext): Promise<Field[]> =>
  Promise.all(fields.map((field) => fieldInWords(step, field, context)));

async function fieldInWords(step: FormStepDefinition, field: Field, context: SkillContext): Promise<Field> {
  if (!field.readOnly || field.value === undefined) return field;
  if (field.type !== 'group')
    return withChosen(field, [field.value], (value) => find(step, field.name, value, context));
  const items: readonly Answer[] = field.value;
  const fields = await Promise.all(
    field.fields.map((inner) =>
      withChosen(
        inner,
        items.map((item) => item[inner.name]),
        (value) => find(step, `${field.name}.${inner.name}`, value, context),
      ),
    ),
  );
  return { ...field, fields };
}

/** The field with the options that were chosen in it, where there are others than those it shows by itself. */
async function withChosen<Kind extends Field | SingleField>(
  field: Kind,
  values: readonly unknown[],
  look: (value: string) => Promise<Option | undefined>,
): Promise<Kind> {
  if (field.type !== 'search-select' || field.options) return field;
  const chosen = new Set(values.filter((value) => typeof value === 'string'));
  const found = await Promise.all([...chosen].map(look));
  const options = found.filter((option) => option !== undefined);
  return options.length > 0 ? { ...field, options } : field;
}

/** What is not known any more, or cannot be asked about just now, is shown as it is: nobody is kept from going on by that. */
async function find(
  step: FormStepDefinition,
  field: string,
  value: string,
  context: SkillContext,
): Promise<Option | undefined> {
  try {
    const found = await inTime(sourceOf(step, field)?.({ value }, context), patience);
    return found?.options.find((option) => option.value === value);
  } catch {
    return undefined;
  }
}
