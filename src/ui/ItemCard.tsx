import type { ReactNode } from 'react';
import { FieldErrorText } from './FieldFrame.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

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
export const ItemCard = slotted('ItemCard', function ItemCard({ id, name, error, action, children }: ItemCardProps) {
  const part = usePart();
  return (
    <div {...part('item')} data-state={error ? 'invalid' : 'valid'}>
      <fieldset id={id} {...part('item-fields')} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
        <legend {...part('item-name')}>{name}</legend>
        {children}
      </fieldset>
      {error && <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>}
      {/* After the fields, so that the focus meets what is asked for first; the look puts it beside the name. */}
      {action && <div {...part('item-action')}>{action}</div>}
    </div>
  );
});

/** Stands in the place of an item that was taken out, with the way to get it back. */
export function ItemRemoved({ words, action }: { words: string; action: ReactNode }) {
  const part = usePart();
  return (
    <div {...part('item-removed')}>
      <span>{words}</span>
      {action}
    </div>
  );
}
