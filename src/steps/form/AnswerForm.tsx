import { useState, type ReactNode } from 'react';
import type { OnboardingError } from '../../core/index.js';
import { useFieldTypes } from '../../fields/useFieldTypes.js';
import type { Answer } from '../../protocol/index.js';
import { laterView, useOnboarding, type StepProps } from '../../react/index.js';
import { ScreenBody } from '../../ui/Screen.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { SendingFailed } from './SendingFailed.js';
import { StepForm } from './StepForm.js';

/** Most forms stand for themselves. */
const Review = laterView('steps', async () => (await import('./Review.js')).Review);
const Changing = laterView('steps', async () => (await import('./Changing.js')).Changing);

export interface AnswerFormProps extends Pick<StepProps<'form'>, 'step' | 'problem' | 'onChange' | 'focusField'> {
  /** `<AnswerNotes>`, `<AnswerFields>` and `<AnswerSubmit>`, laid out your way; the kit's own way unless told. */
  children?: ReactNode;
}

/**
 * The form of a step, tied to its session: rules, errors, drafts, files that are waited for, sending once. For a step of
 * your own that leaves all that to the kit and only lays it out: spread its props on it. It shows nothing of its own but
 * its children, and the shape of a field while it is loaded.
 *
 * @example
 * function Deposit(props: StepSlotProps<'form'>) {
 *   return (
 *     <>
 *       <h2 ref={props.headingRef} tabIndex={-1}>{props.step.title}</h2>
 *       <AnswerForm {...props}>
 *         <AnswerNotes />
 *         <AnswerFields only={['amount', 'term']} />
 *         <AnswerFields except={['amount', 'term']} />
 *         <AnswerSubmit>Open my deposit</AnswerSubmit>
 *       </AnswerForm>
 *     </>
 *   );
 * }
 */
export function AnswerForm({ step, problem, onChange, focusField, children }: AnswerFormProps) {
  const { snapshot, session } = useOnboarding();
  const [failed, setFailed] = useState<OnboardingError>();
  const [asking, setAsking] = useState(false);
  const types = useFieldTypes(step.fields);
  // What stands above the fields comes with them: coming later it would push them away from under the finger.
  const reviewed = Review.useReady(step.review !== undefined);
  const changed = Changing.useReady(step.changing !== undefined);
  const ready = snapshot.phase === 'ready' ? snapshot : undefined;
  const submit = async (answer: Answer) => {
    setAsking(true);
    const result = await session.submit(step.id, answer);
    setFailed(result.ok ? undefined : result.error);
    setAsking(false);
  };
  // An answer is sent again as it stands now, whatever was typed since; other things are tried again as they were.
  // Where the step has changed meanwhile there is something to look at first.
  // What goes wrong shows in the session a moment before the answer settles: it is ours then already, and said but once.
  const error = ready?.error;
  const ours = error !== undefined && (asking || error === failed) && error.code !== 'revision_conflict';
  return types && reviewed && changed ? (
    <StepForm
      step={step}
      {...types}
      sending={ready?.sending === 'answer'}
      // Whoever waits for another code can fill in the rest meanwhile.
      disabled={Boolean(ready?.sending) && ready?.sending !== 'code'}
      errors={error?.problem?.errors}
      focusField={focusField}
      preface={
        <>
          {step.changing && <Changing step={step} />}
          {step.review && <Review steps={step.review} onChange={onChange} />}
        </>
      }
      notice={ours && !error.problem?.errors?.length ? <SendingFailed error={error} /> : problem}
      onSubmit={submit}
      onDraft={(values) => session.saveDraft(step.id, values)}
    >
      {children}
    </StepForm>
  ) : (
    <ScreenBody>
      <Skeleton shape="field" />
    </ScreenBody>
  );
}
