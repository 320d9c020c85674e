import { read, refuse, type FieldRule } from './FieldRule.js';

export const text: FieldRule<'text'> = {
  parse(raw, { minLength = 0, maxLength = 1000 }) {
    if (typeof raw !== 'string') return refuse('text');
    const value = raw.trim().normalize('NFC');
    const length = [...value].length;
    if (length < minLength) return refuse('text_short', { min: minLength, count: minLength - length });
    if (length > maxLength) return refuse('text_long', { max: maxLength, count: length - maxLength });
    return read(value);
  },
};
