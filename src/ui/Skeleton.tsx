export interface SkeletonProps {
  /** What stands in for what: a heading, a line of text, a labelled field, a row with a tile, a button. */
  shape: 'heading' | 'line' | 'field' | 'row' | 'button';
  /** How many of them; 1 unless told. */
  count?: number;
}

/** Grey shapes in the place of what comes. Decorative: say "Loading" in words near it. */
export function Skeleton({ shape, count = 1 }: SkeletonProps) {
  return Array.from({ length: count }, (_, at) => (
    <span key={at} className="ok-skeleton" data-part="skeleton" data-shape={shape} aria-hidden="true" />
  ));
}
