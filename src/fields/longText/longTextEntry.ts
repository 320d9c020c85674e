import type { FieldEntry } from '../FieldEntry.js';
import { laterInput } from '../laterInput.js';
import { ownWords, typedWords } from '../words.js';

/** Words over several lines. */
export const longText: FieldEntry<'long-text'> = {
  Input: laterInput<'long-text'>(async () => (await import('./LongTextInput.js')).LongTextInput),
  begin: typedWords,
  show: ownWords,
};
