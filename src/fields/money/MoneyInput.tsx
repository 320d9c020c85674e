import { useState, type ChangeEvent } from 'react';
import { currencyDigits } from '../../protocol/fields/currencyDigits.js';
import { isAmbiguous } from '../../protocol/fields/decimal.js';
import { money } from '../../protocol/fields/money.js';
import { readField, type FieldOf, type Money } from '../../protocol/index.js';
import { useTexts, type Texts } from '../../react/index.js';
import { FieldFrame } from '../../ui/FieldFrame.js';
import { SelectInput } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { TextInput } from '../../ui/TextInput.js';
import { useFormScope } from '../FormScope.js';
import { useField } from '../useField.js';
import { writeAmount } from './writeAmount.js';
import { plainMoney } from './moneyValues.js';
import { usePart } from '../../ui/usePart.js';

/**
 * An amount beside its currency. The amount stays as typed while it is typed, and is set in order when left. One that might
 * have been meant otherwise (`12.345`) is then said in full beneath.
 */
export function MoneyInput({ field: given }: { field: FieldOf<'money' | 'minor-money'> }) {
  const part = usePart();
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
    const reading = readField(field, { amount, currency }, { money });
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
      <div {...part('money')}>
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
