import type { FieldEntry } from '../FieldEntry.js';
import { groupIban } from './groupIban.js';
import { laterInput } from '../laterInput.js';
import { tidyIban } from './tidyIban.js';

/** An account number. */
export const iban: FieldEntry<'iban'> = {
  Input: laterInput<'iban'>(async () => (await import('./IbanInput.js')).IbanInput),
  begin: (field, typed) => tidyIban(field, typeof typed === 'string' ? typed : groupIban(field.value ?? '')),
  show: ({ value = '' }) => groupIban(value),
};
