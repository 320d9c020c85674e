import { read, refuse, type FieldRule } from './FieldRule.js';
import { readWords } from './text.js';

/** How many characters fit where the field does not say. */
export const longTextLimit = 4000;

/** Words over several lines. Line ends are one character each, whatever the machine they were typed on. */
export const longText: FieldRule<'long-text'> = {
  isEmpty: (raw) => typeof raw === 'string' && tidyLines(raw).trim() === '',
  parse(raw, { minLength = 0, maxLength = longTextLimit }) {
    if (typeof raw !== 'string') return refuse('text');
    const reading = readWords(tidyLines(raw), { minLength, maxLength });
    return reading.ok ? read(reading.value) : reading;
  },
};

/** Line ends as `\n`; of the other control characters tabs alone are words. */
export const tidyLines = (typed: string): string => typed.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
