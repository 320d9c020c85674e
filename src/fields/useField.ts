import { useCallback, useSyncExternalStore, type ChangeEvent } from 'react';
import type { Field } from '../protocol/index.js';
import { useTexts } from '../react/index.js';
import { messageOf } from './fieldMessage.js';
import { useFormScope } from './FormScope.js';

/**
 * What an input needs of its form: the attributes to register it with, the texts around it, and its own error. It
 * renders again when that error changes, and at nothing else.
 *
 * @example
 * function NickEntry({ field }: FieldProps<'text'>) {
 *   const { frame, bind } = useField(field);
 *   return <TextField {...frame} {...bind} />;
 * }
 */
export function useField(field: Field) {
  const { name } = field;
  const { form, controlId, edited, left } = useFormScope();
  const { text } = useTexts();
  const subscribe = useCallback(
    (listener: () => void) => form.subscribe({ name, exact: true, formState: { errors: true }, callback: listener }),
    [form, name],
  );
  const read = () => messageOf(form, name);
  const error = useSyncExternalStore(subscribe, read, read);
  const { ref, onChange } = form.register(name);

  const change = (target: HTMLElement | { name: string; value: unknown }) => {
    void onChange({ target, type: 'change' });
    edited(name);
  };
  return {
    /** For a `FieldFrame` or a part that contains one. */
    frame: {
      id: controlId(name),
      label: field.label,
      mark: field.required ? undefined : text('form.optional'),
      hint: field.hint,
      error: error?.message,
    },
    /** The errors of a list's entries, by position. */
    entryErrors: (error?.types ?? {}) as Partial<Record<number, string>>,
    /** For a native control: it holds its own value. */
    bind: {
      name,
      ref,
      'aria-required': field.required || undefined,
      onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => change(target),
      onBlur: () => left(name),
    },
    /** For parts of several controls: what the form holds, and how to change it. */
    value: () => form.getValues(name),
    change: (value: unknown) => change({ name, value }),
    leave: () => left(name),
  };
}
