import { forwardRef } from 'react';
import { FieldErrorText, FieldNote } from '../../ui/FieldFrame.js';
import { Icon } from '../../ui/Icon.js';
import { TextInput } from '../../ui/TextInput.js';
import { BankName } from '../iban/BankName.js';
import { ibanAttributes } from '../iban/ibanAttributes.js';
import { useBankName } from '../iban/useBankName.js';
import { usePart } from '../../ui/usePart.js';

export interface IbanRowProps {
  id: string;
  label: string;
  required: boolean | undefined;
  value: string;
  /** The number as the contract carries it, once it is one. */
  plain: string | undefined;
  error: string | undefined;
  /** What the button that takes the row out is called; without it there is none. */
  removeLabel: string | undefined;
  onChange: (typed: string) => void;
  onLeave: () => void;
  onRemove: () => void;
}

/** One account number of several, its bank beneath it. */
export const IbanRow = forwardRef<HTMLInputElement, IbanRowProps>(function IbanRow(
  { id, label, required, value, plain, error, removeLabel, onChange, onLeave, onRemove },
  ref,
) {
  const part = usePart();
  const bank = useBankName(plain, 'iban');
  const described = [bank && `${id}-note`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div {...part('row')}>
      <div {...part('row-line')}>
        <TextInput
          {...ibanAttributes}
          id={id}
          ref={ref}
          aria-label={label}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          onBlur={onLeave}
        />
        {removeLabel !== undefined && (
          <button type="button" {...part('control-button')} aria-label={removeLabel} onClick={onRemove}>
            <Icon name="close" />
          </button>
        )}
      </div>
      {bank !== undefined && (
        <FieldNote id={`${id}-note`}>
          <BankName bank={bank} />
        </FieldNote>
      )}
      {error && <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>}
    </div>
  );
});
