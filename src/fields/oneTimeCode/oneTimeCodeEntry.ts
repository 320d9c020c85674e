import type { FieldEntry } from '../FieldEntry.js';
import { laterInput } from '../laterInput.js';
import { ownWords, typedWords } from '../words.js';

/** A code that came by SMS or e-mail. */
export const oneTimeCode: FieldEntry<'one-time-code'> = {
  Input: laterInput<'one-time-code'>(async () => (await import('./OneTimeCodeInput.js')).OneTimeCodeInput),
  begin: typedWords,
  show: ownWords,
};
