import { useEffect, useState, type ComponentType } from 'react';
import type { SceneFrameProps } from './SceneFrame.js';
import { nameOfScene } from './sceneList.js';
import type { Shown } from './useBench.js';

export interface LookThroughProps {
  scenes: readonly string[];
  shown: Shown;
  bench: string;
  Scene: ComponentType<SceneFrameProps>;
}

/** In milliseconds: how long a scene may say nothing new before the next one, and how long it may take at all. */
const rest = 1000;
const limit = 20_000;

/** Opens one scene after the other, so that the bench knows which texts are in which. */
export function LookThrough({ scenes, shown, bench, Scene }: LookThroughProps) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const [story] = left;
  const keys = story === undefined ? undefined : shown.get(story);
  useEffect(() => {
    if (story === undefined) return;
    const next = setTimeout(() => setLeft((stories) => stories.slice(1)), keys ? rest : limit);
    return () => clearTimeout(next);
  }, [story, keys]);

  if (story === undefined)
    return (
      <button type="button" onClick={() => setLeft(scenes.filter((each) => !shown.has(each)))}>
        Look through all scenes
      </button>
    );
  return (
    <>
      <button type="button" onClick={() => setLeft([])}>
        Stop
      </button>
      <span>
        {scenes.length - left.length} of {scenes.length} looked at, now {nameOfScene(story).full}
      </span>
      <Scene key={story} bench={bench} story={story} small />
    </>
  );
}
