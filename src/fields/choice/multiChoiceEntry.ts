import type { FieldEntry } from '../FieldEntry.js';
import { labelOf } from '../labelOf.js';
import { laterInput } from '../laterInput.js';

/** Some of a few. */
export const multiChoice: FieldEntry<'multi-choice'> = {
  Input: laterInput<'multi-choice'>(async () => (await import('./MultiChoiceInput.js')).MultiChoiceInput),
  begin: ({ options, value = [] }, typed) => {
    const ticked: unknown[] = Array.isArray(typed) ? typed : value;
    return options.map((option) => option.value).filter((option) => ticked.includes(option));
  },
  show: ({ options, value = [] }, { texts }) => texts.list(value.map((one) => labelOf({ options, value: one }) || one)),
};
