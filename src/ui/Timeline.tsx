import type { ReactNode } from 'react';
import { Icon } from './Icon.js';

export interface TimelineEntry {
  state: 'done' | 'current' | 'ahead';
  title: ReactNode;
  /** When, in words: "14:02", "since 14:03". */
  time?: ReactNode;
}

/** What has happened, what is happening, what comes. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="ok-timeline" data-part="timeline">
      {entries.map(({ state, title, time }, at) => (
        <li
          key={at}
          className="ok-timeline-entry"
          data-state={state}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className="ok-timeline-dot" aria-hidden="true">
            {state === 'done' && <Icon name="check" size="s" />}
          </span>
          <span className="ok-timeline-title">{title}</span>
          {time && <span className="ok-timeline-time">{time}</span>}
        </li>
      ))}
    </ol>
  );
}
