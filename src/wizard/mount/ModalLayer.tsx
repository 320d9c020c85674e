import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useEarlyEffect } from '../../ui/useEarlyEffect.js';
import { usePart } from '../../ui/usePart.js';
import { useLatest } from '../useLatest.js';
import { LayerContext, type LayerTerms } from './LayerContext.js';
import { lockPage } from './lockPage.js';
import { Place } from './Place.js';
import { useLayerEntry } from './useLayerEntry.js';

export interface ModalLayerProps {
  /** Whether the browser's Back leaves the layer, rather than the page. */
  history: boolean;
  /** Called when the user wants to leave before anything is shown. */
  onExit: (() => void) | undefined;
  children: ReactNode;
}

/**
 * The platform's own modal dialog around the wizard: the page behind can neither be used nor scrolled, the focus comes in, and
 * goes back to where it was when the host takes the wizard away. Escape, a press beside the card and a phone's Back are wishes
 * to leave: what they lead to is said by what is shown.
 */
export function ModalLayer({ history, onExit, children }: ModalLayerProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const [terms, setTerms] = useState<LayerTerms>();
  const part = usePart();
  const leave = useLatest(terms ? terms.leave : onExit);

  // Closed before it goes, and what lies over it before, or the focus would not be given back.
  useEarlyEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const unlock = lockPage();
    open(dialog);
    return () => {
      for (const over of [...dialog.querySelectorAll('dialog')].toReversed()) over.close();
      dialog.close();
      unlock();
    };
  }, []);

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const stop = new AbortController();
    let pressed: EventTarget | null = null;
    // Of its own only: a file chooser's `cancel` comes through here too.
    const on = (type: string, listener: (event: Event) => void) =>
      dialog.addEventListener(type, listener, { signal: stop.signal });
    on('cancel', (event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      leave();
    });
    // A browser closes it without asking where Escape is pressed twice. The event comes late: by then it may be open again.
    on('close', (event) => {
      if (event.target !== dialog || dialog.open) return;
      open(dialog);
      leave();
    });
    // Words that are marked with the mouse, out to the veil, are no wish to leave.
    on('pointerdown', (event) => (pressed = event.target));
    on('click', (event) => {
      const beside = (target: EventTarget | null) => target === dialog || target === dialog.firstElementChild;
      if (beside(event.target) && beside(pressed)) leave();
    });
    return () => stop.abort();
  }, [leave]);
  useLayerEntry(ref, history, leave);

  return (
    <dialog ref={ref} {...part('layer')} aria-label={terms?.label} tabIndex={-1}>
      <Place>
        <LayerContext.Provider value={setTerms}>{children}</LayerContext.Provider>
      </Place>
    </dialog>
  );
}

function open(dialog: HTMLDialogElement) {
  if (!dialog.open) dialog.showModal();
  dialog.focus({ preventScroll: true });
}
