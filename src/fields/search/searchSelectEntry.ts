import type { FieldEntry } from '../FieldEntry.js';
import { labelOf } from '../labelOf.js';
import { laterInput } from '../laterInput.js';
import { heldFrom } from './Held.js';

/** One of very many. The box and its list are a chunk of their own. */
export const searchSelect: FieldEntry<'search-select'> = {
  Input: laterInput<'search-select'>(async () => (await import('./SearchSelectInput.js')).SearchSelectInput),
  begin: ({ value = '' }, typed) => heldFrom(typed, value),
  show: ({ options = [], value = '' }) => labelOf({ options, value }) || value,
};
