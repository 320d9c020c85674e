import { useId, type ReactNode } from 'react';
import { Icon } from './Icon.js';
import { Spinner } from './Spinner.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

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
export const PickList = slotted(
  'PickList',
  function PickList({ children, label }: { children: ReactNode; label?: string | undefined }) {
    const part = usePart();
    const id = useId();
    return (
      <div {...part('pick-group')}>
        {label !== undefined && (
          <h3 {...part('pick-group-label', 'ok-picks-label')} id={id}>
            {label}
          </h3>
        )}
        <ul {...part('picks')} aria-labelledby={label === undefined ? undefined : id}>
          {children}
        </ul>
      </div>
    );
  },
);

/** One entry: a button over the whole row. */
export const PickRow = slotted(
  'PickRow',
  function PickRow({ mark, title, note, unavailable = false, busy = false, onPick }: PickRowProps) {
    const part = usePart();
    const words = (
      <>
        {mark}
        <span {...part('pick-words')}>
          <span {...part('pick-title')}>{title}</span>
          {note && <span {...part('pick-note')}>{note}</span>}
        </span>
      </>
    );
    return (
      <li {...part('pick', '')} data-state={unavailable ? 'unavailable' : busy ? 'busy' : 'idle'}>
        {unavailable ? (
          <div {...part('pick-button', 'ok-pick')}>{words}</div>
        ) : (
          <button
            type="button"
            {...part('pick-button', 'ok-pick')}
            aria-disabled={busy || undefined}
            onClick={() => !busy && onPick?.()}
          >
            {words}
            {busy ? <Spinner /> : <Icon name="forward" size="s" />}
          </button>
        )}
      </li>
    );
  },
);
