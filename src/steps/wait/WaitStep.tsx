import { useState, type ReactNode } from 'react';
import { useTexts, type StepProps } from '../../react/index.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { Notice } from '../../ui/Notice.js';
import { ScreenBody, ScreenFoot, ScreenHeading } from '../../ui/Screen.js';
import { Spinner } from '../../ui/Spinner.js';
import { Timeline } from '../../ui/Timeline.js';
import { CopyLink } from './CopyLink.js';

/** Nothing to do for the user: an answer is on its way, or a person at the servicer looks at it. */
export function WaitStep(props: StepProps<'wait'>) {
  const { text } = useTexts();
  const { step, session, problem } = props;
  const blocked = step.problem && text('wait.blocked', { servicer: session.skill.servicer.name });
  const notice = blocked && (
    <Notice note={step.problem?.reference && text('problem.reference', { reference: step.problem.reference })}>
      {blocked}
    </Notice>
  );
  return (
    <>
      {step.reason === 'verification' ? (
        <Verification {...props}>{notice}</Verification>
      ) : (
        <Sending {...props}>{notice}</Sending>
      )}
      <ScreenFoot>
        {problem}
        {step.reason === 'verification' && <CopyLink sessionId={session.id} />}
        <LiveRegion>{blocked}</LiveRegion>
      </ScreenFoot>
    </>
  );
}

type PartProps = StepProps<'wait'> & { children: ReactNode };

function Sending({ headingRef, children }: PartProps) {
  const { text } = useTexts();
  return (
    <>
      <ScreenHeading ref={headingRef} title={text('wait.sending_title')} lead={text('wait.sending_description')} />
      <ScreenBody>
        <Spinner />
        {children}
      </ScreenBody>
    </>
  );
}

function Verification({ step, headingRef, children }: PartProps) {
  const { text, time } = useTexts();
  const [now] = useState(() => Date.now());
  const expected =
    step.expectedBy !== undefined && Date.parse(step.expectedBy) > now
      ? text('wait.expected', { time: time(step.expectedBy) })
      : undefined;
  const since = time(step.since);
  const until = expected ?? step.usually;
  return (
    <>
      <ScreenHeading ref={headingRef} title={step.title} lead={step.description} />
      <ScreenBody>
        <Timeline
          entries={[
            { state: 'done', title: text('wait.received'), time: since },
            { state: 'current', title: text('wait.now'), time: text('wait.since', { time: since }) },
            ...(step.next === undefined ? [] : [{ state: 'ahead' as const, title: step.next, time: until }]),
          ]}
        />
        {children}
        <Notice title={text('wait.close_title')}>{text('wait.close_description')}</Notice>
      </ScreenBody>
    </>
  );
}
