import type { StepProps } from '../../react/index.js';
import { ScreenHeading } from '../../ui/Screen.js';
import { AnswerForm } from './AnswerForm.js';

/** A step with fields to fill in: its heading and its form. */
export function FormStep(props: StepProps<'form'>) {
  const { step, headingRef } = props;
  return (
    <>
      <ScreenHeading ref={headingRef} title={step.title} lead={step.description} />
      <AnswerForm {...props} />
    </>
  );
}
