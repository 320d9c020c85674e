import { useRef, useState } from 'react';
import { isEmptyAnswer, type Answer, type FieldOf } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { itemsIn } from '../fieldPath.js';
import { useFormScope } from '../FormScope.js';
import { beginItem } from './beginItem.js';
import { moveItems } from './moveItems.js';

/** An item that was taken out and can be put back. */
export interface RemovedItem {
  at: number;
  value: Answer;
}

/**
 * The items of a group: adding, removing, and putting back what was removed. The values are the form's; here are the keys by
 * which each item stays itself when those above it go.
 *
 * @param change hands the form what the group holds now.
 */
export function useItems(field: FieldOf<'group'>, change: (items: Answer[]) => void) {
  const { form, rules, entries, uploads } = useFormScope();
  const texts = useTexts();
  const values = () => itemsIn(form.getValues(field.name));
  const lastKey = useRef(0);
  const newKey = () => ++lastKey.current;
  const [keys, setKeys] = useState(() => values().map(newKey));
  const [removed, setRemoved] = useState<RemovedItem>();

  const put = (at: number, value: Answer) => {
    moveItems(form, field, keys.map((_, old): number | undefined => old).toSpliced(at, 0, undefined));
    change(values().toSpliced(at, 0, value));
    setKeys(keys.toSpliced(at, 0, newKey()));
    setRemoved(undefined);
  };
  return {
    keys,
    removed,
    add: () => put(keys.length, beginItem(field, {}, { texts, uploads, entries })),
    /** Tells whether there is something to put back. */
    remove: (at: number): boolean => {
      const value = values()[at] ?? {};
      moveItems(form, field, keys.map((_, old) => old).toSpliced(at, 1));
      change(values().toSpliced(at, 1));
      setKeys(keys.toSpliced(at, 1));
      const lost = !isEmptyAnswer(field.fields, value, rules);
      setRemoved(lost ? { at, value } : undefined);
      return lost;
    },
    putBack: ({ at, value }: RemovedItem) => put(Math.min(at, keys.length), value),
  };
}
