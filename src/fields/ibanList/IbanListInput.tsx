import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { FieldFrame } from '../../ui/FieldFrame.js';
import type { FieldProps } from '../FieldProps.js';
import { plainIban, tidyIban } from '../iban/tidyIban.js';
import { useField } from '../useField.js';
import { IbanRow } from './IbanRow.js';
import { usePart } from '../../ui/usePart.js';

interface Row {
  key: number;
  value: string;
}

/** Several account numbers, a box each. */
export function IbanListInput({ field }: FieldProps<'iban-list'>) {
  const part = usePart();
  const { frame, entryErrors, bind, value, change, leave } = useField(field);
  const { text } = useTexts();
  const { minItems = 0, maxItems = 100 } = field;
  const least = Math.max(minItems, 1);
  const lastKey = useRef(0);
  const newRow = (typed = ''): Row => ({ key: ++lastKey.current, value: typed });
  const [rows, setRows] = useState(() => {
    const typed = value() as string[];
    return Array.from({ length: Math.max(least, typed.length) }, (_, at) => newRow(typed[at]));
  });

  // After adding, the focus goes into the new box; after removing, into the one that took the place.
  const boxes = useRef<(HTMLInputElement | null)[]>([]);
  const [focus, setFocus] = useState<number>();
  useEffect(() => {
    if (focus === undefined) return;
    boxes.current[focus]?.focus();
    setFocus(undefined);
  }, [focus]);

  const set = (next: Row[]) => {
    setRows(next);
    change(next.map((row) => row.value));
  };
  const write = (at: number, typed: string) =>
    set(rows.map((row, other) => (other === at ? { ...row, value: typed } : row)));
  const tidy = (at: number, typed: string) => {
    const written = tidyIban(field, typed);
    if (written !== typed) write(at, written);
    // With boxes still to fill, "add at least two" would come too early.
    const isBlank = (words: string) => words.trim() === '';
    const isMistake = !isBlank(typed) && plainIban(field, typed) === undefined;
    if (isMistake || !rows.some((row) => isBlank(row.value))) leave();
  };
  const add = () => {
    set([...rows, newRow()]);
    setFocus(rows.length);
  };
  const remove = (at: number) => {
    set(rows.filter((_, other) => other !== at));
    setFocus(Math.min(at, rows.length - 2));
  };

  return (
    <FieldFrame {...frame} group>
      <div {...part('rows')}>
        {rows.map((row, at) => (
          <IbanRow
            key={row.key}
            id={`${frame.id}-${row.key}`}
            ref={(element) => {
              boxes.current[at] = element;
            }}
            label={text('field.iban_list_item', { label: field.label, number: at + 1 })}
            required={at < least ? bind['aria-required'] : undefined}
            value={row.value}
            plain={plainIban(field, row.value)}
            error={entryErrors[at]}
            removeLabel={rows.length > least ? text('field.iban_list_remove', { number: at + 1 }) : undefined}
            onChange={(typed) => write(at, typed)}
            onLeave={() => tidy(at, row.value)}
            onRemove={() => remove(at)}
          />
        ))}
        {rows.length < maxItems && (
          <Button variant="pill" icon="plus" onClick={add}>
            {text('field.iban_list_add')}
          </Button>
        )}
      </div>
    </FieldFrame>
  );
}
