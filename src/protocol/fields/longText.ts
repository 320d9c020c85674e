import { readWords } from './text.js';
import type { FieldRule } from './FieldRule.js';

/** Words over several lines. Line ends are one character each, whatever the machine they were typed on. */
export const longText: FieldRule<'long-text'> = {
  parse: (raw, { minLength = 0, maxLength = 4000 }) =>
    readWords(typeof raw === 'string' ? raw.replace(/\r\n?/g, '\n') : raw, { minLength, maxLength }),
};
