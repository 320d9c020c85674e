import { RadioGroup } from '../ui/RadioGroup.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';

/** One of a few, all in sight. */
export function RadioEntry({ field }: FieldProps<'radio'>) {
  const { frame, bind } = useField(field);
  return <RadioGroup {...frame} {...bind} options={field.options} layout={field.layout} />;
}
