import { useEffect, useId, useRef, type ReactNode } from 'react';

export interface DialogProps {
  open: boolean;
  title: string;
  children?: ReactNode;
  /** Buttons: what keeps things as they are first, so that the focus begins there. */
  actions: ReactNode;
  /** Escape was pressed, or the dialog was closed in another way of the platform's. */
  onClose(): void;
}

/** A question over the page: the platform's own modal dialog, so focus is kept in and given back. */
export function Dialog({ open, title, children, actions, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open) dialog?.close();
  }, [open]);
  return (
    <dialog ref={ref} className="ok-dialog" data-part="dialog" aria-labelledby={id} onClose={() => open && onClose()}>
      <h3 className="ok-dialog-title" id={id}>
        {title}
      </h3>
      {children && <div className="ok-dialog-body">{children}</div>}
      <div className="ok-dialog-actions">{actions}</div>
    </dialog>
  );
}
