import type { ReactNode } from 'react';

/** Two tiles with a wire between: from here to there. Decorative. */
export function Handover({ from, to }: { from: ReactNode; to: ReactNode }) {
  return (
    <div className="ok-handover" data-part="handover" aria-hidden="true">
      {from}
      <span className="ok-handover-wire" />
      {to}
    </div>
  );
}
