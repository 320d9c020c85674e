import { bareCode } from './digits.js';
import { read, refuse, type FieldRule } from './FieldRule.js';
import { nationalIds } from './nationalIds/nationalIds.js';

/** A country's number for a person. Where a country's is not known, any of 4 to 20 letters and digits is taken. */
export const nationalId: FieldRule<'national-id'> = {
  parse(raw, { country }) {
    if (typeof raw !== 'string') return refuse('national_id');
    const value = bareCode(raw);
    const known = Object.hasOwn(nationalIds, country) ? nationalIds[country] : undefined;
    if (known) return known.read(value);
    return /^[A-Z0-9/]{4,20}$/.test(value) ? read(value) : refuse('national_id');
  },
};
