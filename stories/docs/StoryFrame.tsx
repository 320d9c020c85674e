import type { Look } from '../support/look.js';
import './docs.css';

export interface StoryFrameProps {
  /** The story's id, as in its address. */
  story: string;
  look?: Partial<Look>;
  /** In pixels, as the story sees it. */
  width?: number | undefined;
  height?: number;
  /** How much smaller it is shown: 0.5 is half its size. */
  scale?: 0.22 | 0.4 | 0.7 | 0.8;
  caption?: string;
}

/** A story as it plays itself, in a window of its own and in a look of its own, whatever the toolbar says. */
export function StoryFrame({ story, look = {}, width, height = 420, scale, caption }: StoryFrameProps) {
  const globals = Object.entries(look)
    .map((pair) => pair.join(':'))
    .join(';');
  const name = caption ?? (Object.values(look).join(', ') || story);
  return (
    <figure className="docs-frame">
      <object
        aria-label={`${story}, ${name}`}
        type="text/html"
        data={`iframe.html?viewMode=story&id=${story}&globals=${globals}`}
        width={width ?? '100%'}
        height={height}
        data-scale={scale}
      />
      <figcaption>
        <a href={`?path=/story/${story}&globals=${globals}`} target="_top">
          {name}
        </a>
      </figcaption>
    </figure>
  );
}
