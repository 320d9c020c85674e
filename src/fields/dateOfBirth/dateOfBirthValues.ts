import type { DateParts } from '../../protocol/fields/date.js';
import type { FieldValues } from '../FieldEntry.js';

/** A day that a person knows by heart: three boxes. */
export const dateOfBirth: FieldValues<'date-of-birth'> = {
  begin: ({ value = '' }, typed) => (isTyped(typed) ? typed : boxesOf(typeof typed === 'string' ? typed : value)),
  show: ({ value = '' }, { texts }) => texts.date(value),
};

function boxesOf(iso: string): DateParts {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return { day, month, year };
}

const isTyped = (typed: unknown): typed is DateParts =>
  typeof typed === 'object' &&
  typed !== null &&
  'day' in typed &&
  'month' in typed &&
  'year' in typed &&
  [typed.day, typed.month, typed.year].every((part) => typeof part === 'string');
