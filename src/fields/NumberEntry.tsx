import type { FocusEvent } from 'react';
import { readField } from '../protocol/index.js';
import { useTexts } from '../react/index.js';
import { TextField } from '../ui/TextField.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';
import { writeNumber } from './writeDecimal.js';
import type { FieldEntry } from './FieldEntry.js';

/** A number. A text box and not `type="number"`, which drops what it cannot read and changes by a turn of the wheel. */
export function NumberEntry({ field }: FieldProps<'number'>) {
  const { frame, bind } = useField(field);
  const { locale } = useTexts();
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    const reading = readField(field, event.target.value);
    if (reading.ok && typeof reading.value === 'number') event.target.value = writeNumber(field, reading.value, locale);
    bind.onBlur();
  };
  return (
    <TextField
      {...frame}
      {...bind}
      onBlur={leave}
      type="text"
      inputMode={field.decimals ? 'decimal' : 'numeric'}
      autoComplete="off"
      end={field.unit}
      numeric
      enterKeyHint="go"
    />
  );
}

export const number: FieldEntry<'number'> = {
  Input: NumberEntry,
  begin: (field, typed, { texts }) =>
    typeof typed === 'string' ? typed : field.value === undefined ? '' : writeNumber(field, field.value, texts.locale),
  show: ({ value = 0, decimals = 0, unit }, { texts }) =>
    [texts.number(value, { maximumFractionDigits: decimals }), unit].filter(Boolean).join(' '),
};
