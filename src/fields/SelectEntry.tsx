import { useTexts } from '../react/index.js';
import { Select } from '../ui/Select.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';
import type { FieldEntry } from './FieldEntry.js';
import { labelOf } from './labelOf.js';
import { typedWords } from './words.js';

/** One of a list. */
export function SelectEntry({ field }: FieldProps<'select'>) {
  const { frame, bind } = useField(field);
  const { text } = useTexts();
  return <Select {...frame} {...bind} options={field.options} placeholder={text('field.select_placeholder')} />;
}

export const select: FieldEntry<'select'> = { Input: SelectEntry, begin: typedWords, show: labelOf };
