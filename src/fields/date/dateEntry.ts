import { writeDate } from '../../protocol/fields/date.js';
import type { FieldEntry } from '../FieldEntry.js';
import { laterInput } from '../laterInput.js';

/** A day, typed or picked. */
export const date: FieldEntry<'date'> = {
  Input: laterInput<'date'>(async () => (await import('./DateInput.js')).DateInput),
  begin: ({ value = '', order }, typed) => (typeof typed === 'string' ? typed : writeDate(value, order)),
  show: ({ value = '' }, { texts }) => texts.date(value),
};
