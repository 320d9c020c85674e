import type { FocusEvent } from 'react';
import { readField } from '../protocol/index.js';
import { TextField } from '../ui/TextField.js';
import type { FieldProps } from './FieldProps.js';
import { groupIban } from './groupIban.js';
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
    const reading = readField(field, target.value);
    if (reading.ok && typeof reading.value === 'string') target.value = groupIban(reading.value);
    bind.onBlur();
  };
  return <TextField {...frame} {...bind} {...ibanInput} onBlur={tidy} />;
}
