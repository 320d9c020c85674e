import { forwardRef, type InputHTMLAttributes, type ReactNode } from 'react';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'prefix'> {
  start?: ReactNode;
  end?: ReactNode;
  numeric?: boolean | undefined;
}

/** The box alone, without a label: for parts that bring their own, such as an amount beside its currency. */
export const TextInput = slotted(
  'TextInput',
  forwardRef<HTMLInputElement, TextInputProps>(function TextInput({ start, end, numeric, className, ...input }, ref) {
    const part = usePart();
    return (
      <span {...part('control')}>
        {start && <span {...part('control-start')}>{start}</span>}
        <input
          {...input}
          ref={ref}
          {...part('input', undefined, className)}
          data-start={start ? '' : undefined}
          data-end={end ? '' : undefined}
          data-numeric={numeric || undefined}
        />
        {end && <span {...part('control-end')}>{end}</span>}
      </span>
    );
  }),
);
