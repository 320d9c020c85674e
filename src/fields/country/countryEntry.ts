import type { FieldEntry } from '../FieldEntry.js';
import { laterInput } from '../laterInput.js';
import { heldFrom } from '../search/Held.js';

/** A country. The list of names is made in a chunk of its own. */
export const country: FieldEntry<'country'> = {
  Input: laterInput<'country'>(async () => (await import('./CountryInput.js')).CountryInput),
  begin: ({ value = '' }, typed) => heldFrom(typed, value),
  show: ({ value = '' }, { texts }) => value && texts.country(value),
};
