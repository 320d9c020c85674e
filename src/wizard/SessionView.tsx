import { Suspense, useEffect, type ReactNode } from 'react';
import type { OnboardingSnapshot } from '../core/index.js';
import type { OpenSession, Session } from '../protocol/index.js';
import { problemText, useOnboarding, useTexts, type Tenant } from '../react/index.js';
import { LiveRegion } from '../ui/LiveRegion.js';
import { ScreenFoot, ScreenView } from '../ui/Screen.js';
import { CancelApplication } from './CancelApplication.js';
import { placeOf, viewOf } from './eventsBetween.js';
import { LoadFailed } from './LoadFailed.js';
import { Loading } from './Loading.js';
import { OfflineNotice } from './OfflineNotice.js';
import { isNews, ProblemNotice } from './ProblemNotice.js';
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
  const texts = useTexts();
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
      <LiveRegion>{statusOf(snapshot, texts)}</LiveRegion>
    </>
  );
}

function Known({ snapshot, ...props }: SessionViewProps & { snapshot: OnboardingSnapshot }) {
  const { text } = useTexts();
  const { session: onboarding } = useOnboarding();
  const { headingFor, onExit, onAgain } = props;
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
      {session.status === 'open' && offline}
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
function statusOf(snapshot: OnboardingSnapshot, texts: ReturnType<typeof useTexts>): string | undefined {
  if (snapshot.phase === 'loading') return texts.text('wizard.loading');
  if (snapshot.phase === 'failed') return undefined;
  if (snapshot.sending) return texts.text('form.sending');
  return snapshot.error && isNews(snapshot.error) ? problemText(snapshot.error, texts).text : undefined;
}
