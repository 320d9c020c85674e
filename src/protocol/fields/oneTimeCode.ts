import { read, refuse, type FieldRule } from './FieldRule.js';

/** A code of digits, as pasted: with spaces or dashes between them, or in the middle of the message it came in. */
export const oneTimeCode: FieldRule<'one-time-code'> = {
  parse(raw, { length = 6 }) {
    if (typeof raw !== 'string') return refuse('code_digits');
    const value = raw.replace(/[\s\u200b-\u200f-]/g, '');
    if (!/^\d+$/.test(value)) return refuse('code_digits');
    if (value.length !== length) return refuse('code_length', { length });
    return read(value);
  },
};
