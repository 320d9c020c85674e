import type { Answer, Field } from '../../protocol/index.js';
import { fieldsOf } from './fieldsOf.js';
import type { FormStepDefinition, SkillContext } from './Skill.js';

/**
 * A form of a marketplace product, sent to the upstream's step of the same name. `data` makes the upstream's data of the
 * answer; unless told, each value that is not a file travels under its own name as text.
 *
 * @example
 * productForm({
 *   name: 'product_form',
 *   title: 'Your deposit',
 *   fields: [{ type: 'money', name: 'value', label: 'Amount', required: true, currencies: ['EUR'] }],
 *   data: ({ value }) => ({ value: value.amount, currency: value.currency }),
 * });
 */
export function productForm<Data extends Answer = Answer>(
  step: Omit<FormStepDefinition, 'kind' | 'send'> & {
    upstreamStep?: string;
    data?(answer: Data, context: SkillContext): Record<string, unknown>;
  },
): FormStepDefinition {
  const { upstreamStep, data, ...definition } = step;
  return {
    ...definition,
    kind: 'form',
    send: {
      step: upstreamStep ?? step.name,
      data: (context) => {
        // The answer has been read by the fields of this very step, so it has the shape its author declares.
        const answer = (context.answers[step.name] ?? {}) as Data;
        return data ? data(answer, context) : asText(answer, fieldsOf(definition, context));
      },
    },
  };
}

function asText(answer: Answer, fields: readonly Field[]): Record<string, unknown> {
  const files = new Set(fields.filter(({ type }) => type === 'file').map(({ name }) => name));
  const entries = Object.entries(answer).filter(([name]) => !files.has(name));
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
    ]),
  );
}
