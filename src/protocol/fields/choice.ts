import { read, refuse, type FieldRule } from './FieldRule.js';
import type { Option } from './fieldSchema.js';

const parse = (raw: unknown, field: { options: Option[] }) =>
  typeof raw === 'string' && field.options.some(({ value }) => value === raw) ? read(raw) : refuse('choice');

/** One of a list, shown as a drop-down. */
export const select: FieldRule<'select'> = { parse };

/** One of a few, all in sight. */
export const radio: FieldRule<'radio'> = { parse };
