import type { PhoneEntry } from '../../protocol/fields/phone.js';
import type { FieldValues } from '../FieldEntry.js';
import { groupPhone } from './groupPhone.js';

/** A phone number beside the country it is from. The numbering plans come with the input. */
export const phone: FieldValues<'phone'> = {
  begin({ value = '', country, countries }, typed): PhoneEntry {
    const first = country ?? (countries?.length === 1 ? countries[0] : undefined) ?? '';
    if (isTyped(typed)) return typed;
    return { number: typeof typed === 'string' ? typed : value, country: first };
  },
  show: ({ value = '' }) => groupPhone(value),
};

const isTyped = (typed: unknown): typed is PhoneEntry =>
  typeof typed === 'object' &&
  typed !== null &&
  'number' in typed &&
  'country' in typed &&
  typeof typed.number === 'string' &&
  typeof typed.country === 'string';
