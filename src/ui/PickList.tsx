import { useId, type ReactNode } from 'react';
import { Icon } from './Icon.js';

export interface PickRowProps {
  /** A `<Tile>`. */
  mark: ReactNode;
  title: string;
  note?: ReactNode;
  /** Shows it as not to be had just now, with the reason in `note`. */
  unavailable?: boolean | undefined;
  /** Chosen, and on its way. */
  busy?: boolean | undefined;
  onPick?: (() => void) | undefined;
}

/** A list to pick one entry from, under its own heading where it has one; each entry is a `<PickRow>`. */
export function PickList({ children, label }: { children: ReactNode; label?: string | undefined }) {
  const id = useId();
  return (
    <div data-part="pick-group">
      {label !== undefined && (
        <h3 className="ok-picks-label" id={id}>
          {label}
        </h3>
      )}
      <ul className="ok-picks" data-part="picks" aria-labelledby={label === undefined ? undefined : id}>
        {children}
      </ul>
    </div>
  );
}

/** One entry: a button over the whole row. */
export function PickRow({ mark, title, note, unavailable = false, busy = false, onPick }: PickRowProps) {
  const words = (
    <>
      {mark}
      <span className="ok-pick-words">
        <span className="ok-pick-title">{title}</span>
        {note && <span className="ok-pick-note">{note}</span>}
      </span>
    </>
  );
  return (
    <li data-part="pick" data-state={unavailable ? 'unavailable' : busy ? 'busy' : 'idle'}>
      {unavailable ? (
        <div className="ok-pick">{words}</div>
      ) : (
        <button type="button" className="ok-pick" aria-disabled={busy || undefined} onClick={() => !busy && onPick?.()}>
          {words}
          {busy ? <span className="ok-spinner" aria-hidden="true" /> : <Icon name="forward" size="s" />}
        </button>
      )}
    </li>
  );
}
