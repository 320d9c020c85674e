import { useEffect, useRef, useState } from 'react';
import { readField } from '../protocol/index.js';
import { useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { FieldErrorText, FieldFrame } from '../ui/FieldFrame.js';
import { Icon } from '../ui/Icon.js';
import { TextInput } from '../ui/TextInput.js';
import type { FieldProps } from './FieldProps.js';
import { groupIban } from './groupIban.js';
import { ibanInput } from './IbanEntry.js';
import { useField } from './useField.js';
import type { FieldEntry } from './FieldEntry.js';
import { tidyIban } from './tidyIban.js';

interface Row {
  key: number;
  value: string;
}

/** Several account numbers, a box each. */
export function IbanListEntry({ field }: FieldProps<'iban-list'>) {
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
    const reading = readField(
      { type: 'iban', name: field.name, label: field.label, countries: field.countries },
      typed,
    );
    const written = reading.ok && typeof reading.value === 'string' ? groupIban(reading.value) : typed;
    if (written !== typed) write(at, written);
    // With boxes still to fill, "add at least two" would come too early.
    if (!reading.ok || rows.every((row) => row.value.trim() !== '')) leave();
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
      <div className="ok-rows">
        {rows.map((row, at) => {
          const id = `${frame.id}-${row.key}`;
          const error = entryErrors[at];
          const number = at + 1;
          return (
            <div key={row.key} className="ok-row" data-part="row">
              <div className="ok-row-line">
                <TextInput
                  {...ibanInput}
                  id={id}
                  ref={(element) => {
                    boxes.current[at] = element;
                  }}
                  aria-label={text('field.iban_list_item', { label: field.label, number })}
                  aria-required={at < least ? bind['aria-required'] : undefined}
                  aria-invalid={error ? true : undefined}
                  aria-describedby={error && `${id}-error`}
                  value={row.value}
                  onChange={({ target }) => write(at, target.value)}
                  onBlur={({ target }) => tidy(at, target.value)}
                />
                {rows.length > least && (
                  <button
                    type="button"
                    className="ok-control-button"
                    aria-label={text('field.iban_list_remove', { number })}
                    onClick={() => remove(at)}
                  >
                    <Icon name="close" />
                  </button>
                )}
              </div>
              {error && <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>}
            </div>
          );
        })}
        {rows.length < maxItems && (
          <Button variant="pill" icon="plus" onClick={add}>
            {text('field.iban_list_add')}
          </Button>
        )}
      </div>
    </FieldFrame>
  );
}

export const ibanList: FieldEntry<'iban-list'> = {
  Input: IbanListEntry,
  begin: (field, typed) =>
    Array.isArray(typed) && typed.every((item) => typeof item === 'string')
      ? typed.map((item) => tidyIban(field, item))
      : (field.value ?? []).map(groupIban),
  show: ({ value = [] }, { texts }) => texts.list(value.map(groupIban)),
};
