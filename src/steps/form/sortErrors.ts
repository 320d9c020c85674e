import type { Failure, Field, FieldError } from '../../protocol/index.js';

export interface SortedErrors {
  byField: Map<string, Failure[]>;
  /** About the step as a whole, or about nothing that is shown. */
  rest: Failure[];
}

/** Sorts the errors of an answer by the fields they are about. `values` are as typed, to find the entries of lists. */
export function sortErrors(
  errors: readonly FieldError[],
  fields: readonly Field[],
  values: (name: string) => unknown,
): SortedErrors {
  const names = new Set(fields.map(({ name }) => name));
  const sorted: SortedErrors = { byField: new Map(), rest: [] };
  for (const { field, code, params } of errors) {
    const [, name = field, entry] = /^(.+)\.(\d+)$/.exec(field) ?? [];
    const failure: Failure = { code, ...(params && { params }) };
    if (!names.has(name)) {
      sorted.rest.push(failure);
      continue;
    }
    const at = entry === undefined ? undefined : typedPosition(values(name), Number(entry));
    const known = sorted.byField.get(name) ?? [];
    sorted.byField.set(name, [...known, at === undefined ? failure : { ...failure, at }]);
  }
  return sorted;
}

/** Boxes left empty were not sent, so the third entry of an answer may be what stands in the fourth box. */
function typedPosition(value: unknown, sent: number): number {
  const boxes = Array.isArray(value) ? value : [];
  const filled = boxes.flatMap((item: unknown, at) => (typeof item === 'string' && item.trim() === '' ? [] : [at]));
  return filled[sent] ?? sent;
}
