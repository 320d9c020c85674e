import type { FieldValues } from '../FieldEntry.js';
import { ownWords, typedWords } from '../words.js';

/** Words over several lines. */
export const longText: FieldValues<'long-text'> = {
  begin: typedWords,
  show: ownWords,
};
