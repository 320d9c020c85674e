import { Suspense, useEffect, type ReactNode } from 'react';
import type { OnboardingSnapshot, TripView } from '../core/index.js';
import type { OpenSession, Session, Step } from '../protocol/index.js';
import { problemText, useOnboarding, useTexts, useWords, type Tenant } from '../react/index.js';
import { LiveRegion } from '../ui/LiveRegion.js';
import { ScreenFoot, ScreenView } from '../ui/Screen.js';
import { useWayBack } from './back/useWayBack.js';
import { CancelApplication, preloadCancelQuestion } from './CancelApplication.js';
import { placeOf, viewOf } from './eventsBetween.js';
import { LoadFailed } from './LoadFailed.js';
import { Loading } from './Loading.js';
import type { OnboardingWizardProps } from './OnboardingWizardProps.js';
import { isNews, ProblemNotice } from './ProblemNotice.js';
import { Standing } from './Standing.js';
import { EarlierStep, Expiry, Outcome, preloadSteps, Resting, StepHistory, StepView } from './stepKinds.js';
import { Top } from './Top.js';
import { useTripPlan } from './trip/useTripPlan.js';
import { useEnter } from './useEnter.js';
import type { ViewProps } from './ViewProps.js';
import { writeSessionAddress } from './sessionAddress.js';

export interface SessionViewProps extends ViewProps {
  tenant: Tenant;
  tenantName: string | undefined;
  keepInAddress: boolean;
  /** Whether the browser's Back and Forward walk the steps. */
  history: boolean;
  trip: OnboardingWizardProps['trip'];
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
  const sessionId = snapshot.phase === 'ready' ? snapshot.session.id : undefined;
  // Ahead, like the steps that are said with them.
  useWords(sessionId === undefined ? undefined : 'steps', 'ignore');
  useEffect(() => {
    if (sessionId === undefined) return;
    preloadSteps();
    preloadCancelQuestion();
  }, [sessionId]);

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
  const standing = <Standing snapshot={snapshot} />;
  switch (snapshot.phase) {
    case 'loading':
      return (
        <>
          <Top label={text('wizard.loading')} onExit={onExit} />
          {standing}
          <Loading />
        </>
      );
    case 'failed': {
      const { error } = snapshot;
      const final = error.kind === 'problem' && !error.transient && error.code !== 'unauthenticated';
      return (
        <>
          <Top onExit={onExit} />
          {standing}
          <LoadFailed
            headingRef={headingFor('failed')}
            error={error}
            {...(final && onStartOver ? { onAgain: onStartOver } : { onRetry: () => onboarding.retry() })}
          />
        </>
      );
    }
    case 'ready':
      return <Ready {...props} snapshot={snapshot} standing={standing} />;
  }
}

function Ready({
  snapshot,
  standing,
  ...props
}: SessionViewProps & { snapshot: Extract<OnboardingSnapshot, { phase: 'ready' }>; standing: ReactNode }) {
  const { session: onboarding } = useOnboarding();
  const { session, error, trip, resting, checking } = snapshot;
  const { tenant, tenantName, headingFor, onExit, onLeave, onOther, onAgain } = props;
  const way = useWayBack(onboarding, session);
  const { looking, look, close, change, focusField } = way;
  const plan = useTripPlan(props.trip);
  const [view, shown] = [viewOf(session), looking ?? viewOf(session)];
  const aside = looking !== undefined || resting;
  useEffect(() => {
    if (props.keepInAddress) writeSessionAddress(session.id);
  }, [props.keepInAddress, session.id]);
  const history = props.history && (
    <Suspense>
      <StepHistory key={session.id} session={session} way={way} />
    </Suspense>
  );
  const enter = useEnter(shown, positionOf(session, looking));
  const anew = () => onAgain(session.skill.id);
  // What is to be mended in a form is shown at its fields.
  const problem = error && !error.problem?.errors?.length && (
    <ProblemNotice error={error} onRetry={() => onboarding.retry()} />
  );
  if (session.status !== 'open')
    return (
      <>
        {history}
        <ScreenView key={view} enter={enter}>
          <Outcome {...{ session, tenant, tenantName, onExit, onOther }} onAgain={anew} headingRef={headingFor(view)} />
        </ScreenView>
      </>
    );
  return (
    <>
      {history}
      {resting ? (
        <Top label={session.skill.title} onExit={onExit} />
      ) : (
        <Top {...{ session, looking, onExit }} onLook={look} />
      )}
      {standing}
      {!resting && (
        <Suspense>
          <Expiry session={session} />
        </Suspense>
      )}
      {resting && (
        <ScreenView key="resting">
          <Resting headingRef={headingFor('resting')} />
        </ScreenView>
      )}
      {looking !== undefined && !resting && (
        <ScreenView key={looking} enter={enter} inert={checking}>
          <EarlierStep
            {...{ session, problem }}
            stepId={looking}
            headingRef={headingFor(looking)}
            onChange={() => change(looking)}
            onClose={close}
          />
        </ScreenView>
      )}
      {/* It stays while something else is shown: what is typed, and what is on its way, is not touched by that. */}
      <ScreenView key={view} enter={enter} hidden={aside} inert={checking}>
        <Suspense fallback={<Loading />}>
          <StepView
            {...{ session, tenant, focusField, onExit, onOther }}
            problem={!aside && problem}
            step={session.step}
            trip={plan}
            headingRef={aside ? null : headingFor(tripView(view, trip))}
            onLeave={() => onLeave(session)}
            onAgain={anew}
            onChange={change}
          />
        </Suspense>
      </ScreenView>
      {!resting && !mayBePaid(session.step) && (
        <ScreenFoot>
          <CancelApplication kind={session.skill.kind} />
        </ScreenFoot>
      )}
    </>
  );
}

/** A trip that is made beside this page is shown in the place of what led there. */
const tripView = (view: string, trip: TripView | undefined) =>
  trip && trip.mode !== 'page' ? [view, trip.mode, trip.state].join(' ') : view;

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
  if (snapshot.checking) return texts.text('wizard.checking');
  if (snapshot.sending) return texts.text('form.sending');
  return snapshot.error && isNews(snapshot.error) ? problemText(snapshot.error, texts).text : undefined;
}
