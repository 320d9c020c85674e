import { readDecimal } from './decimal.js';
import { read, refuse, type FieldRule, type Reading } from './FieldRule.js';

/** A number, with or without the field's unit behind it. */
export const number: FieldRule<'number'> = {
  parse: (raw, { min, max, decimals = 0, unit = '' }) =>
    readNumber(typeof raw === 'string' ? withoutUnit(raw.trim(), unit.trim()) : raw, { min, max, decimals }),
};

const withoutUnit = (typed: string, unit: string) =>
  unit !== '' && !/\d/.test(unit) && typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed;

interface Limits {
  min: number | undefined;
  max: number | undefined;
  decimals: number;
}

/**
 * Reads a number as people write it, within its limits. `thousands` tells whether one separator with three digits behind
 * it may stand between thousands.
 */
export function readNumber(raw: unknown, { min, max, decimals }: Limits, thousands = true): Reading<number> {
  const typed = readDecimal(raw, thousands ? decimals : Infinity);
  if (typed === undefined) return refuse('number');
  const fraction = typed.split('.')[1]?.replace(/0+$/, '') ?? '';
  if (fraction.length > decimals)
    return decimals === 0 ? refuse('number_whole') : refuse('number_decimals', { count: decimals });
  const value = Number(typed);
  if (!Number.isSafeInteger(Math.trunc(value))) return refuse('number');
  if (min !== undefined && value < min) return refuse('number_min', { min });
  if (max !== undefined && value > max) return refuse('number_max', { max });
  return read(value);
}
