/** What shows a scene of a bench. */
export interface SceneFrameProps {
  bench: string;
  story: string;
  /** Shown in half its size. */
  small?: boolean;
}

/** A story in a window of its own, which knows its bench by its address. */
export function SceneFrame({ bench, story, small = false }: SceneFrameProps) {
  return (
    <object
      className="bench-frame"
      aria-label={`Scene: ${story}`}
      type="text/html"
      data={`iframe.html?viewMode=story&id=${story}&bench=${bench}`}
      data-small={small || undefined}
    />
  );
}
