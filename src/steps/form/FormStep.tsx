import { useState } from 'react';
import type { OnboardingError } from '../../core/index.js';
import type { Answer } from '../../protocol/index.js';
import { laterView, useOnboarding, type StepProps } from '../../react/index.js';
import { useFieldTypes } from '../../fields/useFieldTypes.js';
import { ScreenBody, ScreenHeading } from '../../ui/Screen.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { SendingFailed } from './SendingFailed.js';
import { StepForm } from './StepForm.js';

/** Most forms stand for themselves. */
const row = <Skeleton shape="row" />;
const Review = laterView('steps', async () => (await import('./Review.js')).Review, row);
const Changing = laterView('steps', async () => (await import('./Changing.js')).Changing, row);

/** A step with fields to fill in: the form, tied to the session. */
export function FormStep({ step, headingRef, problem, onChange, focusField }: StepProps<'form'>) {
  const { snapshot, session } = useOnboarding();
  const [failed, setFailed] = useState<OnboardingError>();
  const types = useFieldTypes(step.fields);
  const ready = snapshot.phase === 'ready' ? snapshot : undefined;
  const submit = async (answer: Answer) => {
    const result = await session.submit(step.id, answer);
    setFailed(result.ok ? undefined : result.error);
  };
  // An answer is sent again as it stands now, whatever was typed since; other things are tried again as they were.
  // Where the step has changed meanwhile there is something to look at first.
  const ours = failed !== undefined && ready?.error === failed && failed.code !== 'revision_conflict';
  return (
    <>
      <ScreenHeading ref={headingRef} title={step.title} lead={step.description} />
      {types ? (
        <StepForm
          step={step}
          {...types}
          sending={ready?.sending === 'answer'}
          // Whoever waits for another code can fill in the rest meanwhile.
          disabled={Boolean(ready?.sending) && ready?.sending !== 'code'}
          errors={ready?.error?.problem?.errors}
          focusField={focusField}
          preface={
            <>
              {step.changing && <Changing step={step} />}
              {step.review && <Review steps={step.review} onChange={onChange} />}
            </>
          }
          notice={ours && !failed.problem?.errors?.length ? <SendingFailed error={failed} /> : problem}
          onSubmit={submit}
          onDraft={(values) => session.saveDraft(step.id, values)}
        />
      ) : (
        <ScreenBody>
          <Skeleton shape="field" />
        </ScreenBody>
      )}
    </>
  );
}
