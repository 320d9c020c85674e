import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type InputHTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { describe, FieldFrame, type FieldTexts } from './FieldFrame.js';
import { Icon } from './Icon.js';
import { LiveRegion } from './LiveRegion.js';
import { Spinner } from './Spinner.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface ComboboxOption {
  value: string;
  label: string;
  hint?: string | undefined;
}

type InputAttributes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'name' | 'autoComplete' | 'aria-required' | 'placeholder' | 'enterKeyHint'
>;

export interface ComboboxProps extends FieldTexts, InputAttributes {
  id: string;
  /** What stands in the box. */
  words: string;
  /** What fits, best first: the caller narrows it down. */
  options: readonly ComboboxOption[];
  /** The value that is chosen; the empty string where none is. */
  chosen: string;
  /** A line under the options, or in their place: "Nothing found", "Keep typing". */
  note?: string | undefined;
  busy?: boolean | undefined;
  /** What went wrong with the options, and a button that tries again. */
  trouble?: ReactNode;
  /** What a screen reader is told of the list whenever it changes. */
  said?: string | undefined;
  /** What the list is called. */
  listLabel: string;
  /** What the button says that opens it. */
  openLabel: string;
  onWords(words: string): void;
  onPick(option: ComboboxOption): void;
  /** The list was asked for. */
  onOpen?: (() => void) | undefined;
  /** The focus has gone elsewhere. */
  onLeave?: (() => void) | undefined;
}

/**
 * A box to type in, with a list of what fits (the editable combobox of the ARIA Authoring Practices). The focus stays in
 * the box; arrow keys go through the list, Enter takes, Escape closes. By hand, since what the libraries bring for it weighs more
 * than all of a first screen.
 */
export const Combobox = slotted(
  'Combobox',
  function Combobox({
    id,
    label,
    mark,
    hint,
    error,
    words,
    options,
    chosen,
    note,
    busy = false,
    trouble,
    said,
    listLabel,
    openLabel,
    onWords,
    onPick,
    onOpen,
    onLeave,
    ...input
  }: ComboboxProps) {
    const part = usePart();
    const listId = useId();
    const whole = useRef<HTMLDivElement>(null);
    const box = useRef<HTMLInputElement>(null);
    const popup = useRef<HTMLDivElement>(null);
    const [open, setOpen] = useState(false);
    /** The option that Enter takes, by its value: its place may change while more is typed. */
    const [marked, setMarked] = useState<string>();
    const at = options.findIndex(({ value }) => value === marked);
    const shown = open && (options.length > 0 || note !== undefined);

    useLayoutEffect(() => {
      if (shown) popup.current?.scrollIntoView?.({ block: 'nearest' });
    }, [shown]);
    useEffect(() => {
      if (open && at >= 0) popup.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'nearest' });
    }, [open, at]);

    const show = () => {
      if (open) return;
      setOpen(true);
      setMarked(chosen || undefined);
      onOpen?.();
    };
    const hide = () => setOpen(false);
    const pick = (option: ComboboxOption) => {
      hide();
      box.current?.focus();
      onPick(option);
    };
    const step = (by: 1 | -1) => {
      if (!open) return show();
      const next = at < 0 ? (by > 0 ? 0 : options.length - 1) : (at + by + options.length) % options.length;
      setMarked(options[next]?.value);
    };
    const press = (event: KeyboardEvent) => {
      const { key } = event;
      const option = open ? options[at] : undefined;
      if (key === 'ArrowDown') step(1);
      else if (key === 'ArrowUp') step(-1);
      else if (key === 'Enter' && option) pick(option);
      else if (key === 'Escape' && open) hide();
      else return;
      // Enter sends the form, and Escape closes a dialog around, only where there is nothing to do here.
      event.preventDefault();
      event.stopPropagation();
    };

    return (
      <FieldFrame {...{ id, label, mark, hint, error }}>
        <div
          ref={whole}
          {...part('combobox')}
          onBlur={({ relatedTarget }) => {
            if (whole.current?.contains(relatedTarget)) return;
            hide();
            onLeave?.();
          }}
        >
          <span {...part('control')}>
            <input
              {...input}
              {...describe(id, { hint, error })}
              ref={box}
              {...part('input')}
              data-end=""
              type="text"
              role="combobox"
              aria-expanded={shown && options.length > 0}
              aria-controls={shown && options.length > 0 ? listId : undefined}
              aria-autocomplete="list"
              aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
              autoCapitalize="none"
              spellCheck={false}
              value={words}
              onChange={({ target }) => {
                show();
                setMarked(undefined);
                onWords(target.value);
              }}
              onFocus={({ target }) => target.select()}
              onClick={show}
              onKeyDown={press}
            />
            <button
              type="button"
              {...part('control-button')}
              tabIndex={-1}
              aria-label={openLabel}
              aria-expanded={shown}
              onMouseDown={keepFocus}
              onClick={() => {
                box.current?.focus();
                if (open) hide();
                else show();
              }}
            >
              {busy ? <Spinner /> : <Icon name="down" size="s" />}
            </button>
          </span>
          {shown && (
            // The focus stays in the box, whatever is pressed here.
            <div ref={popup} {...part('options')} role="presentation" onMouseDown={keepFocus}>
              {options.length > 0 && (
                // Browsers let Tab stop at what scrolls; here the arrow keys do that.
                <div {...part('options-list')} id={listId} role="listbox" aria-label={listLabel} tabIndex={-1}>
                  {options.map((option, place) => (
                    // Keys go to the box, which names the marked option (aria-activedescendant).
                    <button
                      key={option.value}
                      type="button"
                      tabIndex={-1}
                      id={`${listId}-${place}`}
                      {...part('option')}
                      role="option"
                      aria-selected={option.value === chosen}
                      data-state={place === at ? 'marked' : option.value === chosen ? 'chosen' : 'idle'}
                      data-marked={place === at || undefined}
                      onClick={() => pick(option)}
                    >
                      <span {...part('option-words')}>
                        <bdi>{option.label}</bdi>
                        {option.hint && <span {...part('choice-hint')}>{option.hint}</span>}
                      </span>
                      {option.value === chosen && <Icon name="check" size="s" />}
                    </button>
                  ))}
                </div>
              )}
              {note !== undefined && <p {...part('options-note')}>{note}</p>}
            </div>
          )}
          {trouble}
          <LiveRegion>{open && said}</LiveRegion>
        </div>
      </FieldFrame>
    );
  },
);

/** A press takes the focus with it, unless it is told not to. */
const keepFocus = (event: MouseEvent) => event.preventDefault();
