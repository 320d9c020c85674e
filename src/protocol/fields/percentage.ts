import type { FieldRule } from './FieldRule.js';
import { readNumber } from './number.js';

/**
 * A share in percent, with or without its sign, which some languages write in front: `3,1 %` and `%3.1` are 3.1. Shares do
 * not come in thousands: `3.125` is a little more than three.
 */
export const percentage: FieldRule<'percentage'> = {
  parse(raw, { decimals = 2, min, max }) {
    const typed = typeof raw === 'string' ? raw.replace(/^\s*[%٪]|[%٪]\s*$/, '') : raw;
    return readNumber(typed, { decimals, min, max }, false);
  },
};
