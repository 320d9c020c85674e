import type { ReactNode } from 'react';
import { describe, FieldFrame, type FieldTexts } from '../ui/FieldFrame.js';

/** What ties a control to its label, hint and error, and makes it look like the others. */
export interface ControlAttributes {
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

export interface FieldBoxProps extends FieldTexts {
  /** Of the control. */
  id: string;
  children: (control: ControlAttributes) => ReactNode;
}

/**
 * Label, hint and error around an input of your own, as every field of the kit has them. Spread the `frame` of `useField` on
 * it, and what it hands over on the control.
 *
 * @example
 * function ColourInput({ field }: OwnFieldProps) {
 *   const { frame, bind } = useField(field);
 *   return <FieldBox {...frame}>{(control) => <input {...control} {...bind} type="color" />}</FieldBox>;
 * }
 */
export function FieldBox({ children, ...frame }: FieldBoxProps) {
  return <FieldFrame {...frame}>{children({ ...describe(frame.id, frame), className: 'ok-input' })}</FieldFrame>;
}
