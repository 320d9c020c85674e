import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/min';
import { westernDigits, withoutUnseen } from './digits.js';
import { read, refuse, type FieldRule, type Reading } from './FieldRule.js';
import type { FieldOf } from './fieldSchema.js';

/**
 * A phone number by its country's numbering plan, carried as E.164 (ITU-T E.164): `+40722123456`. Typed is the number
 * alone, or `{ number, country }` where its country was chosen beside it; a number that begins with + says itself where
 * it is from.
 */
export const phone: FieldRule<'phone'> = {
  isEmpty: (raw) => isPhoneEntry(raw) && raw.number.trim() === '',
  parse(raw, field) {
    const entry = typeof raw === 'string' ? { number: raw, country: '' } : raw;
    if (!isPhoneEntry(entry)) return refuse('phone');
    const found = parsePhone(entry, field);
    return found.ok ? read(found.value.number) : found;
  },
};

/** A number as typed, and the country that is chosen beside it (ISO 3166-1 alpha-2), or the empty string. */
export interface PhoneEntry {
  number: string;
  country: string;
}

export function isPhoneEntry(raw: unknown): raw is PhoneEntry {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'number' in raw &&
    'country' in raw &&
    typeof raw.number === 'string' &&
    typeof raw.country === 'string'
  );
}

/**
 * What the numbering plans know of a number, by which it is written out.
 *
 * @returns why it is no number that can be called, where it is none.
 */
export function parsePhone({ number, country }: PhoneEntry, field: PhoneLimits): Reading<PhoneNumber> {
  const typed = tidyPhone(number);
  if (extension.test(typed)) return refuse('phone_extension');
  if (/\p{L}/u.test(typed)) return refuse('phone_letters');
  const { countries, country: first = countries?.length === 1 ? countries[0] : undefined } = field;
  const from = [country, first].find((code): code is CountryCode => code !== undefined && isSupportedCountry(code));
  const parsed = parsePhoneNumberFromString(typed, from);
  if (!parsed) return refuse(codeOfUnread(typed, from));
  // Again as it travels, so that a number says the same of itself to whoever reads it next.
  const carried = parsePhoneNumberFromString(parsed.number);
  if (!carried?.isValid()) return refuse(codeOfInvalid(parsed));
  const possible = carried.country ? [carried.country] : carried.getPossibleCountries();
  if (countries && !possible.some((code) => countries.includes(code)))
    return refuse('phone_elsewhere', { countries: countries.join(' ') });
  return read(carried);
}
type PhoneLimits = Pick<FieldOf<'phone'>, 'country' | 'countries'>;

const extension = /(?:[;#x]|\b(?:ext|extension|int|interior))[\s.:=]*\d{1,7}#?$/iu;

/** What stands around a number in links, address books and letterheads; a leading 00 is a +. */
const tidyPhone = (typed: string): string =>
  westernDigits(withoutUnseen(typed))
    .trim()
    .replace(/^tel:/i, '')
    .replace(/;phone-context=[^;]*/i, '')
    .replace(/^(?:\uff0b|00)\s*/, '+')
    .replace(/^(\+[\d\s.-]+)\(0\)/, '$1');

function codeOfUnread(typed: string, from: CountryCode | undefined): string {
  switch (validatePhoneNumberLength(typed, from)) {
    case 'INVALID_COUNTRY':
      return typed.startsWith('+') ? 'phone_code' : 'phone_country';
    case 'TOO_SHORT':
    case 'INVALID_LENGTH':
      return 'phone_short';
    case 'TOO_LONG':
      return 'phone_long';
    case 'NOT_A_NUMBER':
    case undefined:
      return 'phone';
  }
}

function codeOfInvalid({ number, country, nationalNumber }: PhoneNumber): string {
  // With a digit missing, the 0 in front of a national number passes for one of its digits.
  const trunk = country !== undefined && nationalNumber.startsWith('0') ? nationalNumber.slice(1) : undefined;
  const lengths = [
    validatePhoneNumberLength(number),
    trunk === undefined ? undefined : validatePhoneNumberLength(trunk, country),
  ];
  // Some countries have short numbers and long ones: what is in between has digits missing.
  if (lengths.some((length) => length === 'TOO_SHORT' || length === 'INVALID_LENGTH')) return 'phone_short';
  return lengths.includes('TOO_LONG') ? 'phone_long' : 'phone';
}
