import { read, refuse, type FieldRule } from './FieldRule.js';

/** A yes or no. `required` asks for a yes, so an unticked box counts as empty there. */
export const checkbox: FieldRule<'checkbox'> = {
  isEmpty: (raw) => raw === false,
  parse: (raw) => (typeof raw === 'boolean' ? read(raw) : refuse('checkbox')),
};
