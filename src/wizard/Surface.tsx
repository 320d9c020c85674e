import type { ReactNode } from 'react';
import type { OnboardingSession } from '../core/index.js';
import type { OpenSession, Skill } from '../protocol/index.js';
import { laterView, OnboardingProvider, useTexts } from '../react/index.js';
import { Screen, ScreenView } from '../ui/Screen.js';
import { unwind } from './history/unwind.js';
import { initialsOf } from './initialsOf.js';
import { LoadBoundary } from './LoadBoundary.js';
import { LoadFailed } from './LoadFailed.js';
import { Loading } from './Loading.js';
import { OfflineNotice } from './OfflineNotice.js';
import type { OnboardingWizardProps } from './OnboardingWizardProps.js';
import { writeSessionAddress } from './sessionAddress.js';
import { SessionView } from './SessionView.js';
import { withSlot } from './SlotsProvider.js';
import { Top } from './Top.js';
import type { Flow, FlowControl } from './useFlow.js';
import { useHeadingFocus } from './useHeadingFocus.js';
import { useOnline } from './useOnline.js';
import { useSessionEvents } from './useSessionEvents.js';
import type { WizardEvent } from './WizardEvent.js';

/** Most hosts name the skill themselves. */
const SkillPicker = withSlot(
  'picker',
  ({ picker }) => picker,
  laterView('picker', async () => (await import('./picker/SkillPicker.js')).SkillPicker, <Loading kind="picker" />),
);

export interface SurfaceProps
  extends
    FlowControl,
    Pick<
      OnboardingWizardProps,
      | 'proxyUrl'
      | 'fetch'
      | 'layout'
      | 'skillFilter'
      | 'tenantName'
      | 'tenantInitials'
      | 'onComplete'
      | 'onExit'
      | 'trip'
    > {
  /** Whether the user chooses what to do, rather than the host. */
  canPick: boolean;
  keepInAddress: boolean;
  history: boolean;
  onEvent: (event: WizardEvent) => void;
}

/** Most wizards are no modal, and nobody leaves in the first moment. */
const LeaveQuestion = laterView('steps', async () => (await import('./mount/LeaveQuestion.js')).LeaveQuestion);

/** The card on the page, and what is on it: the picker or a session. */
export function Surface({
  flow,
  start,
  goOn,
  again,
  canPick,
  keepInAddress,
  history,
  trip,
  onEvent,
  onComplete,
  onExit,
  layout,
  ...props
}: SurfaceProps) {
  const { text } = useTexts();
  const headingFor = useHeadingFocus();
  const online = useOnline();
  const leave = () => {
    const left = flow.at === 'session' ? leaveSession(flow.session) : {};
    unwind(() => {
      if (keepInAddress) writeSessionAddress(undefined);
      onEvent({ type: 'exited', ...left });
      onExit?.(left);
    }, true);
  };
  const pick = ({ id }: Skill) => {
    onEvent({ type: 'skill_selected', skill: id });
    start(id);
  };
  const followLink = ({ id: sessionId, step, skill }: OpenSession) =>
    onEvent({ type: 'left_for_servicer', sessionId, step: step.name, servicer: skill.servicer.id });

  const name = props.tenantName ?? location.hostname;
  const tenant = { name, initials: props.tenantInitials ?? initialsOf(name) };
  const view = { headingFor, onExit: onExit && leave };
  return (
    <Screen aria-label={text('wizard.label')}>
      <LoadBoundary
        fallback={<LoadFailed onRetry={() => location.reload()} />}
        onFailure={() => onEvent({ type: 'problem', code: 'internal' })}
      >
        {layout === 'modal' && (
          <LeaveQuestion session={flow.at === 'session' ? flow.session : undefined} onLeave={view.onExit} />
        )}
        {flow.at === 'picking' && (
          <>
            <Top label={text('picker.context')} onExit={view.onExit} />
            <OfflineNotice online={online} />
            <ScreenView>
              <SkillPicker
                client={{ proxyUrl: props.proxyUrl, fetch: props.fetch }}
                filter={props.skillFilter}
                headingRef={headingFor('picker')}
                onPick={pick}
                onResume={goOn}
              />
            </ScreenView>
          </>
        )}
        {flow.at === 'session' && (
          <OnboardingProvider session={flow.session}>
            <Reported {...{ flow, onEvent, onComplete }}>
              <SessionView
                {...view}
                {...{ tenant, keepInAddress, history, trip }}
                tenantName={props.tenantName}
                onLeave={followLink}
                onOther={canPick ? again : undefined}
                onAgain={start}
                onStartOver={canPick || flow.origin === 'returned' ? again : undefined}
              />
            </Reported>
          </OnboardingProvider>
        )}
      </LoadBoundary>
    </Screen>
  );
}

interface ReportedProps extends Pick<SurfaceProps, 'onEvent' | 'onComplete'> {
  flow: Extract<Flow, { at: 'session' }>;
  children: ReactNode;
}

function Reported({ flow: { session, origin }, onEvent, onComplete, children }: ReportedProps) {
  useSessionEvents(session, { origin, onEvent, onComplete });
  return children;
}

/** Sees to it that what was typed is kept, and tells where the session stands. */
function leaveSession(session: OnboardingSession) {
  void session.draft.leave();
  const snapshot = session.getSnapshot();
  return snapshot.phase === 'ready' ? { sessionId: snapshot.session.id, status: snapshot.session.status } : {};
}
