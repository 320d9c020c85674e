import { forwardRef, useId, type SelectHTMLAttributes } from 'react';
import { describe, FieldFrame, type FieldTexts } from './FieldFrame.js';
import { Icon } from './Icon.js';
import { SelectOptions, type SelectOptionsProps } from './SelectOptions.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface SelectInputProps extends SelectHTMLAttributes<HTMLSelectElement>, SelectOptionsProps {}

/** The drop-down alone, without a label. The platform's own list opens: at home on every device. */
export const SelectInput = slotted(
  'SelectInput',
  forwardRef<HTMLSelectElement, SelectInputProps>(function SelectInput(
    { options, placeholder, className, ...select },
    ref,
  ) {
    const part = usePart();
    return (
      <span {...part('control')}>
        <select {...select} ref={ref} {...part('input', 'ok-input ok-select', className)}>
          <SelectOptions {...{ options, placeholder }} />
        </select>
        <span {...part('control-end')}>
          <Icon name="down" size="s" />
        </span>
      </span>
    );
  }),
);

export type SelectProps = FieldTexts & SelectInputProps;

/** A labelled drop-down. */
export const Select = slotted(
  'Select',
  forwardRef<HTMLSelectElement, SelectProps>(function Select(
    { label, mark, hint, error, id: givenId, ...select },
    ref,
  ) {
    const ownId = useId();
    const id = givenId ?? ownId;
    return (
      <FieldFrame {...{ id, label, mark, hint, error }}>
        <SelectInput {...select} {...describe(id, { hint, error })} ref={ref} />
      </FieldFrame>
    );
  }),
);
