import * as z from 'zod/mini';
import { commonShape, defineFieldType, read, refuse } from './FieldType.js';

/** A yes or no. `required` asks for a yes, so an unticked box counts as empty there. */
export const checkbox = defineFieldType({
  type: 'checkbox',
  definition: z.object({ ...commonShape, type: z.literal('checkbox'), value: z.optional(z.boolean()) }),
  isEmpty: (raw) => raw === false,
  parse: (raw) => (typeof raw === 'boolean' ? read(raw) : refuse('checkbox')),
});
