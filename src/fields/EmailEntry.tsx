import { TextField } from '../ui/TextField.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';
import type { FieldEntry } from './FieldEntry.js';
import { ownWords, typedWords } from './words.js';

/** An e-mail address. */
export function EmailEntry({ field }: FieldProps<'email'>) {
  const { frame, bind } = useField(field);
  return (
    <TextField
      {...frame}
      {...bind}
      type="email"
      inputMode="email"
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
      enterKeyHint="go"
    />
  );
}

export const email: FieldEntry<'email'> = { Input: EmailEntry, begin: typedWords, show: ownWords };
