import { date, isoDay, readDateParts, type DateParts } from './date.js';
import { westernDigits, withoutUnseen } from './digits.js';
import type { Failure, FieldRule } from './FieldRule.js';

/** Nobody alive was born before. */
const earliest = '1900-01-01';
const boxes = ['day', 'month', 'year'] as const;

/**
 * A day that a person knows by heart: typed in three boxes (`{ day, month, year }`, as typed), or written as a date. What
 * is wrong is said at the box to mend.
 */
export const dateOfBirth: FieldRule<'date-of-birth'> = {
  isEmpty: (raw) => isBoxes(raw) && boxes.every((box) => raw[box].trim() === ''),
  parse(raw, field, rules) {
    const parts = typeof raw === 'string' ? readDateParts(raw, field.order) : isBoxes(raw) ? tidyBoxes(raw) : undefined;
    if (!parts) return date.parse(raw, { ...field, type: 'date' }, rules);
    const failures = boxes.flatMap((box): Failure[] => codeOf(box, parts[box]));
    if (failures.length > 0) return { ok: false, failures };
    const reading = date.parse(isoDay(parts), { ...field, type: 'date', min: field.min ?? earliest }, rules);
    if (reading.ok) return reading;
    return { ok: false, failures: reading.failures.map((failure) => ({ ...failure, at: boxOf(failure.code) })) };
  },
};

function codeOf(at: keyof DateParts, typed: string): Failure[] {
  if (typed === '') return [{ code: `${at}_missing`, at }];
  const number = /^\d+$/.test(typed) ? Number(typed) : 0;
  const right = { day: number >= 1 && number <= 31, month: number >= 1 && number <= 12, year: /^\d{4}$/.test(typed) }[
    at
  ];
  return right ? [] : [{ code: at, at }];
}

/** The box that is to be mended: for a day that is not in the month the day's, for one out of the limits the year's. */
const boxOf = (code: string): keyof DateParts => (code === 'date_calendar' ? 'day' : 'year');

const tidyBoxes = (raw: DateParts): DateParts => {
  const tidy = (typed: string) => westernDigits(withoutUnseen(typed)).trim();
  const [day, month] = [tidy(raw.day), tidy(raw.month)].map((typed) => typed.replace(/^0+(?=\d{1,2}$)/, ''));
  return { day: day ?? '', month: month ?? '', year: tidy(raw.year) };
};

function isBoxes(raw: unknown): raw is DateParts {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    boxes.every((box) => Object.hasOwn(raw, box) && typeof (raw as Record<string, unknown>)[box] === 'string')
  );
}
