import { useState, type ReactNode } from 'react';
import { useTexts } from '../../react/index.js';
import { Combobox, type ComboboxOption } from '../../ui/Combobox.js';
import type { FieldTexts } from '../../ui/FieldFrame.js';
import { chosenOf, type Held } from './Held.js';

/** Where choices come from. */
export interface OptionSource {
  options: readonly ComboboxOption[];
  /** There are more than these. */
  more: boolean;
  busy?: boolean;
  trouble?: ReactNode;
  /** The one that goes by exactly these words. */
  exact(words: string): ComboboxOption | undefined;
  /** Looks for these words; undefined asks for all there is. */
  search(words: string | undefined): void;
}

export interface SearchBoxProps extends FieldTexts {
  id: string;
  label: string;
  name: string;
  required: boolean;
  autoComplete?: string | undefined;
  source: OptionSource;
  held: Held;
  /** What the value is called that is chosen. */
  chosenLabel: string;
  onHeld(held: Held): void;
  onLeave?: (() => void) | undefined;
}

/** One of very many: what is typed narrows the list down, and a name typed to its end is chosen by that. */
export function SearchBox({
  source,
  held,
  chosenLabel,
  required,
  autoComplete = 'off',
  onHeld,
  onLeave,
  ...frame
}: SearchBoxProps) {
  const { text } = useTexts();
  const chosen = chosenOf(held);
  /** The words in the box while they are typed; undefined when it shows what is chosen. */
  const [typing, setTyping] = useState(typeof held === 'string' ? undefined : held.typed);
  const words = typing ?? chosenLabel;
  const { more, busy = false, trouble } = source;
  // A name that is typed to its end and fits nothing else leaves nothing to choose.
  const settled = typing !== undefined && source.options.length === 1 && source.options[0]?.value === chosen;
  const options = settled ? [] : source.options;

  const none = typing !== undefined && typing.trim() !== '' && options.length === 0 && !settled && !busy && !trouble;
  const note = none
    ? text('field.search_none', { query: typing.trim() })
    : options.length === 0 && busy
      ? text('field.search_loading')
      : more && options.length > 0
        ? text('field.search_more')
        : undefined;
  return (
    <Combobox
      {...frame}
      words={words}
      options={options}
      chosen={chosen}
      note={note}
      busy={busy}
      trouble={trouble}
      said={options.length === 0 ? note : text('field.search_count', { count: options.length })}
      listLabel={text('field.search_list', { label: frame.label })}
      openLabel={text('field.search_open')}
      placeholder={text('field.search_placeholder')}
      aria-required={required || undefined}
      autoComplete={autoComplete}
      enterKeyHint="go"
      onOpen={() => source.search(typing)}
      onWords={(typed) => {
        setTyping(typed);
        source.search(typed);
        onHeld(typed.trim() === '' ? '' : (source.exact(typed)?.value ?? { typed }));
      }}
      onPick={({ value }) => {
        setTyping(undefined);
        onHeld(value);
      }}
      onLeave={() => {
        if (chosen !== '') setTyping(undefined);
        onLeave?.();
      }}
    />
  );
}
