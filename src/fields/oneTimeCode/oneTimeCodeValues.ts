import type { FieldValues } from '../FieldEntry.js';
import { ownWords, typedWords } from '../words.js';

/** A code that came by SMS or e-mail. */
export const oneTimeCode: FieldValues<'one-time-code'> = {
  begin: typedWords,
  show: ownWords,
};
