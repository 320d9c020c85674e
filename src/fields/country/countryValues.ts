import type { FieldValues } from '../FieldEntry.js';
import { heldFrom } from '../search/Held.js';

/** A country. The list of names is made in a chunk of its own. */
export const country: FieldValues<'country'> = {
  begin: ({ value = '' }, typed) => heldFrom(typed, value),
  show: ({ value = '' }, { texts }) => value && texts.country(value),
};
