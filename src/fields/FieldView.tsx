import { memo, useCallback, useEffect, useSyncExternalStore } from 'react';
import { conditionsOf, isVisible, type Field } from '../protocol/index.js';
import { entryOf } from './fieldEntries.js';
import { useFormScope } from './FormScope.js';
import { ReadOnlyEntry } from './ReadOnlyEntry.js';

export interface FieldViewProps {
  field: Field;
  /** All fields of the step, for conditions. */
  fields: readonly Field[];
}

/** Shows a field by its type, while its condition holds. */
export const FieldView = memo(function FieldView({ field, fields }: FieldViewProps) {
  return field.visibleWhen ? <Conditional {...{ field, fields }} /> : <Entry field={field} />;
});

const Entry = memo(function Entry({ field }: Pick<FieldViewProps, 'field'>) {
  const { entries } = useFormScope();
  if (field.readOnly) return <ReadOnlyEntry field={field} />;
  const { Input } = entryOf(field, entries);
  return <Input field={field} />;
});

/** Renders when its condition turns, and not at every key in the fields it depends on. */
function Conditional({ field, fields }: FieldViewProps) {
  const { form, rules } = useFormScope();
  const subscribe = useCallback(
    (listener: () => void) =>
      form.subscribe({
        name: namesIn(field, fields),
        exact: true,
        formState: { values: true },
        callback: listener,
      }),
    [form, field, fields],
  );
  const read = () => isVisible(field, fields, form.getValues(), rules);
  const visible = useSyncExternalStore(subscribe, read, read);
  useEffect(() => {
    if (!visible && form.getFieldState(field.name).error) form.clearErrors(field.name);
  }, [visible, form, field.name]);
  return visible ? <Entry field={field} /> : null;
}

/** The fields that a field's being asked for depends on, near and far. */
function namesIn(field: Field, fields: readonly Field[], names = new Set<string>()): string[] {
  for (const condition of conditionsOf(field)) {
    if (names.has(condition.field)) continue;
    names.add(condition.field);
    const asked = fields.find(({ name }) => name === condition.field);
    if (asked) namesIn(asked, fields, names);
  }
  return [...names];
}
