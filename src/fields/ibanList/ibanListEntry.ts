import type { FieldEntry } from '../FieldEntry.js';
import { groupIban } from '../iban/groupIban.js';
import { laterInput } from '../laterInput.js';
import { tidyIban } from '../iban/tidyIban.js';

/** Several account numbers. */
export const ibanList: FieldEntry<'iban-list'> = {
  Input: laterInput<'iban-list'>(async () => (await import('./IbanListInput.js')).IbanListInput),
  begin: (field, typed) =>
    Array.isArray(typed) && typed.every((item) => typeof item === 'string')
      ? typed.map((item) => tidyIban(field, item))
      : (field.value ?? []).map(groupIban),
  show: ({ value = [] }, { texts }) => texts.list(value.map(groupIban)),
};
