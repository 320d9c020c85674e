import { read, refuse, type FieldRule } from './FieldRule.js';

/** A phone number, carried as E.164 (ITU-T E.164): `+40722123456`. */
export const phone: FieldRule<'phone'> = {
  parse(raw, { callingCode }) {
    if (typeof raw !== 'string') return refuse('phone');
    const typed = raw.replace(/[\s\u200b-\u200f\u202a-\u202e().\-/]/g, '').replace(/^00/, '+');
    if (/[^\d+]/.test(typed)) return refuse('phone_letters');
    const value =
      typed.startsWith('+') || callingCode === undefined ? typed : `+${callingCode}${typed.replace(/^0/, '')}`;
    if (!value.startsWith('+')) return refuse('phone_country');
    return /^\+[1-9]\d{6,14}$/.test(value) ? read(value) : refuse('phone');
  },
};
