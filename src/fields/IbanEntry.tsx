import type { FocusEvent } from 'react';
import { TextField } from '../ui/TextField.js';
import type { FieldProps } from './FieldProps.js';
import { tidyIban } from './tidyIban.js';
import { useField } from './useField.js';
import type { FieldEntry } from './FieldEntry.js';
import { groupIban } from './groupIban.js';

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

export const iban: FieldEntry<'iban'> = {
  Input: IbanEntry,
  begin: (field, typed) => tidyIban(field, typeof typed === 'string' ? typed : groupIban(field.value ?? '')),
  show: ({ value = '' }) => groupIban(value),
};
