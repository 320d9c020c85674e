import type { Answer, FieldOf } from '../../protocol/index.js';
import { showField } from '../entryOf.js';
import type { FieldValues } from '../FieldEntry.js';
import { itemName, itemsIn } from '../fieldPath.js';
import { beginItem, leastItems } from './beginItem.js';

/** Several answers of one kind. All that deals with items is a chunk of its own. */
export const group: FieldValues<'group'> = {
  begin(field, typed, facts) {
    const items = Array.isArray(typed)
      ? itemsIn(typed).map((item) => beginItem(field, isItem(item) ? item : {}, facts))
      : itemsIn(field.value).map((item) => beginItem(withValues(field, item), {}, facts));
    const missing = Math.max(leastItems(field) - items.length, 0);
    return [...items, ...Array.from({ length: missing }, () => beginItem(field, {}, facts))];
  },
  show: (field, facts) =>
    itemsIn(field.value)
      .map((item, at) => {
        const words = withValues(field, item).fields.map((inner) => showField(inner, facts));
        const { isolate } = facts.texts;
        return `${itemName(field, at, facts.texts)}: ${words.filter(Boolean).map(isolate).join(', ')}`;
      })
      .join('\n'),
};

const isItem = (typed: unknown): typed is Answer => typeof typed === 'object' && typed !== null;

/** The group as it is with one item's values in its fields. */
const withValues = (field: FieldOf<'group'>, item: Answer): FieldOf<'group'> => ({
  ...field,
  // Each value was read by the rule of its own field.
  fields: field.fields.map((inner) => ({ ...inner, value: item[inner.name] }) as typeof inner),
});
