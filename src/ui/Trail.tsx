import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export type TrailState = 'done' | 'current' | 'ahead';

export interface TrailSegment {
  state: TrailState;
  /** What the step is called; needed where it can be gone to. */
  title?: string;
  /** Goes to that step; absent where it cannot be gone to. */
  onOpen?: (() => void) | undefined;
  /** That step is what is shown just now, rather than the current one. */
  shown?: boolean | undefined;
}

export interface TrailProps {
  segments: readonly TrailSegment[];
  /** Names the segments that can be gone to, e.g. "Earlier steps". */
  label?: string;
}

/**
 * The way through a session as a thin row of segments. A picture only, since "Step 2 of 3" beside it says it in words;
 * but the steps that can be gone to are buttons, which show their title when they are pointed at.
 */
export const Trail = slotted('Trail', function Trail({ segments, label }: TrailProps) {
  const part = usePart();
  const leads = segments.some(({ onOpen }) => onOpen);
  const row = (
    <ol {...part('trail')} aria-hidden={!leads || undefined}>
      {segments.map(({ state, title, onOpen, shown }, at) => (
        <li
          key={at}
          {...part('trail-segment')}
          data-state={state}
          data-shown={shown || undefined}
          aria-hidden={!onOpen || undefined}
        >
          {onOpen && (
            <button type="button" {...part('trail-button')} aria-current={shown ? 'step' : undefined} onClick={onOpen}>
              <span {...part('trail-title')}>{title}</span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
  return leads ? <nav aria-label={label}>{row}</nav> : row;
});
