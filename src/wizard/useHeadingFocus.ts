import { useCallback, useRef, type RefCallback } from 'react';
import { focusedElement } from '../ui/focusedElement.js';

/**
 * Makes the ref for a view's heading. When another view takes the place of one, its heading takes the focus: a screen
 * reader reads it, and the keyboard goes on from there. The first view leaves the focus where the page has it, but
 * takes it from a dialog that was opened for it; a change leaves it, too, while the user is busy elsewhere on the page.
 */
export function useHeadingFocus(): (view: string) => RefCallback<HTMLHeadingElement> {
  const shown = useRef<string | undefined>(undefined);
  return useCallback(
    (view) => (heading) => {
      if (!heading || shown.current === view) return;
      if (shown.current === undefined ? isAwaited(heading) : isFree(heading)) heading.focus();
      shown.current = view;
    },
    [],
  );
}

/** Whether the dialog around has the focus itself, since there was nothing in it yet. */
function isAwaited(heading: HTMLElement): boolean {
  const dialog = heading.closest('dialog');
  return dialog !== null && dialog === focusedElement(heading);
}

/** Whether nobody holds the focus, or something in the wizard does. */
function isFree(heading: HTMLElement): boolean {
  const { activeElement, body } = heading.ownerDocument;
  // In a shadow root what has the focus there; null where somebody else on the page has it.
  const focused = focusedElement(heading);
  return activeElement === null || activeElement === body || heading.closest('.ok-root')?.contains(focused) === true;
}
