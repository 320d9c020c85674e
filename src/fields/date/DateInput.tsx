import { useRef, type FocusEvent } from 'react';
import { date, exampleDay, writeDate } from '../../protocol/fields/date.js';
import { readField } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { describe, FieldFrame } from '../../ui/FieldFrame.js';
import { Icon } from '../../ui/Icon.js';
import { TextInput } from '../../ui/TextInput.js';
import type { FieldProps } from '../FieldProps.js';
import { useField } from '../useField.js';
import { usePart } from '../../ui/usePart.js';

/**
 * A day, typed or pasted in any form the rule reads and left in the field's order, with the platform's calendar behind a
 * button. The box is a text box: the platform's own would drop half a date, and a pasted one, without a word.
 */
export function DateInput({ field }: FieldProps<'date'>) {
  const part = usePart();
  const { frame, bind, change, leave } = useField(field);
  const { text } = useTexts();
  const box = useRef<HTMLInputElement | null>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const { order = 'dmy' } = field;

  const iso = (typed: string): string => {
    const reading = readField({ ...field, min: undefined, max: undefined }, typed, { date });
    return reading.ok && typeof reading.value === 'string' ? reading.value : '';
  };
  const tidy = ({ target }: FocusEvent<HTMLInputElement>) => {
    target.value = writeDate(iso(target.value) || target.value, order);
    bind.onBlur();
  };
  const open = () => {
    if (!calendar.current || !box.current) return;
    calendar.current.value = iso(box.current.value);
    calendar.current.showPicker();
  };
  const pick = (picked: string) => {
    if (!box.current) return;
    box.current.value = writeDate(picked, order);
    change(box.current.value);
    leave();
  };

  const hint = field.hint ?? text(`field.date_hint_${order}`, { example: writeDate(exampleDay, order) });
  return (
    <FieldFrame {...frame} hint={hint}>
      <div {...part('date')}>
        <TextInput
          {...describe(frame.id, { hint, error: frame.error })}
          {...bind}
          ref={(element) => {
            box.current = element;
            bind.ref(element);
          }}
          onBlur={tidy}
          type="text"
          inputMode="numeric"
          autoComplete={field.autocomplete ?? 'off'}
          enterKeyHint="go"
          numeric
        />
        <input
          ref={calendar}
          className="ok-date-native"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          min={field.min}
          max={field.max}
          onChange={({ target }) => pick(target.value)}
        />
        <button type="button" {...part('control-button')} aria-label={text('field.date_open')} onClick={open}>
          <Icon name="calendar" />
        </button>
      </div>
    </FieldFrame>
  );
}
