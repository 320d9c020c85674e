import type { ReactNode } from 'react';
import { FieldErrorText } from './FieldFrame.js';

export interface ItemCardProps {
  id: string;
  /** What the item is called, e.g. "Owner 2". */
  name: string;
  /** What is wrong with the item as a whole. */
  error?: ReactNode;
  /** A quiet button about the whole item, mostly "Remove". */
  action?: ReactNode;
  children: ReactNode;
}

/** One of several that are asked for alike: its fields in a card, under its name. It can take the focus by script. */
export function ItemCard({ id, name, error, action, children }: ItemCardProps) {
  return (
    <div className="ok-item" data-part="item" data-state={error ? 'invalid' : 'valid'}>
      <fieldset id={id} className="ok-item-fields" tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
        <legend className="ok-item-name">{name}</legend>
        {children}
      </fieldset>
      {error && <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>}
      {/* After the fields, so that the focus meets what is asked for first; the look puts it beside the name. */}
      {action && <div className="ok-item-action">{action}</div>}
    </div>
  );
}

/** Stands in the place of an item that was taken out, with the way to get it back. */
export function ItemRemoved({ words, action }: { words: string; action: ReactNode }) {
  return (
    <div className="ok-item-removed" data-part="removed">
      <span>{words}</span>
      {action}
    </div>
  );
}
