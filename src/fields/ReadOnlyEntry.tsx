import type { Field } from '../protocol/index.js';
import { useTexts } from '../react/index.js';
import { Icon } from '../ui/Icon.js';
import { ReadOnlyLines } from '../ui/ReadOnlyLines.js';
import { TextField } from '../ui/TextField.js';
import { useFormScope } from './FormScope.js';
import { showField } from './entryOf.js';

/** A field that is shown and cannot be changed; its text can be selected and copied. */
export function ReadOnlyEntry({ field }: { field: Field }) {
  const texts = useTexts();
  const { controlId, uploads, entries } = useFormScope();
  const words = showField(field, { texts, uploads, entries });
  const frame = {
    id: controlId(field.name),
    label: field.label,
    hint: field.hint ?? texts.text('field.read_only'),
    value: words,
  };
  // What does not fit in a line would be cut off in a box for one.
  return words.length > 28 || words.includes('\n') ? (
    <ReadOnlyLines {...frame} />
  ) : (
    <TextField {...frame} readOnly numeric end={<Icon name="lock" size="s" />} />
  );
}
