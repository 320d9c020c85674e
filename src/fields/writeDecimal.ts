import { readField, type FieldOf } from '../protocol/index.js';

/**
 * A plain decimal (`1500.50`) as people of a locale write it in a box (`1.500,50`); whole numbers without a fraction.
 * Digits stay 0 to 9: they are what the rules read.
 */
export function writeDecimal(
  plain: string,
  locale: string,
  { decimals, grouping }: { decimals: number; grouping: boolean },
): string {
  const format = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    useGrouping: grouping,
    minimumFractionDigits: grouping ? decimals : 0,
    maximumFractionDigits: decimals,
    trailingZeroDisplay: 'stripIfInteger',
  });
  // A decimal string formats without passing through a float.
  return format.format(plain as Intl.StringNumericLiteral);
}

/** A number as its box shows it, as long as the rule reads the same number back. */
export function writeNumber(field: FieldOf<'number'>, value: number, locale: string): string {
  const written = writeDecimal(String(value), locale, { decimals: field.decimals ?? 0, grouping: false });
  const back = readField({ ...field, min: undefined, max: undefined }, written);
  return back.ok && back.value === value ? written : String(value);
}
