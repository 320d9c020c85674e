import type { ReactNode } from 'react';
import { Icon } from './Icon.js';

export interface DocumentRowProps {
  title: string;
  /** Small words under the title, e.g. its version. */
  note?: ReactNode;
  /** What opens it: a `<Button variant="pill">` or a `<LinkButton variant="pill">`. */
  action?: ReactNode;
}

/** A document to open, such as the terms. */
export function DocumentRow({ title, note, action }: DocumentRowProps) {
  return (
    <div className="ok-document" data-part="document">
      <Icon name="document" />
      <div className="ok-document-line">
        <div className="ok-document-words">
          <span className="ok-document-title">{title}</span>
          {note && <span className="ok-document-note">{note}</span>}
        </div>
        {action}
      </div>
    </div>
  );
}
