import { read, refuse, type Failure, type FieldRule } from './FieldRule.js';
import type { Answer } from './readAnswer.js';
import { readAnswer } from './readAnswer.js';

/** Several answers of one kind, e.g. each beneficial owner. Items in which nothing was entered are let go. */
export const group: FieldRule<'group'> = {
  isEmpty: (raw) => Array.isArray(raw) && raw.every(isEmptyItem),
  parse(raw, { fields, minItems = 0, maxItems = 50 }, rules) {
    if (!Array.isArray(raw) || !raw.every(isItem)) return refuse('group');
    const typed = raw.flatMap((item, at) => (isEmptyItem(item) ? [] : [{ item, at }]));
    const values: Answer[] = [];
    const failures: Failure[] = [];
    for (const { item, at } of typed) {
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

/** An item without a word in it: only boxes that were never touched. */
function isEmptyItem(item: unknown): boolean {
  return isItem(item) && Object.values(item).every(isBlank);
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every(isBlank);
}
