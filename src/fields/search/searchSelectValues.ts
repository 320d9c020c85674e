import type { FieldValues } from '../FieldEntry.js';
import { labelOf } from '../labelOf.js';
import { heldFrom } from './Held.js';

/** One of very many. The box and its list are a chunk of their own. */
export const searchSelect: FieldValues<'search-select'> = {
  begin: ({ value = '' }, typed) => heldFrom(typed, value),
  show: ({ options = [], value = '' }) => labelOf({ options, value }) || value,
};
