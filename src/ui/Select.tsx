import { forwardRef, useId, type SelectHTMLAttributes } from 'react';
import { describe, FieldFrame, type FieldTexts } from './FieldFrame.js';
import { Icon } from './Icon.js';
import { joinClasses } from './joinClasses.js';

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectInputProps extends SelectHTMLAttributes<HTMLSelectElement> {
  options: readonly SelectOption[];
  /** Shown while nothing is chosen; its value is the empty string. */
  placeholder?: string | undefined;
}

/** The drop-down alone, without a label. The platform's own list opens: at home on every device. */
export const SelectInput = forwardRef<HTMLSelectElement, SelectInputProps>(function SelectInput(
  { options, placeholder, className, ...select },
  ref,
) {
  return (
    <span className="ok-control">
      <select {...select} ref={ref} className={joinClasses('ok-input', 'ok-select', className)} data-part="input">
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <span className="ok-control-end">
        <Icon name="down" size="s" />
      </span>
    </span>
  );
});

export interface SelectProps extends FieldTexts, SelectInputProps {
  part?: string | undefined;
}

/** A labelled drop-down. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { label, mark, hint, error, part, id: givenId, ...select },
  ref,
) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <FieldFrame {...{ id, label, mark, hint, error, part }}>
      <SelectInput {...select} {...describe(id, { hint, error })} ref={ref} />
    </FieldFrame>
  );
});
