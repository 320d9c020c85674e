import { useState, type ChangeEvent } from 'react';
import { currencyDigits } from '../protocol/fields/currencyDigits.js';
import { isAmbiguous } from '../protocol/fields/decimal.js';
import { asMoney, toMajor } from '../protocol/fields/minorMoney.js';
import { readField, type FieldOf, type MinorMoney, type Money } from '../protocol/index.js';
import { useTexts, type Texts } from '../react/index.js';
import { FieldFrame } from '../ui/FieldFrame.js';
import { SelectInput } from '../ui/Select.js';
import { TextField } from '../ui/TextField.js';
import { TextInput } from '../ui/TextInput.js';
import { useFormScope } from './FormScope.js';
import { useField } from './useField.js';
import { writeAmount } from './writeDecimal.js';
import type { FieldEntry } from './FieldEntry.js';

/**
 * An amount beside its currency. The amount stays as typed while it is typed, and is set in order when left. One that might
 * have been meant otherwise (`12.345`) is then said in full beneath.
 */
export function MoneyEntry({ field: given }: { field: FieldOf<'money' | 'minor-money'> }) {
  const { frame, bind, value, change, leave } = useField(given);
  const { announce } = useFormScope();
  const texts = useTexts();
  const field = plainMoney(given);
  const [{ amount, currency }, setTyped] = useState(() => value() as Money);
  const [inFull, setInFull] = useState<string>();
  const [typing, setTyping] = useState(false);

  const set = (typed: Money) => {
    setTyped(typed);
    change(typed);
    setInFull(undefined);
    setTyping(true);
  };
  const tidy = () => {
    const reading = readField(field, { amount, currency });
    if (typing && reading.ok && reading.value !== undefined) {
      const sum = reading.value as Money;
      const written = writeAmount(field, sum, texts.locale);
      if (written !== amount) set({ amount: written, currency });
      if (isAmbiguous(amount)) {
        const words = texts.text('field.money_read', { amount: texts.money(sum.amount, currency, 'full') });
        setInFull(words);
        announce(words);
      }
    }
    setTyping(false);
    leave();
  };

  const hint = field.hint ?? rangeHint(field, currency, texts);
  const hintBelow = field.hint === undefined;
  const box = {
    name: bind.name,
    value: amount,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => set({ amount: target.value, currency }),
    onBlur: tidy,
    inputMode: (field.decimals ?? currencyDigits(currency)) === 0 ? 'numeric' : 'decimal',
    autoComplete: 'off',
    enterKeyHint: 'go',
    numeric: true,
    'aria-required': bind['aria-required'],
  } as const;

  if (field.currencies.length === 1)
    return <TextField {...frame} {...box} hint={hint} hintBelow={hintBelow} note={inFull} end={currency} />;
  return (
    <FieldFrame {...frame} hint={hint} hintBelow={hintBelow} note={inFull} group>
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

function rangeHint({ min, max }: FieldOf<'money'>, currency: string, { text, money }: Texts): string | undefined {
  if (min !== undefined && max !== undefined)
    return text('field.money_range', { min: money(min, currency), max: money(max, currency) });
  if (min !== undefined) return text('field.money_min', { min: money(min, currency) });
  if (max !== undefined) return text('field.money_max', { max: money(max, currency) });
  return undefined;
}

/** The same field with its value written out: an amount that travels in minor units is typed like any other. */
const plainMoney = (field: FieldOf<'money' | 'minor-money'>): FieldOf<'money'> =>
  field.type === 'money' ? field : { ...asMoney(field), value: field.value && written(field.value) };

const written = (value: MinorMoney): Money => ({ amount: toMajor(value), currency: value.currency });

function begin(field: FieldOf<'money'>, typed: unknown, { locale }: Texts): Money {
  const [first = ''] = field.currencies;
  if (isTyped(typed))
    return { amount: typed.amount, currency: field.currencies.includes(typed.currency) ? typed.currency : first };
  return field.value
    ? { ...field.value, amount: writeAmount(field, field.value, locale) }
    : { amount: '', currency: first };
}

export const minorMoney: FieldEntry<'minor-money'> = {
  Input: MoneyEntry,
  begin: (field, typed, { texts }) => begin(plainMoney(field), typed, texts),
  show: ({ value }, { texts }) => (value ? texts.money(toMajor(value), value.currency) : ''),
};

export const money: FieldEntry<'money'> = {
  Input: MoneyEntry,
  begin: (field, typed, { texts }) => begin(field, typed, texts),
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
