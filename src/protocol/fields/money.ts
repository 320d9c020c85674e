import { currencyDigits } from './currencyDigits.js';
import { withoutCurrency } from './currencySigns.js';
import { readDecimal } from './decimal.js';
import { read, refuse, type FieldRule } from './FieldRule.js';

/**
 * An amount in one of the currencies on offer (ISO 4217); with one currency there is nothing to choose. Its own currency
 * may be typed beside it.
 *
 * `12.345` and `12,345` are twelve thousand where the currency has fewer than three minor digits: as a fraction they would
 * fit nowhere. They are read so whatever the language, since a rule that reads one way in the browser and another in the
 * proxy moves money; a form sets the amount in order when it is left, and says it in full (`isAmbiguous`). With three
 * minor digits (KWD) a single separator stands before the fraction, as it does on the wire.
 */
export const money: FieldRule<'money'> = {
  isEmpty: (raw) =>
    typeof raw === 'object' &&
    raw !== null &&
    'amount' in raw &&
    (raw.amount === undefined || raw.amount === null || (typeof raw.amount === 'string' && raw.amount.trim() === '')),
  parse(raw, { currencies, min, max, ...field }) {
    if (typeof raw !== 'object' || raw === null || !('amount' in raw)) return refuse('money');
    const currency = 'currency' in raw ? raw.currency : currencies[0];
    if (typeof currency !== 'string' || !currencies.includes(currency))
      return refuse('money_currency', { currencies: currencies.join(', ') });
    const decimals = field.decimals ?? currencyDigits(currency);
    const typed = typeof raw.amount === 'string' ? withoutCurrency(raw.amount, currency) : raw.amount;
    const amount = readDecimal(typed, decimals);
    if (amount === undefined) return refuse('money');
    if (amount.startsWith('-')) return refuse('money_negative');
    const [whole = '0', fraction = ''] = amount.split('.');
    if (whole.length > 15) return refuse('money_max', { max: max ?? '999999999999999', currency });
    if (fraction.replace(/0+$/, '').length > decimals)
      return decimals === 0 ? refuse('money_whole') : refuse('money_decimals', { count: decimals, currency });
    if (min !== undefined && compare(amount, min) < 0) return refuse('money_min', { min, currency });
    if (max !== undefined && compare(amount, max) > 0) return refuse('money_max', { max, currency });
    const digits = fraction.slice(0, decimals).padEnd(decimals, '0');
    return read({ amount: decimals === 0 ? whole : `${whole}.${digits}`, currency });
  },
};

/** Compares two plain decimals without floats. */
function compare(left: string, right: string): number {
  const scaled = (decimal: string) => {
    const [whole = '0', fraction = ''] = decimal.split('.');
    return BigInt(whole + fraction.padEnd(12, '0').slice(0, 12));
  };
  const difference = scaled(left) - scaled(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
