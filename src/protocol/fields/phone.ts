import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { read, refuse, type FieldRule } from './FieldRule.js';

/** A phone number by its country's numbering plan, carried as E.164 (ITU-T E.164): `+40722123456`. */
export const phone: FieldRule<'phone'> = {
  parse(raw, { country, countries }) {
    if (typeof raw !== 'string') return refuse('phone');
    const typed = raw
      .replace(/[\u200b-\u200f\u202a-\u202e]/g, '')
      .trim()
      .replace(/^00/, '+');
    if (/\p{L}/u.test(typed)) return refuse('phone_letters');
    const parsed = parsePhoneNumberFromString(typed, country as CountryCode | undefined);
    if (!parsed) return refuse(typed.startsWith('+') || country !== undefined ? 'phone' : 'phone_country');
    if (!parsed.isValid()) return refuse('phone');
    if (countries && !countries.includes(parsed.country ?? ''))
      return refuse('phone_elsewhere', { countries: countries.join(', ') });
    return read(parsed.number);
  },
};
