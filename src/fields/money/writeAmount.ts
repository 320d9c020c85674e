import { currencyDigits } from '../../protocol/fields/currencyDigits.js';
import { money } from '../../protocol/fields/money.js';
import { readField, type FieldOf, type Money } from '../../protocol/index.js';
import { writeDecimal } from '../writeDecimal.js';

/** An amount as its box shows it, as long as the rule reads the same sum back. */
export function writeAmount(field: FieldOf<'money'>, value: Money, locale: string): string {
  const written = writeDecimal(value.amount, locale, {
    decimals: field.decimals ?? currencyDigits(value.currency),
    grouping: true,
  });
  const read = (amount: string) => {
    const reading = readField({ ...field, min: undefined, max: undefined }, { ...value, amount }, { money });
    return reading.ok ? (reading.value as Money).amount : undefined;
  };
  return read(written) === read(value.amount) ? written : value.amount;
}
