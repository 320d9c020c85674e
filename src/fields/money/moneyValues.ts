import { asMoney, toMajor } from '../../protocol/fields/minorMoney.js';
import type { FieldOf, MinorMoney, Money } from '../../protocol/index.js';
import type { Texts } from '../../react/index.js';
import type { FieldValues } from '../FieldEntry.js';
import { writeAmount } from './writeAmount.js';

/** The same field with its value written out: an amount that travels in minor units is typed like any other. */
export const plainMoney = (field: FieldOf<'money' | 'minor-money'>): FieldOf<'money'> =>
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

export const minorMoney: FieldValues<'minor-money'> = {
  begin: (field, typed, { texts }) => begin(plainMoney(field), typed, texts),
  show: ({ value }, { texts }) => (value ? texts.money(toMajor(value), value.currency) : ''),
};

export const money: FieldValues<'money'> = {
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
