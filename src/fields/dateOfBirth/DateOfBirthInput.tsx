import { useState, type ClipboardEvent, type FocusEvent } from 'react';
import { exampleBirth, isoDay, readDateParts, type DateOrder, type DateParts } from '../../protocol/fields/date.js';
import { readField } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { FieldErrorText, FieldFrame } from '../../ui/FieldFrame.js';
import { TextInput } from '../../ui/TextInput.js';
import { usePart } from '../../ui/usePart.js';
import type { FieldProps } from '../FieldProps.js';
import { useFormScope } from '../FormScope.js';
import { useField } from '../useField.js';

const orders: Readonly<Record<DateOrder, readonly (keyof DateParts)[]>> = {
  dmy: ['day', 'month', 'year'],
  mdy: ['month', 'day', 'year'],
  ymd: ['year', 'month', 'day'],
};
const labels = { day: 'field.day', month: 'field.month', year: 'field.year' } as const;

/**
 * Three boxes, in the order of the field. The focus moves when the user moves it, and not by itself after two digits:
 * what was mistyped could not be mended. A whole date that is pasted into any of them fills all three.
 */
export function DateOfBirthInput({ field }: FieldProps<'date-of-birth'>) {
  const { frame, entryErrors, bind, value, change, leave } = useField(field);
  const { announce, rules } = useFormScope();
  const named = usePart();
  const { text, date } = useTexts();
  const [boxes, setBoxes] = useState(() => value() as DateParts);
  const order = orders[field.order ?? 'dmy'];

  const set = (next: DateParts) => {
    setBoxes(next);
    change(next);
  };
  const paste = (event: ClipboardEvent) => {
    const parts = readDateParts(event.clipboardData.getData('text'), field.order);
    if (!parts) return;
    event.preventDefault();
    set(parts);
    const reading = readField(field, parts, rules);
    if (reading.ok) announce(date(isoDay(parts)));
  };
  const leaveAll = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) leave();
  };

  const boxId = (part: keyof DateParts) => `${frame.id}-${part}`;
  const found = order.filter((part) => entryErrors[part] !== undefined);
  const example = order.map((part) => exampleBirth[part]).join(' ');
  return (
    <FieldFrame {...frame} hint={field.hint ?? text('field.birth_hint', { example })} group>
      <div {...named('date-of-birth', 'ok-parts')} onPaste={paste} onBlur={leaveAll}>
        {order.map((part) => (
          <div key={part} {...named('date-of-birth-box', 'ok-part')} data-size={part === 'year' ? 'l' : undefined}>
            <label htmlFor={boxId(part)}>{text(labels[part])}</label>
            <TextInput
              id={boxId(part)}
              value={boxes[part]}
              inputMode="numeric"
              // Within a group it is the birth of somebody else.
              autoComplete={field.name.includes('.') ? 'off' : `bday-${part}`}
              enterKeyHint={part === order.at(-1) ? 'go' : 'next'}
              numeric
              aria-required={bind['aria-required']}
              aria-invalid={entryErrors[part] || frame.error ? true : undefined}
              aria-describedby={entryErrors[part] ? `${boxId(part)}-error` : frame.error && `${frame.id}-error`}
              onChange={({ target }) => set({ ...boxes, [part]: target.value })}
            />
          </div>
        ))}
      </div>
      {found.map((part) => (
        <FieldErrorText key={part} id={`${boxId(part)}-error`}>
          {entryErrors[part]}
        </FieldErrorText>
      ))}
    </FieldFrame>
  );
}
