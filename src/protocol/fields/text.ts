import { read, refuse, type FieldRule, type Reading } from './FieldRule.js';

export const text: FieldRule<'text'> = {
  parse(raw, { minLength = 0, maxLength = 1000, format }) {
    const reading = readWords(raw, { minLength, maxLength });
    if (!reading.ok || !format) return reading;
    return new RegExp(`^(?:${format.pattern})$`, 'v').test(reading.value)
      ? reading
      : refuse('text_format', { example: format.example });
  },
};

/** Reads words, and counts them as people do: in characters, without the space around them. */
export function readWords(raw: unknown, limits: { minLength: number; maxLength: number }): Reading<string> {
  const { minLength, maxLength } = limits;
  if (typeof raw !== 'string') return refuse('text');
  const value = raw.trim().normalize('NFC');
  const length = [...value].length;
  if (length < minLength) return refuse('text_short', { min: minLength, count: minLength - length });
  if (length > maxLength) return refuse('text_long', { max: maxLength, count: length - maxLength });
  return read(value);
}
