import { useTexts } from '../react/index.js';
import { TextField } from '../ui/TextField.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';
import type { FieldEntry } from './FieldEntry.js';
import { ownWords, typedWords } from './words.js';

/** A line of text. No `maxlength`: cutting off what was pasted, without a word, would be worse than an error. */
export function TextEntry({ field }: FieldProps<'text'>) {
  const { frame, bind } = useField(field);
  const { text } = useTexts();
  const { format, keyboard, autocomplete } = field;
  return (
    <TextField
      {...frame}
      {...bind}
      hint={field.hint ?? (format && text('field.text_hint', { example: format.example }))}
      type="text"
      inputMode={keyboard}
      autoComplete={autocomplete}
      // What has a form of its own is no word of any language.
      spellCheck={format ? false : undefined}
      numeric={keyboard === 'numeric'}
      enterKeyHint="go"
    />
  );
}

export const text: FieldEntry<'text'> = { Input: TextEntry, begin: typedWords, show: ownWords };
