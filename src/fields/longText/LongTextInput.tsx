import { useEffect, useState } from 'react';
import { longTextLimit, tidyLines } from '../../protocol/fields/longText.js';
import { countCharacters } from '../../protocol/fields/text.js';
import { useTexts } from '../../react/index.js';
import { TextArea } from '../../ui/TextArea.js';
import type { FieldProps } from '../FieldProps.js';
import { useFormScope } from '../FormScope.js';
import { useField } from '../useField.js';

/** How long somebody must have stopped typing before the room that is left is said aloud, in milliseconds. */
const pause = 1000;

/** A box that grows with its words. How much more fits stands beneath it, and is said aloud only when it is little. */
export function LongTextInput({ field }: FieldProps<'long-text'>) {
  const { frame, bind, value, change, leave } = useField(field);
  const { announce } = useFormScope();
  const { text } = useTexts();
  const [begun] = useState(() => value() as string);
  const [typed, setTyped] = useState(begun);

  const { maxLength = longTextLimit, rows = 4 } = field;
  const left = maxLength - countCharacters(tidyLines(typed));
  const near = left <= Math.max(20, maxLength / 10);
  const room = left < 0 ? text('field.text_over', { count: -left }) : text('field.text_left', { count: left });
  const toSay = near && typed !== begun ? room : '';
  useEffect(() => {
    const timer = toSay && setTimeout(() => announce(toSay), pause);
    return () => clearTimeout(timer || undefined);
  }, [toSay, announce]);

  return (
    <TextArea
      {...frame}
      name={bind.name}
      rows={rows}
      value={typed}
      // Once it is too much, the error says so.
      note={!frame.error && (field.maxLength !== undefined || near) ? room : undefined}
      aria-required={bind['aria-required']}
      autoComplete="off"
      enterKeyHint="enter"
      onChange={({ target }) => {
        setTyped(target.value);
        change(target.value);
      }}
      onBlur={leave}
    />
  );
}
