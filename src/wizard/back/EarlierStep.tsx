import { useEffect, useState, type ReactNode, type Ref } from 'react';
import { OnboardingError } from '../../core/index.js';
import type { AnsweredStep, OpenSession } from '../../protocol/index.js';
import { useOnboarding, useTexts } from '../../react/index.js';
import { AnswerList } from '../../steps/AnswerList.js';
import { voidsText } from '../../steps/voidsText.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { ScreenBody, ScreenFoot, ScreenHeading } from '../../ui/Screen.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ProblemNotice } from '../ProblemNotice.js';

export interface EarlierStepProps {
  session: OpenSession;
  stepId: string;
  headingRef: Ref<HTMLHeadingElement>;
  /** What went wrong with the last thing tried. */
  problem: ReactNode;
  onChange: () => Promise<unknown>;
  onClose: () => void;
}

/** An earlier step as it was answered: to read, and to change where that is possible, once it is clear what goes with it. */
export function EarlierStep({ session, stepId, headingRef, problem, onChange, onClose }: EarlierStepProps) {
  const texts = useTexts();
  const { text } = texts;
  const { snapshot } = useOnboarding();
  const { answered, error, retry } = useAnswered(stepId, session.revision);
  const servicer = session.skill.servicer.name;
  const voids = answered && voidsText('back.voids', answered.voids, texts);
  const sending = snapshot.phase === 'ready' && snapshot.sending !== false;
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        title={session.trail.find(({ id }) => id === stepId)?.title}
        lead={text('back.lead')}
      />
      <ScreenBody>
        {error && <ProblemNotice error={error} onRetry={retry} />}
        {!error && !answered && <Skeleton shape="row" count={3} />}
        {answered && <AnswerList step={answered} />}
        {answered?.changeable && voids && <Notice>{voids}</Notice>}
        {answered && !answered.changeable && <Notice>{text('back.fixed', { servicer })}</Notice>}
      </ScreenBody>
      <ScreenFoot>
        {problem}
        <Button onClick={onClose}>{text('back.go_on', { step: session.step.title })}</Button>
        {answered?.changeable && (
          <Button variant="ghost" busy={sending} onClick={() => void onChange()}>
            {text('back.change')}
          </Button>
        )}
      </ScreenFoot>
    </>
  );
}

/** What was answered in a step, loaded anew when the session has changed. */
function useAnswered(stepId: string, revision: number) {
  const { session } = useOnboarding();
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<{ answered?: AnsweredStep; error?: OnboardingError }>({});
  useEffect(() => {
    let current = true;
    session.look(stepId).then(
      (answered) => current && setFound({ answered }),
      (cause: unknown) => current && setFound({ error: OnboardingError.from(cause) }),
    );
    return () => {
      current = false;
    };
  }, [session, stepId, revision, tries]);
  const retry = () => {
    setFound({});
    setTries((count) => count + 1);
  };
  return { ...found, retry };
}
