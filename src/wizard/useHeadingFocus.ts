import { useCallback, useRef, type RefCallback } from 'react';

/**
 * Makes the ref for a view's heading. When another view takes the place of one, its heading takes the focus: a screen
 * reader reads it, and the keyboard goes on from there. The first view leaves the focus where the page has it, and so
 * does a change while the user is busy elsewhere on the page.
 */
export function useHeadingFocus(): (view: string) => RefCallback<HTMLHeadingElement> {
  const shown = useRef<string | undefined>(undefined);
  return useCallback(
    (view) => (heading) => {
      if (!heading || shown.current === view) return;
      if (shown.current !== undefined && isFree(heading)) heading.focus();
      shown.current = view;
    },
    [],
  );
}

/** Whether nobody holds the focus, or something in the wizard does. */
function isFree(heading: HTMLElement): boolean {
  const { activeElement, body } = heading.ownerDocument;
  return (
    activeElement === null || activeElement === body || heading.closest('.ok-root')?.contains(activeElement) === true
  );
}
