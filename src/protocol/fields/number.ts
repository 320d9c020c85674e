import * as z from 'zod/mini';
import { readDecimal } from './decimal.js';
import { commonShape, defineFieldType, read, refuse } from './FieldType.js';

export const number = defineFieldType({
  type: 'number',
  definition: z.object({
    ...commonShape,
    type: z.literal('number'),
    value: z.optional(z.number()),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    /** How many digits may stand behind the decimal point; 0, the default, asks for whole numbers. */
    decimals: z.optional(z.int().check(z.gte(0), z.lte(6))),
    /** A unit shown behind the number, e.g. `m²`. */
    unit: z.optional(z.string()),
  }),
  parse(raw, { min, max, decimals = 0 }) {
    const typed = readDecimal(raw, decimals);
    if (typed === undefined) return refuse('number');
    const fraction = typed.split('.')[1]?.replace(/0+$/, '') ?? '';
    if (fraction.length > decimals) return decimals === 0 ? refuse('number_whole') : refuse('number_decimals', { count: decimals });
    const value = Number(typed);
    if (!Number.isSafeInteger(Math.trunc(value))) return refuse('number');
    if (min !== undefined && value < min) return refuse('number_min', { min });
    if (max !== undefined && value > max) return refuse('number_max', { max });
    return read(value);
  },
});
