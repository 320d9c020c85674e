import type { ReactNode } from 'react';

export interface Detail {
  label: string;
  value: ReactNode;
}

/** Facts as pairs: what was agreed, for how much, under which reference. */
export function DetailList({ details }: { details: readonly Detail[] }) {
  return (
    <dl className="ok-details" data-part="details">
      {details.map(({ label, value }) => (
        <div key={label} className="ok-detail">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
