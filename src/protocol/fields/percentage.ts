import type { FieldRule } from './FieldRule.js';
import { readNumber } from './number.js';

/** A share in percent, with or without its sign: `3,1 %` is 3.1. */
export const percentage: FieldRule<'percentage'> = {
  parse: (raw, { decimals = 2, min, max }) =>
    readNumber(typeof raw === 'string' ? raw.replace(/\s*%\s*$/, '') : raw, { decimals, min, max }),
};
