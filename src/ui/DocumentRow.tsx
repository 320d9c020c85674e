import type { ReactNode } from 'react';
import { Icon } from './Icon.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface DocumentRowProps {
  title: string;
  /** Small words under the title, e.g. its version. */
  note?: ReactNode;
  /** What opens it: a `<Button variant="pill">` or a `<LinkButton variant="pill">`. */
  action?: ReactNode;
}

/** A document to open, such as the terms. */
export const DocumentRow = slotted('DocumentRow', function DocumentRow({ title, note, action }: DocumentRowProps) {
  const part = usePart();
  return (
    <div {...part('document')}>
      <Icon name="document" />
      <div className="ok-document-line">
        <div className="ok-document-words">
          <span {...part('document-title')}>{title}</span>
          {note && <span {...part('document-note')}>{note}</span>}
        </div>
        {action}
      </div>
    </div>
  );
});
