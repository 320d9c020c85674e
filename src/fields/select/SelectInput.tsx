import { useTexts } from '../../react/index.js';
import { Select } from '../../ui/Select.js';
import type { FieldProps } from '../FieldProps.js';
import { useField } from '../useField.js';

/** One of a list. */
export function SelectInput({ field }: FieldProps<'select'>) {
  const { frame, bind } = useField(field);
  const { text } = useTexts();
  return <Select {...frame} {...bind} options={field.options} placeholder={text('field.select_placeholder')} />;
}
