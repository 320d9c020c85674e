import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface DialogProps {
  open: boolean;
  title: string;
  /** `m` 400 px wide (default), `l` 640 px, for pictures. */
  size?: 'm' | 'l';
  children?: ReactNode;
  /** Buttons: what keeps things as they are first, so that the focus begins there. */
  actions: ReactNode;
  /** Escape was pressed, or the dialog was closed in another way of the platform's. */
  onClose(): void;
}

/** A question over the page: the platform's own modal dialog, so focus is kept in and given back. */
export const Dialog = slotted(
  'Dialog',
  function Dialog({ open, title, size = 'm', children, actions, onClose }: DialogProps) {
    const part = usePart();
    const ref = useRef<HTMLDialogElement>(null);
    const id = useId();
    useEffect(() => {
      const dialog = ref.current;
      if (open && dialog && !dialog.open) dialog.showModal();
      if (!open) dialog?.close();
    }, [open]);
    // Closed before it goes, or the focus would not be given back.
    useLayoutEffect(() => {
      const dialog = ref.current;
      return () => dialog?.close();
    }, []);
    return (
      <dialog
        ref={ref}
        {...part('dialog')}
        data-size={size}
        aria-labelledby={id}
        aria-describedby={children ? `${id}-body` : undefined}
        // The event comes late: by then it may be open again.
        onClose={({ currentTarget }) => open && !currentTarget.open && onClose()}
      >
        <h3 {...part('dialog-title')} id={id}>
          {title}
        </h3>
        {children && (
          <div {...part('dialog-body')} id={`${id}-body`}>
            {children}
          </div>
        )}
        <div {...part('dialog-actions')}>{actions}</div>
      </dialog>
    );
  },
);
