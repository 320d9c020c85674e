import type { Ref } from 'react';
import type { EndedSession } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { DetailList } from '../../ui/DetailList.js';
import { ScreenBody, ScreenFoot, ScreenHeading } from '../../ui/Screen.js';
import { Seal } from '../../ui/Seal.js';

export interface OutcomeProps {
  session: EndedSession;
  /** The tenant's name, for the way back. */
  tenantName: string | undefined;
  headingRef: Ref<HTMLHeadingElement>;
  /** Leads back into the tenant's page; absent where there is no way back to offer. */
  onExit: (() => void) | undefined;
  /** Begins anew; absent where that cannot be done from here. */
  onAgain: (() => void) | undefined;
}

const tones = {
  completed: 'done',
  rejected: 'neutral',
  cancelled: 'neutral',
  expired: 'neutral',
  failed: 'danger',
} as const;

/** How a session ended: the tenant's words where the session has them, else the kit's. */
export function Outcome({ session, tenantName, headingRef, onExit, onAgain }: OutcomeProps) {
  const { text } = useTexts();
  const { status, outcome, skill } = session;
  const names = { servicer: skill.servicer.name };
  const {
    title = text(`outcome.${status}_title`, names),
    description = text(`outcome.${status}_description`, names),
    reference,
  } = outcome;
  const details = [
    ...(outcome.details ?? []),
    ...(reference === undefined ? [] : [{ label: text('outcome.reference'), value: reference }]),
  ];
  const again = status === 'completed' ? undefined : onAgain;
  return (
    <>
      <ScreenHeading
        ref={headingRef}
        mark={status === 'expired' ? <Seal tone="neutral" icon="clock" /> : <Seal tone={tones[status]} />}
        title={title}
        lead={description}
      />
      <ScreenBody>{details.length > 0 && <DetailList details={details} />}</ScreenBody>
      <ScreenFoot>
        {again && <Button onClick={again}>{text('outcome.again')}</Button>}
        {onExit && (
          <Button variant={again ? 'ghost' : 'primary'} onClick={onExit}>
            {tenantName === undefined ? text('outcome.back') : text('outcome.back_to', { tenant: tenantName })}
          </Button>
        )}
        {status === 'completed' && (
          <Button variant="ghost" icon="printer" onClick={() => window.print()}>
            {text('outcome.print')}
          </Button>
        )}
      </ScreenFoot>
    </>
  );
}
