import type { ReactNode } from 'react';
import { Icon } from './Icon.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface TimelineEntry {
  state: 'done' | 'current' | 'ahead';
  title: ReactNode;
  /** When, in words: "14:02", "since 14:03". */
  time?: ReactNode;
}

/** What has happened, what is happening, what comes. */
export const Timeline = slotted('Timeline', function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const part = usePart();
  return (
    <ol {...part('timeline')}>
      {entries.map(({ state, title, time }, at) => (
        <li
          key={at}
          {...part('timeline-entry')}
          data-state={state}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span {...part('timeline-dot')} aria-hidden="true">
            {state === 'done' && <Icon name="check" size="s" />}
          </span>
          <span {...part('timeline-title')}>{title}</span>
          {time && <span {...part('timeline-time')}>{time}</span>}
        </li>
      ))}
    </ol>
  );
});
