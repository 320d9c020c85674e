import { Suspense, useEffect, type ReactNode } from 'react';
import type { OnboardingSnapshot } from '../core/index.js';
import type { OpenSession, Session } from '../protocol/index.js';
import { problemText, useOnboarding, useTexts, type Tenant } from '../react/index.js';
import { LiveRegion } from '../ui/LiveRegion.js';
import { Notice } from '../ui/Notice.js';
import { ScreenBody, ScreenFoot, ScreenView } from '../ui/Screen.js';
import { CancelApplication } from './CancelApplication.js';
import { placeOf, viewOf } from './eventsBetween.js';
import { LoadFailed } from './LoadFailed.js';
import { Loading } from './Loading.js';
import { ProblemNotice } from './ProblemNotice.js';
import { Outcome, preloadSteps, StepView } from './stepKinds.js';
import { Top } from './Top.js';
import { useEnter } from './useEnter.js';
import type { ViewProps } from './ViewProps.js';
import { writeSessionAddress } from './sessionAddress.js';

export interface SessionViewProps extends ViewProps {
  tenant: Tenant;
  tenantName: string | undefined;
  keepInAddress: boolean;
  onLeave: (session: OpenSession) => void;
  /** Begins anew; absent where that would only come back here. */
  onAgain: (() => void) | undefined;
}

/** A session on the screen: whatever is known of it now. */
export function SessionView(props: SessionViewProps) {
  const { text } = useTexts();
  const { snapshot } = useOnboarding();
  const { keepInAddress } = props;
  const sessionId = snapshot.phase === 'ready' ? snapshot.session.id : undefined;
  useEffect(() => {
    if (sessionId === undefined) return;
    if (keepInAddress) writeSessionAddress(sessionId);
    preloadSteps();
  }, [sessionId, keepInAddress]);

  return (
    <>
      <Known {...props} snapshot={snapshot} />
      <LiveRegion>{statusOf(snapshot, text)}</LiveRegion>
    </>
  );
}

function Known({ snapshot, ...props }: SessionViewProps & { snapshot: OnboardingSnapshot }) {
  const texts = useTexts();
  const { session: onboarding } = useOnboarding();
  const { headingFor, onExit, onAgain } = props;
  // Always there, so that what comes into it is announced.
  const offline = (
    <div role="status">
      {!snapshot.online && (
        <ScreenBody tight>
          <Notice>{texts.text('problem.offline')}</Notice>
        </ScreenBody>
      )}
    </div>
  );
  switch (snapshot.phase) {
    case 'loading':
      return (
        <>
          <Top label={texts.text('wizard.loading')} onExit={onExit} />
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
            words={problemText(error, texts)}
            {...(final && onAgain ? { onAgain } : { onRetry: () => onboarding.retry() })}
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
  const { tenant, tenantName, headingFor, onExit, onLeave, onAgain } = props;
  const view = viewOf(session);
  const enter = useEnter(view, positionOf(session));
  // What is to be mended in a form is shown at its fields.
  const problem = error && !error.problem?.errors?.length && (
    <ProblemNotice error={error} onRetry={() => onboarding.retry()} />
  );
  return (
    <>
      {session.status === 'open' && <Top session={session} onExit={onExit} />}
      {offline}
      <ScreenView key={view} enter={enter}>
        <Suspense fallback={<Loading />}>
          {session.status === 'open' ? (
            <StepView
              {...{ session, tenant, problem }}
              step={session.step}
              headingRef={headingFor(view)}
              onLeave={() => onLeave(session)}
            />
          ) : (
            <Outcome {...{ session, tenantName, onExit, onAgain }} headingRef={headingFor(view)} />
          )}
        </Suspense>
      </ScreenView>
      {session.status === 'open' && (
        <ScreenFoot>
          <CancelApplication />
        </ScreenFoot>
      )}
    </>
  );
}

const positionOf = (session: Session) =>
  session.status === 'open' ? placeOf(session).position : session.trail.length + 1;

/** What a screen reader is told of what goes on. */
function statusOf(snapshot: OnboardingSnapshot, text: ReturnType<typeof useTexts>['text']): string | undefined {
  if (snapshot.phase === 'loading') return text('wizard.loading');
  return snapshot.phase === 'ready' && snapshot.sending ? text('form.sending') : undefined;
}
