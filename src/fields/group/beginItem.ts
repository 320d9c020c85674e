import type { Answer, FieldOf } from '../../protocol/index.js';
import { beginField } from '../entryOf.js';
import type { FieldFacts } from '../FieldEntry.js';

/** How many items of a group are in sight at least. */
export const leastItems = ({ minItems = 0, required }: FieldOf<'group'>): number =>
  Math.max(minItems, required ? 1 : 0);

/** What the form holds for an item: what was typed before, else what is prefilled. */
export function beginItem({ fields }: FieldOf<'group'>, typed: Answer, facts: FieldFacts): Answer {
  const open = fields.filter(({ readOnly }) => !readOnly);
  return Object.fromEntries(
    open.map((field) => [
      field.name,
      beginField(field, Object.hasOwn(typed, field.name) ? typed[field.name] : undefined, facts),
    ]),
  );
}
