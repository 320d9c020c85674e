import { regexes } from 'zod/v4/core';
import { read, refuse, type FieldRule } from './FieldRule.js';

/** A calendar day without a time zone, carried as `YYYY-MM-DD` (ISO 8601). Also reads `23.11.2026`, `23/11/2026` and `23112026`. */
export const date: FieldRule<'date'> = {
  parse(raw, { min, max }) {
    if (typeof raw !== 'string') return refuse('date');
    const typed = raw.trim();
    const local = /^(\d{1,2})[./\- ]+(\d{1,2})[./\- ]+(\d{4})\.?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
    const value = local ? `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}` : typed;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return refuse('date');
    if (!regexes.date.test(value)) return refuse('date_calendar');
    // ISO dates order as text.
    if (min !== undefined && value < min) return refuse('date_min', { min });
    if (max !== undefined && value > max) return refuse('date_max', { max });
    return read(value);
  },
};
