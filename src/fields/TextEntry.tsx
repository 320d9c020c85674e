import { TextField } from '../ui/TextField.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';
import type { FieldEntry } from './FieldEntry.js';
import { ownWords, typedWords } from './words.js';

/** A line of text. No `maxlength`: cutting off what was pasted, without a word, would be worse than an error. */
export function TextEntry({ field }: FieldProps<'text'>) {
  const { frame, bind } = useField(field);
  return <TextField {...frame} {...bind} type="text" autoComplete={field.autocomplete} enterKeyHint="go" />;
}

export const text: FieldEntry<'text'> = { Input: TextEntry, begin: typedWords, show: ownWords };
