import { lazy, Suspense, useState } from 'react';
import type { OnboardingError } from '../../core/index.js';
import type { Answer } from '../../protocol/index.js';
import { useOnboarding, type StepProps } from '../../react/index.js';
import { useFieldRules } from '../../fields/useFieldRules.js';
import { ScreenBody, ScreenHeading } from '../../ui/Screen.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { SendingFailed } from './SendingFailed.js';
import { StepForm } from './StepForm.js';

/** Most forms stand for themselves. */
const Review = lazy(async () => ({ default: (await import('./Review.js')).Review }));
const Changing = lazy(async () => ({ default: (await import('./Changing.js')).Changing }));

/** A step with fields to fill in: the form, tied to the session. */
export function FormStep({ step, headingRef, problem, onChange, focusField }: StepProps<'form'>) {
  const { snapshot, session } = useOnboarding();
  const [failed, setFailed] = useState<OnboardingError>();
  const rules = useFieldRules(step.fields);
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
      {rules ? (
        <StepForm
          step={step}
          rules={rules}
          sending={ready?.sending === 'answer'}
          disabled={Boolean(ready?.sending)}
          errors={ready?.error?.problem?.errors}
          focusField={focusField}
          preface={
            <Suspense fallback={<Skeleton shape="row" />}>
              {step.changing && <Changing step={step} />}
              {step.review && <Review steps={step.review} onChange={onChange} />}
            </Suspense>
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
