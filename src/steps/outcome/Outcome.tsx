import type { Ref } from 'react';
import type { EndedSession } from '../../protocol/index.js';
import { reasonText, useTexts, waysOn, type Tenant, type Way } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { DetailList } from '../../ui/DetailList.js';
import { Notice } from '../../ui/Notice.js';
import { ScreenBody, ScreenFoot, ScreenHeading } from '../../ui/Screen.js';
import { Seal } from '../../ui/Seal.js';
import { usePart } from '../../ui/usePart.js';
import { WaysOn } from '../WaysOn.js';

export interface OutcomeProps {
  session: EndedSession;
  /** The tenant's name as it was given, for the way back. */
  tenantName: string | undefined;
  tenant: Tenant;
  headingRef: Ref<HTMLHeadingElement>;
  /** Leads back into the tenant's page; absent where there is no way back to offer. */
  onExit: (() => void) | undefined;
  /** Lets the user choose another servicer or service; absent where the host has chosen. */
  onOther: (() => void) | undefined;
  /** Begins the same anew. */
  onAgain: () => void;
}

const tones = {
  completed: 'done',
  rejected: 'neutral',
  cancelled: 'neutral',
  expired: 'neutral',
  failed: 'danger',
} as const;

/** How a session ended: the tenant's words where the session has them, else the kit's. */
export function Outcome({ session, tenant, tenantName, headingRef, onExit, onOther, onAgain }: OutcomeProps) {
  const part = usePart();
  const texts = useTexts();
  const { text } = texts;
  const { status, outcome, skill } = session;
  const names = { servicer: skill.servicer.name, tenant: tenant.name };
  const { title = text(`outcome.${status}_title`, names), reason, reference } = outcome;
  const why = reason && reasonText(reason, names, texts);
  const description = outcome.description ?? why ?? text(`outcome.${status}_description`, names);
  const details = [
    ...(outcome.details ?? []),
    ...(reference === undefined ? [] : [{ label: text('outcome.reference'), value: reference }]),
  ];
  const ways = waysFrom(session).filter((way) => way !== 'other' || onOther);
  // Who gave it up, or was told no, has had enough of this one, and mostly wants to leave.
  const over = status === 'cancelled' || status === 'rejected';
  const again = over ? (onOther ?? onAgain) : onAgain;
  const leaving = onExit !== undefined && (over || ways.length === 0);
  const exit = onExit && (
    <Button variant={leaving ? 'primary' : 'ghost'} onClick={onExit}>
      {tenantName === undefined ? text('outcome.back') : text('outcome.back_to', { tenant: tenantName })}
    </Button>
  );
  return (
    <>
      <p {...part('print-only')}>{tenant.name}</p>
      <ScreenHeading
        ref={headingRef}
        mark={status === 'expired' ? <Seal tone="neutral" icon="clock" /> : <Seal tone={tones[status]} />}
        title={title}
        lead={description}
      />
      <ScreenBody>
        {why !== undefined && why !== description && <Notice>{why}</Notice>}
        {details.length > 0 && <DetailList details={details} />}
      </ScreenBody>
      <ScreenFoot>
        {leaving && exit}
        <WaysOn ways={ways} on={{ again, other: onOther }} beside={leaving} />
        {!leaving && exit}
        {status === 'completed' && (
          <Button variant="ghost" icon="printer" onClick={() => window.print()}>
            {text('outcome.print')}
          </Button>
        )}
      </ScreenFoot>
    </>
  );
}

/** What can be done after it: what has ended is not tried again but begun anew. */
function waysFrom({ status, outcome: { reason } }: EndedSession): readonly Way[] {
  if (status === 'completed') return [];
  if (!reason) return ['again'];
  return [...new Set(waysOn(reason).map((way) => (way === 'retry' ? 'again' : way)))];
}
