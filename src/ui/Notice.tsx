import { forwardRef, type ReactNode } from 'react';
import { Icon } from './Icon.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

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
export const Notice = slotted(
  'Notice',
  forwardRef<HTMLDivElement, NoticeProps>(function Notice({ tone = 'info', title, children, note, actions }, ref) {
    const part = usePart();
    return (
      <div ref={ref} {...part('notice')} data-tone={tone} role={tone === 'danger' ? 'alert' : undefined} tabIndex={-1}>
        {tone === 'danger' && (
          <span {...part('notice-mark')}>
            <Icon name="alert" size="s" />
          </span>
        )}
        <div {...part('notice-body')}>
          {title && <p {...part('notice-title')}>{title}</p>}
          {children && <div>{children}</div>}
          {note && <p {...part('notice-note')}>{note}</p>}
          {actions && <div {...part('notice-actions')}>{actions}</div>}
        </div>
      </div>
    );
  }),
);
