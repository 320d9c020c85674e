import type { StepOf } from '../../protocol/index.js';
import { useOnboarding, useTexts, type StepProps } from '../../react/index.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { GrantList } from '../../ui/GrantList.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { ScreenBody, ScreenFoot, ScreenHeading, SmallPrint } from '../../ui/Screen.js';
import { Parties } from '../Parties.js';
import { useLeaving } from './useLeaving.js';

/**
 * Before the trip to the servicer's page: whose page it is, what is asked and what stays impossible. After one that did
 * not end well: how it ended, and the way to try again.
 */
export function RedirectStep(props: StepProps<'redirect'>) {
  const { step } = props;
  return step.failure || step.url === undefined ? (
    <TripFailed {...props} code={step.failure?.code ?? 'expired'} />
  ) : (
    <TripAhead {...props} url={step.url} />
  );
}

function TripAhead({
  step,
  session,
  tenant,
  headingRef,
  problem,
  onLeave,
  url,
}: StepProps<'redirect'> & { url: string }) {
  const { text } = useTexts();
  const { leaving, leave } = useLeaving(onLeave);
  const { servicer } = session.skill;
  const words = text(leaving ? 'redirect.opening' : 'redirect.continue', { servicer: servicer.name });
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        align="center"
        title={step.title}
        lead={step.description}
        mark={<Parties {...{ tenant, servicer }} />}
      />
      {step.grants.length > 0 && (
        <ScreenBody>
          <GrantList grants={step.grants} />
        </ScreenBody>
      )}
      <ScreenFoot>
        {problem}
        {/* A real link: it works by keyboard, middle click and long press, and no pop-up blocker stops it. */}
        <LinkButton href={url} rel="noreferrer" iconEnd="out" onClick={leave}>
          {words}
        </LinkButton>
        <LiveRegion>{leaving && words}</LiveRegion>
        <SmallPrint>{text('redirect.trust')}</SmallPrint>
      </ScreenFoot>
    </>
  );
}

function TripFailed({
  step,
  session,
  tenant,
  headingRef,
  problem,
  code,
}: StepProps<'redirect'> & { code: NonNullable<StepOf<'redirect'>['failure']>['code'] }) {
  const { text } = useTexts();
  const { snapshot, session: onboarding } = useOnboarding();
  const { servicer } = session.skill;
  const names = { servicer: servicer.name };
  const reference = step.failure?.reference;
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        align="center"
        mark={<Parties {...{ tenant, servicer }} />}
        title={text(`redirect.${code}_title`, names)}
        lead={text(`redirect.${code}_description`, names)}
      />
      <ScreenBody>
        {reference !== undefined && <SmallPrint>{text('problem.reference', { reference })}</SmallPrint>}
      </ScreenBody>
      <ScreenFoot>
        {problem}
        <Button
          busy={snapshot.phase === 'ready' && snapshot.sending === 'renewal'}
          onClick={() => void onboarding.renew(step.id)}
        >
          {text('redirect.retry')}
        </Button>
      </ScreenFoot>
    </>
  );
}
