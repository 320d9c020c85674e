import { read, refuse, type FieldRule } from './FieldRule.js';

/** A bank's code (ISO 9362): four letters for the bank, two for its country, two for the place, and three for a branch. */
export const bic: FieldRule<'bic'> = {
  parse(raw, { countries }) {
    if (typeof raw !== 'string') return refuse('bic');
    const value = raw.toUpperCase().replace(/[\s\u200b-\u200f-]/g, '');
    if (value.length !== 8 && value.length !== 11) return refuse('bic_length');
    if (!/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(value)) return refuse('bic');
    const country = value.slice(4, 6);
    if (countries && !countries.includes(country)) return refuse('bic_country', { countries: countries.join(', ') });
    return read(value);
  },
};
