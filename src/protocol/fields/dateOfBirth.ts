import { date } from './date.js';
import { refuse, type FieldRule } from './FieldRule.js';

/** A day as three boxes hold it, or as a date is written. */
export const dateOfBirth: FieldRule<'date-of-birth'> = {
  isEmpty: (raw) => isBoxes(raw) && [raw.day, raw.month, raw.year].every((box) => box.trim() === ''),
  parse(raw, field, rules) {
    if (!isBoxes(raw)) return date.parse(raw, { ...field, type: 'date' }, rules);
    const { day, month, year } = raw;
    const missing = (['day', 'month', 'year'] as const).find((part) => raw[part].trim() === '');
    if (missing) return { ok: false, failures: [{ code: `${missing}_missing`, at: missing }] };
    if (!/^\s*\d{4}\s*$/.test(year)) return { ok: false, failures: [{ code: 'year', at: 'year' }] };
    if (!/^\s*\d{1,2}\s*$/.test(day) || !/^\s*\d{1,2}\s*$/.test(month)) return refuse('date');
    const written = [year, month, day].map((part) => part.trim().padStart(2, '0')).join('-');
    return date.parse(written, { ...field, type: 'date' }, rules);
  },
};

function isBoxes(raw: unknown): raw is { day: string; month: string; year: string } {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'day' in raw &&
    'month' in raw &&
    'year' in raw &&
    [raw.day, raw.month, raw.year].every((box) => typeof box === 'string')
  );
}
