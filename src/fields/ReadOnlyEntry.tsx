import type { Field } from '../protocol/index.js';
import { useTexts } from '../react/index.js';
import { Icon } from '../ui/Icon.js';
import { TextField } from '../ui/TextField.js';
import { useFormScope } from './FormScope.js';
import { showField } from './fieldEntries.js';

/** A field that is shown and cannot be changed; its text can be selected and copied. */
export function ReadOnlyEntry({ field }: { field: Field }) {
  const texts = useTexts();
  const { controlId, uploads, entries } = useFormScope();
  return (
    <TextField
      id={controlId(field.name)}
      label={field.label}
      hint={field.hint ?? texts.text('field.read_only')}
      value={showField(field, { texts, uploads, entries })}
      readOnly
      numeric
      end={<Icon name="lock" size="s" />}
    />
  );
}
