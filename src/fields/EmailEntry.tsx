import { TextField } from '../ui/TextField.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';

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
