import { regexes } from 'zod/v4/core';
import { westernDigits, withoutUnseen } from './digits.js';
import { read, refuse, type FieldRule } from './FieldRule.js';

/** In which order day, month and year are written. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/**
 * A calendar day without a time zone, carried as `YYYY-MM-DD` (ISO 8601). Read with any of `. / -` or spaces between its
 * parts, or without: what begins with four digits of a year says its order itself, all else is in the field's `order`.
 */
export const date: FieldRule<'date'> = {
  parse(raw, { min, max, order = 'dmy' }) {
    if (typeof raw !== 'string') return refuse('date', { example: writeDate(exampleDay, order) });
    const parts = readDateParts(raw, order);
    if (!parts) return refuse('date', { example: writeDate(exampleDay, order) });
    if (parts.year.length < 4) return refuse('date_year');
    const value = isoDay(parts);
    if (!regexes.date.test(value)) return refuse('date_calendar');
    // ISO dates order as text.
    if (min !== undefined && value < min) return refuse('date_min', { min });
    if (max !== undefined && value > max) return refuse('date_max', { max });
    return read(value);
  },
};

/** A day in its parts, as typed. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** Takes a date that somebody wrote apart; whether there is such a day is another question. */
export function readDateParts(raw: string, order: DateOrder = 'dmy'): DateParts | undefined {
  const typed = westernDigits(withoutUnseen(raw)).trim();
  for (const [pattern, names] of shapes(order)) {
    const match = pattern.exec(typed);
    if (!match) continue;
    const part = (name: string) => match[names.indexOf(name) + 1] ?? '';
    return { day: part('d'), month: part('m'), year: part('y') };
  }
  return undefined;
}

const gap = String.raw`\s*[./\-\s]\s*`;
const yearFirst = new RegExp(String.raw`^(\d{4})${gap}(\d{1,2})${gap}(\d{1,2})\.?$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})${gap}(\d{1,2})${gap}(\d{4}|\d{2})\.?$`);
const dense: Readonly<Record<DateOrder, RegExp>> = {
  dmy: /^(\d{2})(\d{2})(\d{4})$/,
  mdy: /^(\d{2})(\d{2})(\d{4})$/,
  ymd: /^(\d{4})(\d{2})(\d{2})$/,
};
const shapes = (order: DateOrder): [RegExp, string][] => [
  [yearFirst, 'ymd'],
  [yearLast, order === 'mdy' ? 'mdy' : 'dmy'],
  [dense[order], order],
];

/** The parts as `YYYY-MM-DD`, whether or not there is such a day. */
export const isoDay = ({ day, month, year }: DateParts): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** A day that shows how one is written. */
export const exampleDay = '2026-11-23';

/** The parts of a day that shows how a birth is written: one that reads the same way in no order. */
export const exampleBirth: DateParts = { day: '27', month: '3', year: '1990' };

/** A day as its box shows it and reads it back, e.g. `23.11.2026`. What is no ISO day stays as it is. */
export const writeDate = (iso: string, order: DateOrder = 'dmy'): string =>
  iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, { dmy: '$3.$2.$1', mdy: '$2/$3/$1', ymd: '$1-$2-$3' }[order]);
