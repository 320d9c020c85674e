import { westernDigits, withoutUnseen } from './digits.js';

/**
 * Reads a decimal as people write it: spaces, apostrophes, dots or commas between thousands, a dot or a comma before
 * the fraction. Returns it in plain form (`-1234.5`), or undefined.
 *
 * One separator with three digits behind it is ambiguous ("1.500"): it separates thousands, unless nothing but a zero
 * stands before it ("0.125") or the field takes `decimals` of three and more, as some currencies have them.
 */
export function readDecimal(raw: unknown, decimals = 2): string | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? plain(String(raw)) : undefined;
  if (typeof raw !== 'string') return undefined;
  const typed = westernDigits(withoutUnseen(raw))
    .replace(/[\s'’]/g, '')
    .replace(/^\u2212/, '-');
  const match = /^([-+]?)([\d.,]*\d)$/.exec(typed);
  if (!match?.[2]) return undefined;
  const sign = match[1] === '-' ? '-' : '';
  const parts = match[2].split(/[.,]/);
  if (parts.length === 1) return plain(sign + match[2]);

  const separators = match[2].replace(/\d/g, '');
  const last = parts.at(-1) ?? '';
  const grouped = (groups: string[]) =>
    /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => group.length === 3);

  const allSame = new Set(separators).size === 1;
  const ambiguous = parts.length === 2 && decimals >= 3;
  if (allSame && grouped(parts) && !ambiguous) return plain(sign + parts.join(''));
  const whole = parts.slice(0, -1);
  const groupedBefore =
    whole.length === 1 ||
    (grouped(whole) && new Set(separators.slice(0, -1)).size === 1 && separators.at(-1) !== separators[0]);
  return groupedBefore ? plain(`${sign}${whole.join('') || '0'}.${last}`) : undefined;
}

/**
 * Whether a sum is written so that two people may read it as two sums: with one separator and three digits behind it.
 * Whoever shows how it was read says so in full.
 */
export const isAmbiguous = (typed: string): boolean => /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/.test(westernDigits(typed));

/** Drops leading zeros and a sign before zero, so that a decimal has one form only. */
function plain(decimal: string): string | undefined {
  const match = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return undefined;
  const digits = match[3] === undefined ? `${match[2]}` : `${match[2]}.${match[3]}`;
  return /^[0.]*$/.test(digits) ? digits : `${match[1]}${digits}`;
}
