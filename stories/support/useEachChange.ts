import { useEffect, useReducer, type RefObject } from 'react';

/** Renders again whenever a page has changed: what is in it, how large it is, how far it is scrolled; for what is drawn over it. */
export function useEachChange(page: RefObject<HTMLElement | null>): void {
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const { current } = page;
    if (!current) return;
    const observer = new MutationObserver(lookAgain);
    observer.observe(current, { subtree: true, childList: true, attributes: true, characterData: true });
    const sizes = new ResizeObserver(lookAgain);
    sizes.observe(current);
    addEventListener('scroll', lookAgain, true);
    lookAgain();
    return () => {
      observer.disconnect();
      sizes.disconnect();
      removeEventListener('scroll', lookAgain, true);
    };
  }, [page]);
}
