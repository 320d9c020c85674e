import { Checkbox } from '../ui/Checkbox.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';
import type { FieldEntry } from './FieldEntry.js';

/** A yes or no. A box that may stay empty needs no mark that says so. */
export function CheckboxEntry({ field }: FieldProps<'checkbox'>) {
  const { frame, bind } = useField(field);
  return <Checkbox {...frame} {...bind} mark={undefined} />;
}

export const checkbox: FieldEntry<'checkbox'> = {
  Input: CheckboxEntry,
  begin: (field, typed) => (typeof typed === 'boolean' ? typed : (field.value ?? false)),
  show: ({ value }, { texts }) => texts.text(value ? 'field.yes' : 'field.no'),
};
