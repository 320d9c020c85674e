import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface SkeletonProps {
  /**
   * What stands in for what: a heading, a line of text, a labelled field, a row with a tile, an entry with a dot, two tiles
   * side by side, the mark of an outcome, a button.
   */
  shape: 'heading' | 'line' | 'field' | 'row' | 'entry' | 'pair' | 'seal' | 'button';
  /** How many of them; 1 unless told. */
  count?: number;
}

/** Grey shapes in the place of what comes. Decorative: say "Loading" in words near it. */
export const Skeleton = slotted('Skeleton', function Skeleton({ shape, count = 1 }: SkeletonProps) {
  const part = usePart();
  return Array.from({ length: count }, (_, at) => (
    <span key={at} {...part('skeleton')} data-shape={shape} aria-hidden="true" />
  ));
});
