import { forwardRef, useId, type InputHTMLAttributes, type ReactNode } from 'react';
import { describe, FieldFrame, type FieldTexts } from './FieldFrame.js';
import { TextInput } from './TextInput.js';
import { slotted } from './slotted.js';

export interface TextFieldProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'prefix'> {
  /** Shown inside the box before the text, e.g. an icon. */
  start?: ReactNode;
  /** Shown inside the box behind the text, e.g. a unit. */
  end?: ReactNode;
  /** Digits of one width, for numbers that are compared or checked. */
  numeric?: boolean | undefined;
  hintBelow?: boolean | undefined;
}

/**
 * A labelled box for one line of text. Everything an `<input>` takes goes to the input, the ref included, so a form
 * library's registration can be spread on it.
 *
 * @example
 * <TextField label="E-mail" type="email" autoComplete="email" error="The @ is missing." />
 */
export const TextField = slotted(
  'TextField',
  forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
    { label, mark, hint, hintBelow, note, error, id: givenId, ...input },
    ref,
  ) {
    const ownId = useId();
    const id = givenId ?? ownId;
    return (
      <FieldFrame {...{ id, label, mark, hint, hintBelow, note, error }} readOnly={input.readOnly}>
        <TextInput {...input} {...describe(id, { hint, note, error })} ref={ref} />
      </FieldFrame>
    );
  }),
);
