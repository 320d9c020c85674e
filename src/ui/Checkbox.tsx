import { forwardRef, useId, type InputHTMLAttributes } from 'react';
import { describe, FieldErrorText, type FieldTexts } from './FieldFrame.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export type CheckboxProps = FieldTexts & Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>;

/** A yes or no, with its words to the side. */
export const Checkbox = slotted(
  'Checkbox',
  forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
    { label, mark, hint, error, id: givenId, ...input },
    ref,
  ) {
    const part = usePart();
    const ownId = useId();
    const id = givenId ?? ownId;
    return (
      <div {...part('field')} data-state={error ? 'invalid' : 'valid'}>
        <div {...part('check')}>
          <input
            {...input}
            {...describe(id, { hint, error })}
            ref={ref}
            type="checkbox"
            {...part('choice-input', 'ok-check-input')}
          />
          <label htmlFor={id} {...part('label')}>
            <bdi>{label}</bdi>
            {mark && <span {...part('mark', 'ok-field-mark')}> {mark}</span>}
          </label>
          {hint && (
            <div {...part('hint', 'ok-field-hint')} id={`${id}-hint`}>
              {hint}
            </div>
          )}
        </div>
        {error && <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>}
      </div>
    );
  }),
);
