import { refuse, type Reading } from '../FieldRule.js';

/** What is known of one country's numbers for people. */
export interface NationalId {
  /** What it is called there, e.g. `CNP`. */
  name: string;
  /** Whether digits alone make it up: which keyboard a phone shows. */
  digitsOnly: boolean;
  /** Reads one, upper case and without spaces, dashes and dots. */
  read(value: string): Reading<string>;
}

/** Why a number is not even of the right form: other characters than digits, too few, too many. */
export function refuseForm(value: string, { name, length }: { name: string; length: number }) {
  if (/\D/.test(value)) return refuse('national_id_digits', { name, length });
  return refuseLength(value, { name, length });
}

export function refuseLength(value: string, { name, length }: { name: string; length: number }) {
  const missing = length - value.length;
  return missing > 0
    ? refuse('national_id_short', { name, length, count: missing })
    : refuse('national_id_long', { name, length, count: -missing });
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The sum of the digits, each times its weight. */
export const weigh = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
