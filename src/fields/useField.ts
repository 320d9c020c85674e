import { useCallback, useSyncExternalStore, type ChangeEvent } from 'react';
import type { Field } from '../protocol/index.js';
import { useTexts } from '../react/index.js';
import { errorPath, messageOf } from './fieldMessage.js';
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
  const path = errorPath(field);
  const { form, controlId, edited, left } = useFormScope();
  const texts = useTexts();
  const subscribe = useCallback(
    (listener: () => void) =>
      form.subscribe({ name: path, exact: true, formState: { errors: true }, callback: listener }),
    [form, path],
  );
  const read = () => messageOf(form, path);
  const words = useSyncExternalStore(subscribe, read, read)?.write(texts);
  const { ref, onChange } = form.register(name);

  const change = (target: HTMLElement | { name: string; value: unknown }) => {
    void onChange({ target, type: 'change' });
    edited(path);
  };
  return {
    /** For a `FieldFrame` or a part that contains one. */
    frame: {
      id: controlId(name),
      label: field.label,
      mark: field.required ? undefined : texts.text('form.optional'),
      hint: field.hint,
      error: words?.message,
    },
    /** The errors of its parts, by their places: the position in a list (`2`), or the part's name (`postcode`). */
    entryErrors: words?.types ?? {},
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
