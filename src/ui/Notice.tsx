import { forwardRef, type ReactNode } from 'react';
import { Icon } from './Icon.js';

export interface NoticeProps {
  /** `danger` is announced at once. */
  tone?: 'info' | 'danger';
  title?: string | undefined;
  children?: ReactNode;
  /** Small print, such as a reference to quote. */
  note?: ReactNode;
  /** Buttons, of the kinds `pill` or `quiet`. */
  actions?: ReactNode;
}

/** A message within a screen. The ref is for moving the focus to it. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { tone = 'info', title, children, note, actions },
  ref,
) {
  return (
    <div
      ref={ref}
      className="ok-notice"
      data-part="notice"
      data-tone={tone}
      role={tone === 'danger' ? 'alert' : undefined}
      tabIndex={-1}
    >
      {tone === 'danger' && (
        <span className="ok-notice-mark">
          <Icon name="alert" size="s" />
        </span>
      )}
      <div className="ok-notice-body">
        {title && <p className="ok-notice-title">{title}</p>}
        {children && <div>{children}</div>}
        {note && <p className="ok-notice-note">{note}</p>}
        {actions && <div className="ok-notice-actions">{actions}</div>}
      </div>
    </div>
  );
});
