import type { FieldEntry } from '../FieldEntry.js';
import { laterInput } from '../laterInput.js';
import { ownWords, typedWords } from '../words.js';

/** A country's number for a person. */
export const nationalId: FieldEntry<'national-id'> = {
  Input: laterInput<'national-id'>(async () => (await import('./NationalIdInput.js')).NationalIdInput),
  begin: typedWords,
  show: ownWords,
};
