import type { ReactNode } from 'react';

export interface HandoverProps {
  from: ReactNode;
  to: ReactNode;
  /** Something is on its way between the two just now. */
  sending?: boolean | undefined;
}

/** Two tiles with a wire between: from here to there. Decorative. */
export function Handover({ from, to, sending }: HandoverProps) {
  return (
    <div className="ok-handover" data-part="handover" data-sending={sending || undefined} aria-hidden="true">
      {from}
      <span className="ok-handover-wire" />
      {to}
    </div>
  );
}
