import type { ReactNode } from 'react';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

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
export const DetailList = slotted('DetailList', function DetailList({ details, layout = 'pairs' }: DetailListProps) {
  const part = usePart();
  return (
    <dl {...part('details')} data-layout={layout}>
      {details.map(({ label, value, action }, at) => (
        <div key={at} {...part('detail')}>
          <dt {...part('detail-label')}>{label}</dt>
          <dd {...part('detail-value')}>{typeof value === 'string' ? <bdi>{value}</bdi> : value}</dd>
          {action && <dd {...part('detail-action')}>{action}</dd>}
        </div>
      ))}
    </dl>
  );
});
