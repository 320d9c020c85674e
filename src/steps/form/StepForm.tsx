import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FieldEntries } from '../../fields/FieldEntry.js';
import { FormScopeProvider } from '../../fields/FormScope.js';
import type { Answer, FieldError, FieldRules, StepOf } from '../../protocol/index.js';
import { ScreenBody, ScreenFoot } from '../../ui/Screen.js';
import { tellDeveloper } from '../../ui/tellDeveloper.js';
import { usePart } from '../../ui/usePart.js';
import { AnswerFields } from './AnswerFields.js';
import { AnswerNotes } from './AnswerNotes.js';
import { AnswerScopeProvider } from './AnswerScope.js';
import { AnswerSubmit } from './AnswerSubmit.js';
import { Announcer } from './Announcer.js';
import { useLanding } from './useLanding.js';
import { useStepForm } from './useStepForm.js';

export interface StepFormProps {
  step: StepOf<'form'>;
  /** An answer is on its way. */
  sending: boolean;
  /** Something else is on its way: nothing can be sent just now. */
  disabled?: boolean | undefined;
  /** Why the last answer was not taken, field by field. */
  errors?: readonly FieldError[] | undefined;
  /** Stands above the fields, e.g. what was answered before. */
  preface?: ReactNode;
  /** The field whose control takes the focus once it is there. */
  focusField?: string | undefined;
  /** What else went wrong with it; stands above the main button, inside the form. */
  notice?: ReactNode;
  /** Called with the answer as the contract carries it, once per attempt; the form is held until it resolves. */
  onSubmit(answer: Answer): Promise<unknown> | void;
  /** Called at each change with everything as typed. */
  onDraft(values: Answer): void;
  /** The rules of the step's types of field; those that need no loading unless told. */
  rules?: FieldRules | undefined;
  /** What is known of them; of those that need no loading unless told. */
  entries?: FieldEntries | undefined;
}

/**
 * The fields of a step and its button, as one form: the body and the foot of a screen, or however its children lay them
 * out. Knows no session. Give it the step's id as `key`: it goes on from the values it was first shown with.
 */
export function StepForm({ children = whole, ...props }: StepFormProps & { children?: ReactNode }) {
  const { step, disabled = false, preface, notice, focusField } = props;
  const { scope, submit, attempt, rest, announcer, press, phase } = useStepForm(props);
  const part = usePart();
  const form = useRef<HTMLFormElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [placed] = useState(() => new Set<string>());
  useLanding(form, focusField === undefined ? undefined : scope.controlId(focusField));
  // After the effects of the fields.
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') return;
    const lost = step.fields.filter(({ name }) => !placed.has(name)).map(({ name }) => name);
    if (lost.length > 0)
      tellDeveloper(`The step ${step.name} has fields that no <AnswerFields> shows: ${lost.join(', ')}`);
  }, [step, placed]);

  // While an answer is on its way nothing can be changed in it.
  const held = phase === 'sending' || disabled;
  return (
    <form
      {...part('form')}
      ref={form}
      noValidate
      aria-busy={phase !== 'editing'}
      onSubmit={submit}
      onPointerDownCapture={press}
    >
      <AnswerScopeProvider value={{ step, preface, notice, scope, attempt, rest, phase, held, button, placed }}>
        <FormScopeProvider value={scope}>{children}</FormScopeProvider>
      </AnswerScopeProvider>
      <Announcer ref={announcer} />
    </form>
  );
}

const whole = (
  <>
    <ScreenBody>
      <AnswerNotes />
      <AnswerFields />
    </ScreenBody>
    <ScreenFoot>
      <AnswerSubmit />
    </ScreenFoot>
  </>
);
