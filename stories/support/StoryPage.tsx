import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Redlines } from '../redlines/Redlines.js';
import { TextMarks } from '../workbench/TextMarks.js';
import { useLook } from './LookContext.js';
import { holdMotion } from './motion.js';
import './page.css';

/** The page that a story stands on, as the toolbar has it: its ground, the room it gives, its direction and motion. */
export function StoryPage({ children }: { children: ReactNode }) {
  const { scheme, surface, width, direction, motion, redlines } = useLook();
  const page = useRef<HTMLElement>(null);

  useEffect(() => (motion === 'full' || motion === 'reduced' ? holdMotion(motion) : undefined), [motion]);

  useLayoutEffect(() => {
    const { current } = page;
    return current && direction !== 'auto' ? holdDirection(current, direction) : undefined;
  }, [direction]);

  return (
    <>
      <main ref={page} className="story-page" data-scheme={scheme} data-surface={surface} data-width={width}>
        <div className="story-room">{children}</div>
      </main>
      {redlines !== 'off' && <Redlines kind={redlines} page={page} />}
      <TextMarks page={page} />
    </>
  );
}

/** The kit takes its direction from the language. Here every root of it is held in another one, for as long as it is wanted. */
function holdDirection(page: HTMLElement, direction: 'ltr' | 'rtl'): () => void {
  const own = new Map<HTMLElement, string>();
  const hold = () => {
    for (const root of page.querySelectorAll<HTMLElement>('.ok-root')) {
      if (root.dir === direction) continue;
      own.set(root, root.dir);
      root.dir = direction;
    }
  };
  const observer = new MutationObserver(hold);
  observer.observe(page, { subtree: true, childList: true, attributeFilter: ['dir'] });
  hold();
  return () => {
    observer.disconnect();
    for (const [root, dir] of own) root.dir = dir;
  };
}
