import { forwardRef, type InputHTMLAttributes, type ReactNode } from 'react';
import { joinClasses } from './joinClasses.js';

export interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'prefix'> {
  start?: ReactNode;
  end?: ReactNode;
  numeric?: boolean | undefined;
}

/** The box alone, without a label: for parts that bring their own, such as an amount beside its currency. */
export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput(
  { start, end, numeric, className, ...input },
  ref,
) {
  return (
    <span className="ok-control">
      {start && <span className="ok-control-start">{start}</span>}
      <input
        {...input}
        ref={ref}
        className={joinClasses('ok-input', className)}
        data-part="input"
        data-start={start ? '' : undefined}
        data-end={end ? '' : undefined}
        data-numeric={numeric || undefined}
      />
      {end && <span className="ok-control-end">{end}</span>}
    </span>
  );
});
