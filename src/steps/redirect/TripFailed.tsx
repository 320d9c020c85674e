import type { StepOf } from '../../protocol/index.js';
import { reasonText, useOnboarding, useTexts, waysOn, type StepProps, type Way } from '../../react/index.js';
import { ScreenBody, ScreenFoot, ScreenHeading, SmallPrint } from '../../ui/Screen.js';
import { Parties } from '../Parties.js';
import { WaysOn } from '../WaysOn.js';

/** How a trip can end that did not end well. */
export type TripFailure = NonNullable<StepOf<'redirect'>['failure']>;

/** After a trip to the servicer that did not end well: how it ended, why, and the ways on. */
export function TripFailed({
  step,
  session,
  tenant,
  headingRef,
  problem,
  onOther,
  onAgain,
  failure: { code, reason, reference },
}: StepProps<'redirect'> & { failure: TripFailure }) {
  const texts = useTexts();
  const { text } = texts;
  const { snapshot, session: onboarding } = useOnboarding();
  const { servicer } = session.skill;
  const names = { servicer: servicer.name, tenant: tenant.name };
  const renewing = snapshot.phase === 'ready' && snapshot.sending === 'renewal';
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        align="center"
        mark={<Parties {...{ tenant, servicer }} broken />}
        title={text(`redirect.${code}_title`, names)}
        lead={reason ? reasonText(reason, names, texts) : text(`redirect.${code}_description`, names)}
      />
      <ScreenBody>
        {reference !== undefined && <SmallPrint>{text('problem.reference', { reference })}</SmallPrint>}
      </ScreenBody>
      <ScreenFoot>
        {problem}
        <WaysOn
          ways={reason || code === 'failed' ? waysOn(reason) : onceMore}
          on={{ retry: () => void onboarding.renew(step.id), other: onOther, again: onAgain }}
          busy={renewing ? 'retry' : undefined}
        />
      </ScreenFoot>
    </>
  );
}

/** Where the servicer did nothing wrong, another one is no help. */
const onceMore: readonly Way[] = ['retry'];
