import type { ReactNode } from 'react';
import { useTexts, type StepProps } from '../../react/index.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { Notice } from '../../ui/Notice.js';
import { ScreenBody, ScreenFoot, ScreenHeading } from '../../ui/Screen.js';
import { Timeline } from '../../ui/Timeline.js';
import { Parties } from '../Parties.js';
import { CopyLink } from './CopyLink.js';
import { usePassed } from './usePassed.js';

/** Nothing to do for the user: an answer is on its way, or a person at the servicer looks at it. */
export function WaitStep(props: StepProps<'wait'>) {
  const { text } = useTexts();
  const { step, session, problem } = props;
  const late = usePassed(step.expectedBy);
  const words = step.problem
    ? text('wait.blocked', { servicer: session.skill.servicer.name })
    : late && step.reason === 'verification' && text('wait.longer');
  const notice = words && (
    <Notice note={step.problem?.reference && text('problem.reference', { reference: step.problem.reference })}>
      {words}
    </Notice>
  );
  return (
    <>
      {step.reason === 'verification' ? (
        <Verification {...props} late={late}>
          {notice}
        </Verification>
      ) : (
        <Sending {...props}>{notice}</Sending>
      )}
      <ScreenFoot>
        {problem}
        {step.reason === 'verification' && <CopyLink sessionId={session.id} />}
        <LiveRegion>{words}</LiveRegion>
      </ScreenFoot>
    </>
  );
}

type PartProps = StepProps<'wait'> & { children: ReactNode };

function Sending({ session, tenant, headingRef, children }: PartProps) {
  const { text } = useTexts();
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        align="center"
        mark={<Parties sending tenant={tenant} servicer={session.skill.servicer} />}
        title={text('wait.sending_title')}
        lead={text('wait.sending_description')}
      />
      {children && <ScreenBody>{children}</ScreenBody>}
    </>
  );
}

function Verification({ step, headingRef, late, children }: PartProps & { late: boolean }) {
  const { text, time } = useTexts();
  const since = time(step.since);
  const expected =
    step.expectedBy === undefined ? step.usually : text('wait.expected', { time: time(step.expectedBy) });
  return (
    <>
      <ScreenHeading ref={headingRef} title={step.title} lead={step.description} />
      <ScreenBody>
        <Timeline
          entries={[
            { state: 'done', title: text('wait.received'), time: since },
            { state: 'current', title: text('wait.now'), time: text('wait.since', { time: since }) },
            ...(step.next === undefined
              ? []
              : [{ state: 'ahead' as const, title: step.next, time: late ? undefined : expected }]),
          ]}
        />
        {children}
        <Notice title={text('wait.close_title')}>{text('wait.close_description')}</Notice>
      </ScreenBody>
    </>
  );
}
