import type { ClipboardEvent, FocusEvent } from 'react';
import { findCode } from '../../protocol/fields/oneTimeCode.js';
import { useTexts } from '../../react/index.js';
import { TextField } from '../../ui/TextField.js';
import type { FieldProps } from '../FieldProps.js';
import { useField } from '../useField.js';
import { NewCode } from './NewCode.js';
import { usePart } from '../../ui/usePart.js';

/**
 * One box for the whole code, so that it can be filled in from the message, pasted and mended like any text. What it holds
 * is sent when the user says so.
 */
export function OneTimeCodeInput({ field }: FieldProps<'one-time-code'>) {
  const part = usePart();
  const { frame, bind, change } = useField(field);
  const { text } = useTexts();
  const { length = 6 } = field;
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const code = findCode(event.clipboardData.getData('text'), length);
    if (code === undefined) return;
    event.preventDefault();
    event.currentTarget.value = code;
    change(code);
  };
  const tidy = ({ target }: FocusEvent<HTMLInputElement>) => {
    target.value = findCode(target.value, length) ?? target.value;
    bind.onBlur();
  };
  const box = (
    <TextField
      {...frame}
      {...bind}
      hint={field.hint ?? text('field.code_hint', { count: length })}
      type="text"
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      enterKeyHint="go"
      data-spaced=""
      onPaste={paste}
      onBlur={tidy}
    />
  );
  const at = field.resend?.at;
  if (at === undefined) return box;
  return (
    <div {...part('code')}>
      {box}
      <NewCode field={field.name} at={at} />
    </div>
  );
}
