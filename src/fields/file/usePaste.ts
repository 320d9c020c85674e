import { useEffect, useRef, type RefObject } from 'react';

/** Files in the clipboard go to the slot that has the focus, else to the first one with room for them. */
export function usePaste(slot: RefObject<HTMLElement | null>, hasRoom: boolean, onFiles: (files: File[]) => void) {
  const latest = useRef({ hasRoom, onFiles });
  useEffect(() => {
    latest.current = { hasRoom, onFiles };
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // In a shadow root the event's own target is no more than its host.
      const [target] = event.composedPath();
      const at = target instanceof Element ? target : document.body;
      const here = slot.current?.contains(at) ?? false;
      // Words pasted into a box stay words, and another slot that has the focus takes its own.
      const elsewhere = at.closest(
        '[data-part="files"], input:not([type="file"]), textarea, [contenteditable], dialog:not([data-part="layer"])',
      );
      if (files.length === 0 || event.defaultPrevented || (here ? false : elsewhere || !latest.current.hasRoom)) return;
      event.preventDefault();
      latest.current.onFiles(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [slot]);
}
