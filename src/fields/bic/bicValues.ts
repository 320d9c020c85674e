import type { FieldValues } from '../FieldEntry.js';
import { ownWords, typedWords } from '../words.js';

/** A bank's code. */
export const bic: FieldValues<'bic'> = {
  begin: typedWords,
  show: ownWords,
};
