import { useTexts, type StepProps } from '../../react/index.js';
import { LinkButton } from '../../ui/Button.js';
import { GrantList } from '../../ui/GrantList.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { ScreenBody, ScreenFoot, ScreenHeading, SmallPrint } from '../../ui/Screen.js';
import { Parties } from '../Parties.js';
import { PaymentUnknown } from './PaymentUnknown.js';
import { TripFailed } from './TripFailed.js';
import { useLeaving } from './useLeaving.js';

/**
 * Before the trip to the servicer's page: whose page it is, what is asked and what stays impossible. After one that did
 * not end well: how it ended, and the way to try again.
 */
export function RedirectStep(props: StepProps<'redirect'>) {
  const { failure, purpose, url } = props.step;
  if (!failure && url !== undefined) return <TripAhead {...props} url={url} />;
  if (failure?.code === 'unknown' && purpose === 'payment') return <PaymentUnknown {...props} />;
  return <TripFailed {...props} failure={failure ?? { code: 'expired' }} />;
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
