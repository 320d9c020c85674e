import { currencyDigits } from './currencyDigits.js';
import { read, refuse, type FieldRule } from './FieldRule.js';
import { money } from './money.js';

/** An amount that travels in whole minor units; it is typed like any other. */
export const minorMoney: FieldRule<'minor-money'> = {
  isEmpty: (raw) => money.isEmpty?.(raw) === true,
  parse(raw, field, rules) {
    const typed = isMinor(raw) ? { amount: toMajor(raw), currency: raw.currency } : raw;
    const reading = money.parse(typed, { ...field, type: 'money', value: undefined }, rules);
    if (!reading.ok) return reading;
    const { amount, currency } = reading.value as { amount: string; currency: string };
    const minor = Number(amount.replace('.', ''));
    return Number.isSafeInteger(minor) ? read({ minor, currency }) : refuse('money');
  },
};

const isMinor = (raw: unknown): raw is { minor: number; currency: string } =>
  typeof raw === 'object' &&
  raw !== null &&
  'minor' in raw &&
  'currency' in raw &&
  Number.isSafeInteger(raw.minor) &&
  typeof raw.currency === 'string';

/** The amount as a plain decimal, e.g. 150050 minor units of EUR as `1500.50`. */
export function toMajor({ minor, currency }: { minor: number; currency: string }): string {
  const digits = currencyDigits(currency);
  const all = String(Math.abs(minor)).padStart(digits + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? `${sign}${all}` : `${sign}${all.slice(0, -digits)}.${all.slice(-digits)}`;
}
