import type { ReactNode } from 'react';

export interface Detail {
  label: string;
  value: ReactNode;
  /** A quiet button at the end of the row. */
  action?: ReactNode;
}

export interface DetailListProps {
  details: readonly Detail[];
  /** `pairs`, the default, sets short facts beside each other; `rows` gives each the whole width, for values of any length. */
  layout?: 'pairs' | 'rows' | undefined;
}

/** Facts: what was agreed, for how much, under which reference; or what was entered. */
export function DetailList({ details, layout = 'pairs' }: DetailListProps) {
  return (
    <dl className="ok-details" data-part="details" data-layout={layout}>
      {details.map(({ label, value, action }, at) => (
        <div key={at} className="ok-detail">
          <dt>{label}</dt>
          <dd>{value}</dd>
          {action && <dd className="ok-detail-action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
