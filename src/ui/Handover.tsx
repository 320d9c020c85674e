import type { ReactNode } from 'react';
import { Icon } from './Icon.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface HandoverProps {
  from: ReactNode;
  to: ReactNode;
  /** Something is on its way between the two just now. */
  sending?: boolean | undefined;
  /** Nothing came of it. */
  broken?: boolean | undefined;
}

/** Two tiles with a wire between: from here to there. Decorative. */
export const Handover = slotted('Handover', function Handover({ from, to, sending, broken }: HandoverProps) {
  const part = usePart();
  return (
    <div
      {...part('handover')}
      data-state={broken ? 'broken' : sending ? 'sending' : 'idle'}
      data-sending={sending || undefined}
      aria-hidden="true"
    >
      {from}
      <span {...part('handover-wire')}>{broken && <Icon name="close" />}</span>
      {to}
    </div>
  );
});
