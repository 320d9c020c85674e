import type { FieldValues } from '../FieldEntry.js';
import { groupIban } from './groupIban.js';
import { tidyIban } from './tidyIban.js';

/** An account number. */
export const iban: FieldValues<'iban'> = {
  begin: (field, typed) => tidyIban(field, typeof typed === 'string' ? typed : groupIban(field.value ?? '')),
  show: ({ value = '' }) => groupIban(value),
};
