import { memo, useCallback, useEffect, useSyncExternalStore, type ComponentType } from 'react';
import { isVisible, type Field } from '../protocol/index.js';
import type { FieldInputs } from './fieldInputs.js';
import type { FieldProps } from './FieldProps.js';
import { useFormScope } from './FormScope.js';
import { ReadOnlyEntry } from './ReadOnlyEntry.js';

export interface FieldViewProps {
  field: Field;
  /** All fields of the step, for conditions. */
  fields: readonly Field[];
  inputs: FieldInputs;
}

/** Shows a field by its type, while its condition holds. */
export const FieldView = memo(function FieldView({ field, fields, inputs }: FieldViewProps) {
  return field.visibleWhen ? <Conditional {...{ field, fields, inputs }} /> : <Entry field={field} inputs={inputs} />;
});

const Entry = memo(function Entry({ field, inputs }: Omit<FieldViewProps, 'fields'>) {
  if (field.readOnly) return <ReadOnlyEntry field={field} />;
  // Each entry takes the definition of its own type, which the discriminator has just told.
  const Input = inputs[field.type] as ComponentType<FieldProps<Field['type']>>;
  return <Input field={field} />;
});

/** Renders when its condition turns, and not at every key in the fields it depends on. */
function Conditional({ field, fields, inputs }: FieldViewProps) {
  const { form } = useFormScope();
  const subscribe = useCallback(
    (listener: () => void) =>
      form.subscribe({
        name: conditionsOf(field, fields),
        exact: true,
        formState: { values: true },
        callback: listener,
      }),
    [form, field, fields],
  );
  const read = () => isVisible(field, fields, form.getValues());
  const visible = useSyncExternalStore(subscribe, read, read);
  useEffect(() => {
    if (!visible && form.getFieldState(field.name).error) form.clearErrors(field.name);
  }, [visible, form, field.name]);
  return visible ? <Entry field={field} inputs={inputs} /> : null;
}

/** The fields that a field's being asked for depends on, near and far. */
function conditionsOf(field: Field, fields: readonly Field[]): string[] {
  const names = new Set<string>();
  for (let current: Field | undefined = field; current?.visibleWhen && !names.has(current.visibleWhen.field);) {
    const { field: name }: { field: string } = current.visibleWhen;
    names.add(name);
    current = fields.find((other) => other.name === name);
  }
  return [...names];
}
