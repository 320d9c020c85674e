import { RadioGroup } from '../ui/RadioGroup.js';
import type { FieldProps } from './FieldProps.js';
import { useField } from './useField.js';
import type { FieldEntry } from './FieldEntry.js';
import { labelOf } from './labelOf.js';
import { typedWords } from './words.js';

/** One of a few, all in sight. */
export function RadioEntry({ field }: FieldProps<'radio'>) {
  const { frame, bind } = useField(field);
  return <RadioGroup {...frame} {...bind} options={field.options} layout={field.layout} />;
}

export const radio: FieldEntry<'radio'> = { Input: RadioEntry, begin: typedWords, show: labelOf };
