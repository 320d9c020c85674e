import { westernDigits } from './digits.js';
import { read, refuse, type FieldRule, type Reading } from './FieldRule.js';

/** One line of words; what would break the line becomes a space. */
export const text: FieldRule<'text'> = {
  isEmpty: (raw) => typeof raw === 'string' && oneLine(raw).trim() === '',
  parse(raw, { minLength = 0, maxLength = 1000, format, keyboard }) {
    if (typeof raw !== 'string') return refuse('text');
    const line = oneLine(raw);
    const reading = readWords(keyboard === 'numeric' ? westernDigits(line) : line, { minLength, maxLength });
    if (!reading.ok || !format) return reading;
    return wholly(format.pattern).test(reading.value) ? reading : refuse('text_format', { example: format.example });
  },
};

const oneLine = (typed: string): string => typed.replace(/\p{Cc}+/gu, ' ');

/** Reads words, and counts them as people do: in characters, without the space around them. */
export function readWords(raw: unknown, limits: { minLength: number; maxLength: number }): Reading<string> {
  const { minLength, maxLength } = limits;
  if (typeof raw !== 'string') return refuse('text');
  const value = raw.trim().normalize('NFC');
  const length = countCharacters(value);
  if (length < minLength) return refuse('text_short', { min: minLength, count: minLength - length });
  if (length > maxLength) return refuse('text_long', { max: maxLength, count: length - maxLength });
  return read(value);
}

/** How many characters the rules count in a text. */
export const countCharacters = (typed: string): number => [...typed.trim().normalize('NFC')].length;

/** A pattern as of the HTML attribute `pattern`: it describes the whole text. */
export const wholly = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'v');
