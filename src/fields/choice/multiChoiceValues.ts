import type { FieldValues } from '../FieldEntry.js';
import { labelOf } from '../labelOf.js';

/** Some of a few. */
export const multiChoice: FieldValues<'multi-choice'> = {
  begin: ({ options, value = [] }, typed) => {
    const ticked: unknown[] = Array.isArray(typed) ? typed : value;
    return options.map((option) => option.value).filter((option) => ticked.includes(option));
  },
  show: ({ options, value = [] }, { texts }) => texts.list(value.map((one) => labelOf({ options, value: one }) || one)),
};
