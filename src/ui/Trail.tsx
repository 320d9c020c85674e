export type TrailState = 'done' | 'current' | 'ahead';

/**
 * The way through a session as a thin row of segments. A picture only: "Step 2 of 3" beside it says it in words, so
 * screen readers are spared the drawing.
 */
export function Trail({ segments }: { segments: readonly TrailState[] }) {
  return (
    <div className="ok-trail" data-part="trail" aria-hidden="true">
      {segments.map((state, at) => (
        <i key={at} className="ok-trail-segment" data-state={state} />
      ))}
    </div>
  );
}
