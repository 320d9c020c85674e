import * as z from 'zod/mini';
import { commonShape, defineFieldType, read, refuse } from './FieldType.js';

export const text = defineFieldType({
  type: 'text',
  definition: z.object({
    ...commonShape,
    type: z.literal('text'),
    value: z.optional(z.string()),
    minLength: z.optional(z.int().check(z.gte(0))),
    maxLength: z.optional(z.int().check(z.gte(1))),
    /** The `autocomplete` token of the HTML standard, e.g. `given-name`. */
    autocomplete: z.optional(z.string()),
  }),
  parse(raw, { minLength = 0, maxLength = 1000 }) {
    if (typeof raw !== 'string') return refuse('text');
    const value = raw.trim().normalize('NFC');
    const length = [...value].length;
    if (length < minLength) return refuse('text_short', { min: minLength, count: minLength - length });
    if (length > maxLength) return refuse('text_long', { max: maxLength, count: length - maxLength });
    return read(value);
  },
});
