import type { FieldValues } from '../FieldEntry.js';
import { ownWords, typedWords } from '../words.js';

/** A country's number for a person. */
export const nationalId: FieldValues<'national-id'> = {
  begin: typedWords,
  show: ownWords,
};
