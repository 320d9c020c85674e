import type { FocusEvent } from 'react';
import { TextField } from '../ui/TextField.js';
import type { FieldProps } from './FieldProps.js';
import { tidyIban } from './tidyIban.js';
import { useField } from './useField.js';

/** What the boxes for account numbers have in common. */
export const ibanInput = {
  type: 'text',
  autoComplete: 'off',
  autoCapitalize: 'characters',
  spellCheck: false,
  numeric: true,
  enterKeyHint: 'go',
} as const;

/** An account number; left in groups of four, as it is printed. */
export function IbanEntry({ field }: FieldProps<'iban'>) {
  const { frame, bind } = useField(field);
  const tidy = ({ target }: FocusEvent<HTMLInputElement>) => {
    target.value = tidyIban(field, target.value);
    bind.onBlur();
  };
  return <TextField {...frame} {...bind} {...ibanInput} onBlur={tidy} />;
}
