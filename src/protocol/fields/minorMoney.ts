import { currencyDigits } from './currencyDigits.js';
import { read, refuse, type FieldRule } from './FieldRule.js';
import type { FieldOf } from './fieldSchema.js';
import { money } from './money.js';

/** An amount that travels in whole minor units; it is typed like any other. */
export const minorMoney: FieldRule<'minor-money'> = {
  isEmpty: (raw, field, rules) => money.isEmpty?.(raw, asMoney(field), rules) === true,
  parse(raw, field, rules) {
    const typed = isMinor(raw) ? { amount: toMajor(raw), currency: raw.currency } : raw;
    const reading = money.parse(typed, asMoney(field), rules);
    if (!reading.ok) return reading;
    const { amount, currency } = reading.value as { amount: string; currency: string };
    const minor = Number(amount.replace('.', ''));
    if (!Number.isSafeInteger(minor)) return refuse('money_max', { max: field.max ?? mostMinor(currency), currency });
    return read({ minor, currency });
  },
};

/** The field as one whose amounts are written out; they are typed, and limited, the same way. */
export const asMoney = (field: FieldOf<'minor-money'>): FieldOf<'money'> => ({
  ...field,
  type: 'money',
  value: undefined,
});

const isMinor = (raw: unknown): raw is { minor: number; currency: string } =>
  typeof raw === 'object' &&
  raw !== null &&
  'minor' in raw &&
  'currency' in raw &&
  Number.isSafeInteger(raw.minor) &&
  typeof raw.currency === 'string';

/** The largest amount that a whole number holds exactly. */
const mostMinor = (currency: string) => toMajor({ minor: Number.MAX_SAFE_INTEGER, currency });

/** The amount as a plain decimal, e.g. 150050 minor units of EUR as `1500.50`. */
export function toMajor({ minor, currency }: { minor: number; currency: string }): string {
  const digits = currencyDigits(currency);
  const all = String(Math.abs(minor)).padStart(digits + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? `${sign}${all}` : `${sign}${all.slice(0, -digits)}.${all.slice(-digits)}`;
}
