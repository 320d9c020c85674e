import { useState, type ChangeEvent } from 'react';
import { readField, type Money } from '../protocol/index.js';
import { useTexts } from '../react/index.js';
import { FieldFrame } from '../ui/FieldFrame.js';
import { SelectInput } from '../ui/Select.js';
import { TextField } from '../ui/TextField.js';
import { TextInput } from '../ui/TextInput.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';
import { writeAmount } from './writeDecimal.js';
import type { FieldEntry } from './FieldEntry.js';

/** An amount beside its currency. The amount stays as typed while it is typed, and is set in order when left. */
export function MoneyEntry({ field }: FieldProps<'money'>) {
  const { frame, bind, value, change, leave } = useField(field);
  const texts = useTexts();
  const [{ amount, currency }, setTyped] = useState(() => value() as Money);

  const set = (typed: Money) => {
    setTyped(typed);
    change(typed);
  };
  const tidy = () => {
    const reading = readField(field, { amount, currency });
    if (reading.ok && reading.value !== undefined) {
      const written = writeAmount(field, reading.value as Money, texts.locale);
      if (written !== amount) set({ amount: written, currency });
    }
    leave();
  };

  const hint = field.hint ?? rangeHint(field, currency, texts);
  const hintBelow = field.hint === undefined;
  const box = {
    name: bind.name,
    value: amount,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => set({ amount: target.value, currency }),
    onBlur: tidy,
    inputMode: field.decimals === 0 ? 'numeric' : 'decimal',
    autoComplete: 'off',
    enterKeyHint: 'go',
    numeric: true,
    'aria-required': bind['aria-required'],
  } as const;

  if (field.currencies.length === 1)
    return <TextField {...frame} {...box} hint={hint} hintBelow={hintBelow} end={currency} />;
  return (
    <FieldFrame {...frame} hint={hint} hintBelow={hintBelow} group>
      <div className="ok-money">
        <TextInput
          {...box}
          id={`${frame.id}-amount`}
          aria-label={field.label}
          aria-invalid={frame.error ? true : undefined}
          aria-describedby={frame.error && `${frame.id}-error`}
        />
        <SelectInput
          aria-label={texts.text('field.currency')}
          value={currency}
          options={field.currencies.map((code) => ({ value: code, label: code }))}
          onChange={({ target }) => set({ amount, currency: target.value })}
          onBlur={leave}
        />
      </div>
    </FieldFrame>
  );
}

function rangeHint(
  { min, max }: FieldProps<'money'>['field'],
  currency: string,
  { text, money }: ReturnType<typeof useTexts>,
): string | undefined {
  if (min !== undefined && max !== undefined)
    return text('field.money_range', { min: money(min, currency), max: money(max, currency) });
  if (min !== undefined) return text('field.money_min', { min: money(min, currency) });
  if (max !== undefined) return text('field.money_max', { max: money(max, currency) });
  return undefined;
}

export const money: FieldEntry<'money'> = {
  Input: MoneyEntry,
  begin(field, typed, { texts }) {
    const [first = ''] = field.currencies;
    if (isTyped(typed))
      return { amount: typed.amount, currency: field.currencies.includes(typed.currency) ? typed.currency : first };
    return field.value
      ? { ...field.value, amount: writeAmount(field, field.value, texts.locale) }
      : { amount: '', currency: first };
  },
  show: ({ value }, { texts }) => (value ? texts.money(value.amount, value.currency) : ''),
};

function isTyped(typed: unknown): typed is Money {
  return (
    typeof typed === 'object' &&
    typed !== null &&
    'amount' in typed &&
    'currency' in typed &&
    typeof typed.amount === 'string' &&
    typeof typed.currency === 'string'
  );
}
