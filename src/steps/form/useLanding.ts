import { useEffect, type RefObject } from 'react';
import { focusControl } from '../../ui/ErrorSummary.js';

/**
 * Leads the focus to the control of that id. One that is loaded apart is waited for, for as long as the user does nothing
 * else.
 */
export function useLanding(place: RefObject<HTMLElement | null>, id: string | undefined): void {
  useEffect(() => {
    const element = place.current;
    if (!element || id === undefined) return undefined;
    const land = () => focusControl(element.getRootNode() as Document | ShadowRoot, id);
    if (land()) return undefined;

    const stop = new AbortController();
    const watch = new MutationObserver(() => land() && stop.abort());
    watch.observe(element, { childList: true, subtree: true });
    stop.signal.addEventListener('abort', () => watch.disconnect());
    for (const type of ['pointerdown', 'keydown'])
      element.ownerDocument.addEventListener(type, () => stop.abort(), { signal: stop.signal });
    return () => stop.abort();
  }, [place, id]);
}
