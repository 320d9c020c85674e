import type { FieldValues } from '../FieldEntry.js';
import { groupIban } from '../iban/groupIban.js';
import { tidyIban } from '../iban/tidyIban.js';

/** Several account numbers. */
export const ibanList: FieldValues<'iban-list'> = {
  begin: (field, typed) =>
    Array.isArray(typed) && typed.every((item) => typeof item === 'string')
      ? typed.map((item) => tidyIban(field, item))
      : (field.value ?? []).map(groupIban),
  show: ({ value = [] }, { texts }) => texts.list(value.map(groupIban)),
};
