import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { FieldEntries } from '../../fields/FieldEntry.js';
import { FieldView } from '../../fields/FieldView.js';
import { FormScopeProvider } from '../../fields/FormScope.js';
import type { Answer, FieldError, FieldRules, StepOf } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { ScreenBody, ScreenFoot, SmallPrint } from '../../ui/Screen.js';
import { Announcer } from './Announcer.js';
import { Summary } from './Summary.js';
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
 * The fields of a step and its button, as one form: the body and the foot of a screen. Knows no session. Give it the
 * step's id as `key`: it goes on from the values it was first shown with.
 */
export function StepForm(props: StepFormProps) {
  const { step, disabled = false, notice, preface, focusField } = props;
  const { text, error } = useTexts();
  const { scope, submit, attempt, rest, announcer, press, phase } = useStepForm(props);
  const busy = phase !== 'editing';

  // While an answer is on its way nothing can be changed in it. The focus waits on the button rather than nowhere.
  const held = phase === 'sending' || disabled;
  const body = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Before other effects: what takes the focus once the form is free again must find it free.
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    if (held && element.matches(':focus-within')) button.current?.focus();
    element.inert = held;
  }, [held]);

  useLanding(body, focusField === undefined ? undefined : scope.controlId(focusField));

  return (
    <form noValidate aria-busy={busy} data-part="form" onSubmit={submit} onPointerDownCapture={press}>
      <ScreenBody>
        {preface}
        <div ref={body} className="ok-screen-parts">
          {step.note !== undefined && <Notice title={text('form.note_title')}>{step.note}</Notice>}
          <Summary scope={scope} fields={step.fields} attempt={attempt} held={held} />
          {rest.length > 0 && (
            <Notice tone="danger">{rest.map(({ code, params }) => error(code, params)).join(' ')}</Notice>
          )}
          <FormScopeProvider value={scope}>
            {step.fields.map((field) => (
              <FieldView key={field.name} field={field} fields={step.fields} />
            ))}
          </FormScopeProvider>
        </div>
      </ScreenBody>
      <Announcer ref={announcer} />
      <ScreenFoot>
        {notice}
        <Button ref={button} type="submit" busy={busy} busyLabel={text('form.sending')}>
          {step.action ?? text('form.continue')}
        </Button>
        {phase === 'waiting' && <SmallPrint>{text('form.waiting_for_files')}</SmallPrint>}
      </ScreenFoot>
    </form>
  );
}
