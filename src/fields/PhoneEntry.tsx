import { TextField } from '../ui/TextField.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';
import type { FieldEntry } from './FieldEntry.js';
import { ownWords, typedWords } from './words.js';

/** A phone number, written in whatever way. */
export function PhoneEntry({ field }: FieldProps<'phone'>) {
  const { frame, bind } = useField(field);
  return <TextField {...frame} {...bind} type="tel" inputMode="tel" autoComplete="tel" numeric enterKeyHint="go" />;
}

export const phone: FieldEntry<'phone'> = { Input: PhoneEntry, begin: typedWords, show: ownWords };
