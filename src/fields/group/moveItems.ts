import type { UseFormReturn } from 'react-hook-form';
import type { Answer, FieldOf } from '../../protocol/index.js';
import { messageOf } from '../fieldMessage.js';

/**
 * Makes a form ready for the items of a group to change places: what is wrong with their boxes moves along, and the boxes
 * register anew by their new paths. `from` has the old position of each item, if it had one.
 */
export function moveItems(
  form: UseFormReturn<Answer>,
  { name, fields }: FieldOf<'group'>,
  from: readonly (number | undefined)[],
): void {
  const moved = from.flatMap((old, at) =>
    fields.flatMap((inner) => {
      const message = old === undefined || old === at ? undefined : messageOf(form, `${name}.${old}.${inner.name}`);
      return message ? [{ path: `${name}.${at}.${inner.name}`, message }] : [];
    }),
  );
  // One beyond: the last item may be the one that was removed.
  const paths = [...from, undefined].flatMap((old, at) => (old === at ? [] : [`${name}.${at}`]));
  form.unregister(paths, { keepValue: true });
  for (const { path, message } of moved) form.setError(path, message);
}
