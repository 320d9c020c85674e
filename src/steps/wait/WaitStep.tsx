import type { ReactNode } from 'react';
import type { ServicerReason } from '../../protocol/index.js';
import { reasonText, useOnboarding, useTexts, waysOn, type StepProps } from '../../react/index.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { Notice } from '../../ui/Notice.js';
import { ScreenBody, ScreenFoot, ScreenHeading } from '../../ui/Screen.js';
import { Timeline } from '../../ui/Timeline.js';
import { Parties } from '../Parties.js';
import { WaysOn } from '../WaysOn.js';
import { CopyLink } from './CopyLink.js';
import { usePassed } from './usePassed.js';

/** Nothing to do for the user: an answer is on its way, or a person at the servicer looks at it. */
export function WaitStep(props: StepProps<'wait'>) {
  const texts = useTexts();
  const { text } = texts;
  const { step, session, tenant, problem } = props;
  const late = usePassed(step.expectedBy);
  const names = { servicer: session.skill.servicer.name, tenant: tenant.name };
  const { blockedBy } = step;
  const words = blockedBy
    ? [reasonText(blockedBy, names, texts), waysOn(blockedBy).includes('retry') && text('wait.retrying')]
        .filter(Boolean)
        .join(' ')
    : step.problem
      ? text('wait.blocked', names)
      : late && step.reason === 'verification' && text('wait.longer');
  const notice = words && (
    <Notice
      note={step.problem?.reference && text('problem.reference', { reference: step.problem.reference })}
      actions={blockedBy && <WaysAround {...props} reason={blockedBy} />}
    >
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

/** It is tried again by itself; who does not want to wait for that need not. */
function WaysAround({ reason, onOther, onAgain }: StepProps<'wait'> & { reason: ServicerReason }) {
  const { session } = useOnboarding();
  return <WaysOn small ways={waysOn(reason)} on={{ retry: () => session.retry(), other: onOther, again: onAgain }} />;
}

type PartProps = StepProps<'wait'> & { children: ReactNode };

function Sending({ step, session, tenant, headingRef, children }: PartProps) {
  const { text } = useTexts();
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        align="center"
        mark={<Parties sending tenant={tenant} servicer={session.skill.servicer} />}
        title={text('wait.sending_title')}
        lead={text(step.problem ? 'wait.sending_blocked' : 'wait.sending_description')}
      />
      {children && <ScreenBody>{children}</ScreenBody>}
    </>
  );
}

function Verification({ step, tenant, headingRef, late, children }: PartProps & { late: boolean }) {
  const { text, time, date } = useTexts();
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
        <Notice
          title={text('wait.close_title')}
          note={step.until === undefined ? undefined : text('wait.until', { date: date(step.until) })}
        >
          <p>
            {text('wait.close_description')}
            {step.reminder && ` ${text('wait.reminder', { tenant: tenant.name })}`}
          </p>
          {step.keeps !== undefined && <p>{step.keeps}</p>}
        </Notice>
      </ScreenBody>
    </>
  );
}
