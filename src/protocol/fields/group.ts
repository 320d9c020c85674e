import { read, refuse, type Failure, type FieldRule } from './FieldRule.js';
import { isEmptyAnswer, readAnswer, type Answer } from './readAnswer.js';

/**
 * Several answers of one kind, e.g. each beneficial owner. Items in which nothing was entered are let go; the positions in its
 * failures stay those of what was typed, so that each finds its box.
 */
export const group: FieldRule<'group'> = {
  isEmpty: (raw, { fields }, rules) =>
    Array.isArray(raw) && raw.every((item) => isItem(item) && isEmptyAnswer(fields, item, rules)),
  parse(raw, { fields, minItems = 0, maxItems = 50 }, rules) {
    if (!Array.isArray(raw) || !raw.every(isItem)) return refuse('group');
    const values: Answer[] = [];
    const failures: Failure[] = [];
    for (const [at, item] of raw.entries()) {
      if (isEmptyAnswer(fields, item, rules)) continue;
      const reading = readAnswer(fields, item, rules);
      if (reading.ok) values.push(reading.value);
      else failures.push(...reading.errors.map(({ field, ...error }) => ({ ...error, at: `${at}.${field}` })));
    }
    if (failures.length > 0) return { ok: false, failures };
    if (values.length < minItems) return refuse('group_min', { count: minItems });
    if (values.length > maxItems) return refuse('group_max', { count: maxItems });
    return read(values);
  },
};

const isItem = (item: unknown): item is Answer => typeof item === 'object' && item !== null && !Array.isArray(item);
