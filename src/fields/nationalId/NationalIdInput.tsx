import type { FocusEvent } from 'react';
import { nationalIds } from '../../protocol/fields/nationalIds/nationalIds.js';
import { readField } from '../../protocol/index.js';
import { TextField } from '../../ui/TextField.js';
import type { FieldProps } from '../FieldProps.js';
import { useFormScope } from '../FormScope.js';
import { useField } from '../useField.js';

/** A number from an identity card, on the keyboard that its country's have. */
export function NationalIdInput({ field }: FieldProps<'national-id'>) {
  const { frame, bind } = useField(field);
  const { rules } = useFormScope();
  const tidy = ({ target }: FocusEvent<HTMLInputElement>) => {
    const reading = readField(field, target.value, rules);
    if (reading.ok && typeof reading.value === 'string') target.value = reading.value;
    bind.onBlur();
  };
  return (
    <TextField
      {...frame}
      {...bind}
      type="text"
      inputMode={nationalIds[field.country]?.digitsOnly ? 'numeric' : undefined}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      enterKeyHint="go"
      numeric
      onBlur={tidy}
    />
  );
}
