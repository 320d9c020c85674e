import { useTexts } from '../../react/index.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { GrantList } from '../../ui/GrantList.js';
import { Icon } from '../../ui/Icon.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { ScreenBody, ScreenFoot, ScreenHeading, SmallPrint } from '../../ui/Screen.js';
import { Parties } from '../Parties.js';
import { LinkTime } from './LinkTime.js';
import type { TripProps } from './useTrip.js';

/** Before the trip: whose page it is, what is asked and what stays impossible. */
export function TripAhead({ step, session, tenant, headingRef, problem, control }: TripProps) {
  const { text } = useTexts();
  const { plan, trip, time, renewing, go, link } = control;
  const { servicer } = session.skill;
  const leaving = trip?.mode === 'page';
  const mode = plan.mode === 'popup' || plan.mode === 'tab' ? plan.mode : undefined;
  const opening = text('redirect.opening', { servicer: servicer.name });
  const words = leaving ? opening : text('redirect.continue', { servicer: servicer.name });
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
        {mode && !leaving ? (
          <Button
            iconEnd="out"
            busy={renewing}
            busyLabel={renewing ? text('redirect.renewing') : undefined}
            onClick={() => void go(mode)}
          >
            {words}
          </Button>
        ) : (
          // A real link: it works by keyboard, middle click and long press, and no pop-up blocker stops it.
          <LinkButton {...link} iconEnd="out">
            {renewing ? text('redirect.renewing') : words}
          </LinkButton>
        )}
        {plan.device && (
          <Button variant="ghost" icon="phone" onClick={() => void go('device')}>
            {text('redirect.phone')}
          </Button>
        )}
        <LiveRegion>{leaving ? opening : renewing && text('redirect.renewing')}</LiveRegion>
        <LinkTime time={time} until={step.expiresAt} />
        <SmallPrint>
          <Icon name="lock" size="s" />
          {text(mode ? `redirect.trust_${mode}` : 'redirect.trust')}
        </SmallPrint>
      </ScreenFoot>
    </>
  );
}
