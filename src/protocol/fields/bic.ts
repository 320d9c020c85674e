import { countryCodes } from './countryCodes.js';
import { bareCode } from './digits.js';
import { read, refuse, type FieldRule } from './FieldRule.js';

/** A bank's code (ISO 9362): four letters for the bank, two for its country, two for the place, and three for a branch. */
export const bic: FieldRule<'bic'> = {
  parse(raw, { countries }) {
    if (typeof raw !== 'string') return refuse('bic');
    const value = bareCode(raw).replace(/^(?:BIC|SWIFT)(?:CODE)?:/, '');
    if (/[^A-Z0-9]/.test(value)) return refuse('bic_characters');
    if (/^[A-Z]{2}\d{2}[A-Z0-9]{8,}$/.test(value)) return refuse('bic_iban');
    if (value.length !== 8 && value.length !== 11) return refuse('bic_length', { length: value.length });
    if (!/^[A-Z]{6}/.test(value)) return refuse('bic');
    const country = value.slice(4, 6);
    if (!countryCodes.includes(country)) return refuse('bic_country_unknown', { country });
    if (countries && !countries.includes(country))
      return refuse('bic_country', { country, countries: countries.join(', ') });
    return read(value);
  },
};
