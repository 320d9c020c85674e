import { writeDate } from '../../protocol/fields/date.js';
import type { FieldValues } from '../FieldEntry.js';

/** A day, typed or picked. */
export const date: FieldValues<'date'> = {
  begin: ({ value = '', order }, typed) => (typeof typed === 'string' ? typed : writeDate(value, order)),
  show: ({ value = '' }, { texts }) => texts.date(value),
};
