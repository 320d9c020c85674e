import type { FieldEntry } from '../FieldEntry.js';
import { laterInput } from '../laterInput.js';
import { ownWords, typedWords } from '../words.js';

/** A bank's code. */
export const bic: FieldEntry<'bic'> = {
  Input: laterInput<'bic'>(async () => (await import('./BicInput.js')).BicInput),
  begin: typedWords,
  show: ownWords,
};
