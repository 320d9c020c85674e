import { read, refuse, type FieldRule } from './FieldRule.js';

/** Some of a few, in the order in which they are offered. */
export const multiChoice: FieldRule<'multi-choice'> = {
  parse(raw, { options, minItems = 0, maxItems = options.length }) {
    if (!Array.isArray(raw) || !raw.every((item) => options.some(({ value }) => value === item)))
      return refuse('choice');
    const chosen = options.map(({ value }) => value).filter((value) => raw.includes(value));
    if (chosen.length < minItems) return refuse('choice_min', { count: minItems });
    if (chosen.length > maxItems) return refuse('choice_max', { count: maxItems });
    return read(chosen);
  },
};
