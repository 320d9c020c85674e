import { useRef, useState } from 'react';
import { useOnboarding, useTexts, type StepProps } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { ScreenBody, ScreenFoot, ScreenHeading, SmallPrint } from '../../ui/Screen.js';
import { Parties } from '../Parties.js';

/**
 * The servicer's answer to a payment got lost: only the user can find out whether it was made. One that was not is paid
 * again; one that was is left as it is, since neither a second payment nor an end to this session would be true to it.
 */
export function PaymentUnknown({
  step,
  session,
  tenant,
  headingRef,
  problem,
  onExit,
}: Pick<StepProps<'redirect'>, 'step' | 'session' | 'tenant' | 'headingRef' | 'problem' | 'onExit'>) {
  const { text } = useTexts();
  const { snapshot, session: onboarding } = useOnboarding();
  const [paid, setPaid] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const { servicer } = session.skill;
  const names = { servicer: servicer.name, tenant: tenant.name };
  const { reference } = step.failure ?? {};
  const quoted = reference === undefined ? undefined : text('problem.reference', { reference });
  const renewing = snapshot.phase === 'ready' && snapshot.sending === 'renewal';
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        align="center"
        mark={<Parties {...{ tenant, servicer }} />}
        title={text('redirect.unknown_payment_title')}
        lead={text('redirect.unknown_payment_description', names)}
      />
      <ScreenBody>
        <div role="status">
          {paid && (
            <Notice ref={notice} title={text('redirect.paid_title')} note={quoted}>
              {text('redirect.paid_description', names)}
            </Notice>
          )}
        </div>
        {!paid && quoted && <SmallPrint>{quoted}</SmallPrint>}
      </ScreenBody>
      <ScreenFoot>
        {problem}
        {paid ? (
          <>
            {onExit && <Button onClick={onExit}>{text('wizard.close')}</Button>}
            <Button variant="ghost" onClick={() => setPaid(false)}>
              {text('redirect.paid_back')}
            </Button>
          </>
        ) : (
          <>
            <Button variant="ghost" onClick={() => setPaid(true)}>
              {text('redirect.paid')}
            </Button>
            <Button variant="ghost" busy={renewing} onClick={() => void onboarding.renew(step.id)}>
              {text('redirect.not_paid')}
            </Button>
          </>
        )}
      </ScreenFoot>
    </>
  );
}
