import { Suspense, useEffect, type ReactNode } from 'react';
import type { OnboardingSnapshot } from '../core/index.js';
import type { OpenSession, Session, Step } from '../protocol/index.js';
import { problemText, useOnboarding, useTexts, type Tenant } from '../react/index.js';
import { LiveRegion } from '../ui/LiveRegion.js';
import { ScreenFoot, ScreenView } from '../ui/Screen.js';
import { useWayBack } from './back/useWayBack.js';
import { CancelApplication } from './CancelApplication.js';
import { placeOf, viewOf } from './eventsBetween.js';
import { LoadFailed } from './LoadFailed.js';
import { Loading } from './Loading.js';
import { OfflineNotice } from './OfflineNotice.js';
import { isNews, ProblemNotice } from './ProblemNotice.js';
import { EarlierStep, Outcome, preloadSteps, StepView } from './stepKinds.js';
import { Expiry, preloadExpiryWarning } from './time/Expiry.js';
import { Top } from './Top.js';
import { useEnter } from './useEnter.js';
import type { ViewProps } from './ViewProps.js';
import { writeSessionAddress } from './sessionAddress.js';

export interface SessionViewProps extends ViewProps {
  tenant: Tenant;
  tenantName: string | undefined;
  keepInAddress: boolean;
  onLeave: (session: OpenSession) => void;
  /** Lets the user choose something else; absent where the host has chosen. */
  onOther: (() => void) | undefined;
  /** Begins a session for a skill. */
  onAgain: (skill: string) => void;
  /** Begins where the host did; absent where that would only come back here. */
  onStartOver: (() => void) | undefined;
}

/** A session on the screen: whatever is known of it now. */
export function SessionView(props: SessionViewProps) {
  const texts = useTexts();
  const { snapshot } = useOnboarding();
  const { keepInAddress } = props;
  const sessionId = snapshot.phase === 'ready' ? snapshot.session.id : undefined;
  useEffect(() => {
    if (sessionId === undefined) return;
    if (keepInAddress) writeSessionAddress(sessionId);
    preloadSteps();
    preloadExpiryWarning();
  }, [sessionId, keepInAddress]);

  return (
    <>
      <Known {...props} snapshot={snapshot} />
      <LiveRegion>{statusOf(snapshot, texts)}</LiveRegion>
    </>
  );
}

function Known({ snapshot, ...props }: SessionViewProps & { snapshot: OnboardingSnapshot }) {
  const { text } = useTexts();
  const { session: onboarding } = useOnboarding();
  const { headingFor, onExit, onStartOver } = props;
  const offline = (
    <OfflineNotice
      online={snapshot.online}
      typed={snapshot.phase === 'ready' && snapshot.session.step?.kind === 'form'}
    />
  );
  switch (snapshot.phase) {
    case 'loading':
      return (
        <>
          <Top label={text('wizard.loading')} onExit={onExit} />
          {offline}
          <Loading />
        </>
      );
    case 'failed': {
      const { error } = snapshot;
      const final = error.kind === 'problem' && !error.transient && error.code !== 'unauthenticated';
      return (
        <>
          <Top onExit={onExit} />
          {offline}
          <LoadFailed
            headingRef={headingFor('failed')}
            error={error}
            {...(final && onStartOver ? { onAgain: onStartOver } : { onRetry: () => onboarding.retry() })}
          />
        </>
      );
    }
    case 'ready':
      return <Ready {...props} snapshot={snapshot} offline={offline} />;
  }
}

function Ready({
  snapshot,
  offline,
  ...props
}: SessionViewProps & { snapshot: Extract<OnboardingSnapshot, { phase: 'ready' }>; offline: ReactNode }) {
  const { session: onboarding } = useOnboarding();
  const { session, error } = snapshot;
  const { tenant, tenantName, headingFor, onExit, onLeave, onOther, onAgain } = props;
  const { looking, look, close, change, focusField } = useWayBack(onboarding, session);
  const [view, shown] = [viewOf(session), looking ?? viewOf(session)];
  const enter = useEnter(shown, positionOf(session, looking));
  const anew = () => onAgain(session.skill.id);
  // What is to be mended in a form is shown at its fields.
  const problem = error && !error.problem?.errors?.length && (
    <ProblemNotice error={error} onRetry={() => onboarding.retry()} />
  );
  if (session.status !== 'open')
    return (
      <ScreenView key={view} enter={enter}>
        <Suspense fallback={<Loading />}>
          <Outcome {...{ session, tenant, tenantName, onExit, onOther }} onAgain={anew} headingRef={headingFor(view)} />
        </Suspense>
      </ScreenView>
    );
  return (
    <>
      <Top {...{ session, looking, onExit }} onLook={look} />
      {offline}
      <Expiry session={session} />
      {looking !== undefined && (
        <ScreenView key={looking} enter={enter}>
          <Suspense fallback={<Loading />}>
            <EarlierStep
              {...{ session, problem }}
              stepId={looking}
              headingRef={headingFor(looking)}
              onChange={() => change(looking)}
              onClose={close}
            />
          </Suspense>
        </ScreenView>
      )}
      {/* It stays while an earlier step is looked at: what is typed, and what is on its way, is not touched by that. */}
      <ScreenView key={view} enter={enter} hidden={looking !== undefined}>
        <Suspense fallback={<Loading />}>
          <StepView
            {...{ session, tenant, focusField, onExit, onOther }}
            problem={looking === undefined && problem}
            step={session.step}
            headingRef={looking === undefined ? headingFor(view) : null}
            onLeave={() => onLeave(session)}
            onAgain={anew}
            onChange={change}
          />
        </Suspense>
      </ScreenView>
      {!mayBePaid(session.step) && (
        <ScreenFoot>
          <CancelApplication kind={session.skill.kind} />
        </ScreenFoot>
      )}
    </>
  );
}

/** Nothing that was perhaps paid is called off by a button. */
const mayBePaid = (step: Step) =>
  step.kind === 'redirect' && step.purpose === 'payment' && step.failure?.code === 'unknown';

const positionOf = (session: Session, looking: string | undefined) => {
  if (session.status !== 'open') return session.trail.length + 1;
  const shown = session.trail.findIndex(({ id }) => id === looking);
  return shown < 0 ? placeOf(session).position : shown + 1;
};

/** What a screen reader is told of what goes on. */
function statusOf(snapshot: OnboardingSnapshot, texts: ReturnType<typeof useTexts>): string | undefined {
  if (snapshot.phase === 'loading') return texts.text('wizard.loading');
  if (snapshot.phase === 'failed') return undefined;
  if (snapshot.sending) return texts.text('form.sending');
  return snapshot.error && isNews(snapshot.error) ? problemText(snapshot.error, texts).text : undefined;
}
