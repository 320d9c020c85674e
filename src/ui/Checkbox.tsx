import { forwardRef, useId, type InputHTMLAttributes } from 'react';
import { describe, FieldErrorText, type FieldTexts } from './FieldFrame.js';

export interface CheckboxProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  part?: string | undefined;
}

/** A yes or no, with its words to the side. */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { label, mark, hint, error, part = 'field', id: givenId, ...input },
  ref,
) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className="ok-field" data-part={part} data-state={error ? 'invalid' : 'valid'}>
      <div className="ok-check">
        <input
          {...input}
          {...describe(id, { hint, error })}
          ref={ref}
          type="checkbox"
          className="ok-check-input"
          data-part="input"
        />
        <label htmlFor={id} data-part="label">
          {label}
          {mark && <span className="ok-field-mark"> {mark}</span>}
        </label>
        {hint && (
          <div className="ok-field-hint" id={`${id}-hint`} data-part="hint">
            {hint}
          </div>
        )}
      </div>
      {error && <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>}
    </div>
  );
});
