import { errorPath } from '../../fields/fieldMessage.js';
import { itemsIn } from '../../fields/fieldPath.js';
import {
  isEmptyAnswer,
  type Answer,
  type Failure,
  type Field,
  type FieldError,
  type FieldRules,
} from '../../protocol/index.js';

export interface SortedErrors {
  /** By the path under which a form keeps them: `home`, `owners.2.name`, `owners.root`. */
  byPath: Map<string, Failure[]>;
  /** About the step as a whole, or about nothing that is shown. */
  rest: Failure[];
}

/** What was sent of what was typed: boxes and items left empty were not. */
export interface Sent {
  values: Answer;
  rules: FieldRules;
}

/**
 * Sorts the errors of an answer by the fields they are about.
 *
 * @param sent what the positions in the errors count, where that is not what stands in the form: boxes left empty were not
 * sent, so the second item of an answer may be what stands in the third.
 */
export function sortErrors(errors: readonly FieldError[], fields: readonly Field[], sent?: Sent): SortedErrors {
  const sorted: SortedErrors = { byPath: new Map(), rest: [] };
  for (const { field: path, code, params } of errors) {
    const failure: Failure = { code, ...(params && { params }) };
    const target = targetOf(path.split('.'), fields, sent);
    if (!target) sorted.rest.push(failure);
    else {
      const known = sorted.byPath.get(target.path) ?? [];
      sorted.byPath.set(target.path, [...known, target.at === undefined ? failure : { ...failure, at: target.at }]);
    }
  }
  return sorted;
}

/** The field that a path leads to, and the place within its value. */
function targetOf(
  [name = '', ...within]: string[],
  fields: readonly Field[],
  sent: Sent | undefined,
): { path: string; at?: string } | undefined {
  const field = fields.find((other) => other.name === name);
  if (!field) return undefined;
  const value = sent?.values[name];
  const [first, ...deeper] = within;
  if (first === undefined) return { path: errorPath(field) };
  const at = sent && /^\d+$/.test(first) ? String(typedPosition(field, value, Number(first), sent.rules)) : first;
  if (field.type === 'group' && deeper.length > 0) {
    const item = itemsIn(value)[Number(at)];
    const inner = targetOf(deeper, field.fields, sent && { ...sent, values: item ?? {} });
    return inner && { ...inner, path: `${name}.${at}.${inner.path}` };
  }
  return { path: errorPath(field), at: [at, ...deeper].join('.') };
}

function typedPosition(field: Field, value: unknown, position: number, rules: FieldRules): number {
  const isEmpty = (item: unknown) =>
    field.type === 'group'
      ? isEmptyAnswer(field.fields, item as Answer, rules)
      : typeof item === 'string' && item.trim() === '';
  const filled = (Array.isArray(value) ? value : []).flatMap((item: unknown, at) => (isEmpty(item) ? [] : [at]));
  return filled[position] ?? position;
}
