import { memo, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { conditionsOf, isVisible, type Answer, type Field } from '../protocol/index.js';
import { fillSlot } from '../ui/slotted.js';
import { useFieldSlot } from './FieldSlots.js';
import { useFormScope } from './FormScope.js';
import { ReadOnlyEntry } from './ReadOnlyEntry.js';
import { UnknownField } from './UnknownField.js';
import { entryOf } from './entryOf.js';

export interface FieldViewProps {
  field: Field;
  /** All fields of the step, or of the group, for conditions. */
  fields: readonly Field[];
  /** In a group: the path of the item it belongs to, e.g. `owners.2`. */
  within?: string | undefined;
}

/** Shows a field by its type, while its condition holds. Within a group it goes by its path. */
export const FieldView = memo(function FieldView({ field, fields, within }: FieldViewProps) {
  const path = pathOf(field.name, within);
  const placed = useMemo(() => ({ ...field, name: path }), [field, path]);
  const shown = within === undefined ? field : placed;
  return field.visibleWhen ? <Conditional {...{ field, fields, within, shown }} /> : <Entry field={shown} />;
});

const Entry = memo(function Entry({ field }: Pick<FieldViewProps, 'field'>) {
  const { entries } = useFormScope();
  const Own = useFieldSlot(field);
  const entry = entryOf(field, entries);
  if (!entry) return <UnknownField field={field} />;
  if (field.readOnly) return <ReadOnlyEntry field={field} />;
  const { Input } = entry;
  return Own ? (
    fillSlot({ slot: `fields.${field.type}`, Own, Default: Input, props: { field } })
  ) : (
    <Input field={field} />
  );
});

/** Renders when its condition turns, and not at every key in the fields it depends on. */
function Conditional({ field, fields, within, shown }: FieldViewProps & { shown: Field }) {
  const { form, rules } = useFormScope();
  const subscribe = useCallback(
    (listener: () => void) => {
      const asked = fieldsAskedBy(field, fields);
      return form.subscribe({
        name: asked.map(({ name }) => pathOf(name, within)),
        // What a group holds changes box by box, and each by its own path.
        exact: asked.every(({ type }) => type !== 'group'),
        formState: { values: true },
        callback: listener,
      });
    },
    [form, field, fields, within],
  );
  const read = () => {
    const values = within === undefined ? form.getValues() : (form.getValues(within) as Answer | undefined);
    return isVisible(field, fields, values ?? {}, rules);
  };
  const visible = useSyncExternalStore(subscribe, read, read);
  useEffect(() => {
    if (!visible && form.getFieldState(shown.name).error) form.clearErrors(shown.name);
  }, [visible, form, shown.name]);
  return visible ? <Entry field={shown} /> : null;
}

const pathOf = (name: string, within: string | undefined) => (within === undefined ? name : `${within}.${name}`);

/** The fields that a field's being asked for depends on, near and far. */
function fieldsAskedBy(field: Field, fields: readonly Field[], found = new Set<Field>()): Field[] {
  for (const condition of conditionsOf(field)) {
    const asked = fields.find(({ name }) => name === condition.field);
    if (!asked || found.has(asked)) continue;
    found.add(asked);
    fieldsAskedBy(asked, fields, found);
  }
  return [...found];
}
