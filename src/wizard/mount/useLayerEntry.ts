import { useEffect, type RefObject } from 'react';
import { canMark } from '../history/Mark.js';
import { isLeaving, makeMove } from '../history/pageHistory.js';
import { inLayer, withLayer } from './layerState.js';

/**
 * Gives a modal an entry of its own in the page's history, so that the browser's Back is a wish to leave the modal, and not the
 * page that lies behind it. A question that is open over it is what Back closes first.
 */
export function useLayerEntry(dialog: RefObject<HTMLElement | null>, wanted: boolean, leave: () => void): void {
  useEffect(() => {
    if (!wanted || !canMark(history.state)) return undefined;
    if (!inLayer(history.state)) history.pushState(withLayer(history.state), '');
    const stop = new AbortController();
    let returning = false;
    const arrived = () => {
      if (isLeaving()) return;
      if (!inLayer(history.state)) {
        // Back over it again, whatever comes of the wish.
        returning = true;
        makeMove({ do: 'go', delta: 1 });
      } else if (returning) {
        returning = false;
        const questions = dialog.current?.querySelectorAll<HTMLDialogElement>('dialog[open]') ?? [];
        if (questions.length === 0) leave();
        for (const question of questions) question.close();
      }
    };
    addEventListener('popstate', arrived, { signal: stop.signal });
    return () => stop.abort();
  }, [dialog, wanted, leave]);
}
