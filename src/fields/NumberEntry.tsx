import type { FocusEvent } from 'react';
import { readField, type FieldOf } from '../protocol/index.js';
import { useTexts, type Texts } from '../react/index.js';
import { TextField } from '../ui/TextField.js';
import { useFormScope } from './FormScope.js';
import { useField } from './useField.js';
import { writeNumber } from './writeDecimal.js';
import type { FieldEntry } from './FieldEntry.js';

/** A number. A text box and not `type="number"`, which drops what it cannot read and changes by a turn of the wheel. */
export function NumberEntry({ field }: { field: FieldOf<'number' | 'percentage'> }) {
  const { frame, bind } = useField(field);
  const { rules } = useFormScope();
  const { locale } = useTexts();
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    const reading = readField(field, event.target.value, rules);
    if (reading.ok && typeof reading.value === 'number')
      event.target.value = writeNumber(asNumber(field), reading.value, locale);
    bind.onBlur();
  };
  const { decimals, unit } = asNumber(field);
  return (
    <TextField
      {...frame}
      {...bind}
      onBlur={leave}
      type="text"
      inputMode={decimals ? 'decimal' : 'numeric'}
      autoComplete="off"
      end={unit}
      numeric
      enterKeyHint="go"
    />
  );
}

/** A share in percent is written like any other number, with its sign for a unit. */
const asNumber = (field: FieldOf<'number' | 'percentage'>): FieldOf<'number'> =>
  field.type === 'number' ? field : { ...field, type: 'number', decimals: field.decimals ?? 2, unit: '%' };

const begin = (field: FieldOf<'number'>, typed: unknown, { locale }: Texts): string =>
  typeof typed === 'string' ? typed : field.value === undefined ? '' : writeNumber(field, field.value, locale);

export const number: FieldEntry<'number'> = {
  Input: NumberEntry,
  begin: (field, typed, { texts }) => begin(field, typed, texts),
  show: ({ value = 0, decimals = 0, unit }, { texts }) =>
    [texts.number(value, { maximumFractionDigits: decimals }), unit].filter(Boolean).join(' '),
};

export const percentage: FieldEntry<'percentage'> = {
  Input: NumberEntry,
  begin: (field, typed, { texts }) => begin(asNumber(field), typed, texts),
  show: ({ value = 0, decimals = 2 }, { texts }) =>
    texts.number(value, { style: 'unit', unit: 'percent', maximumFractionDigits: decimals }),
};
