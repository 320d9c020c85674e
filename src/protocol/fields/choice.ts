import * as z from 'zod/mini';
import { commonShape, defineFieldType, read, refuse } from './FieldType.js';

const options = z.array(z.object({ value: z.string(), label: z.string(), hint: z.optional(z.string()) })).check(z.minLength(1));
export type Option = z.output<typeof options>[number];

const parse = (raw: unknown, field: { options: Option[] }) =>
  typeof raw === 'string' && field.options.some(({ value }) => value === raw) ? read(raw) : refuse('choice');

/** One of a list, shown as a drop-down. */
export const select = defineFieldType({
  type: 'select',
  definition: z.object({ ...commonShape, type: z.literal('select'), value: z.optional(z.string()), options }),
  parse,
});

/** One of a few, all in sight; `layout: 'segments'` sets short labels side by side. */
export const radio = defineFieldType({
  type: 'radio',
  definition: z.object({
    ...commonShape,
    type: z.literal('radio'),
    value: z.optional(z.string()),
    options,
    layout: z.optional(z.enum(['list', 'segments'])),
  }),
  parse,
});
