import { Checkbox } from '../ui/Checkbox.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';

/** A yes or no. A box that may stay empty needs no mark that says so. */
export function CheckboxEntry({ field }: FieldProps<'checkbox'>) {
  const { frame, bind } = useField(field);
  return <Checkbox {...frame} {...bind} mark={undefined} />;
}
