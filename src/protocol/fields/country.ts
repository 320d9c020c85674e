import { countryCodes } from './countryCodes.js';
import { read, refuse, type FieldRule } from './FieldRule.js';

/** A country by its code (ISO 3166-1 alpha-2). */
export const country: FieldRule<'country'> = {
  parse(raw, { countries = countryCodes }) {
    const value = typeof raw === 'string' ? raw.trim().toUpperCase() : '';
    return countries.includes(value) ? read(value) : refuse('country');
  },
};
