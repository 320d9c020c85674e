import { memo, useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react';
import type { BenchPart, TextsByKey } from './catalogueOf.js';
import { formsOf } from './forms.js';

const filters = { all: 'All texts', here: 'In the scene', changed: 'Changed' } as const;
type Filter = keyof typeof filters;

export interface TextListProps {
  parts: readonly BenchPart[];
  changes: TextsByKey;
  /** The keys that are in the scene. */
  here: ReadonlySet<string>;
  language: string;
  direction: 'ltr' | 'rtl';
  /** The text that is open here, and its editor. */
  open: string | undefined;
  editor: ReactNode;
  onOpen: (key: string | undefined) => void;
}

/** Every text of a language, by part; one of them is open to be edited. */
export function TextList({ parts, changes, here, language, direction, open, editor, onOpen }: TextListProps) {
  const id = useId();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const wanted = useDeferredValue(search);

  const found = useMemo(() => {
    const words = plain(wanted).split(/\s+/);
    const fits = (key: string, text: string) =>
      (filter === 'all' || (filter === 'here' ? here.has(key) : Object.hasOwn(changes, key))) &&
      words.every((word) => plain(`${key} ${text}`).includes(word));
    return parts
      .map(({ title, texts }) => ({
        title,
        rows: Object.entries({ ...texts, ...only(changes, texts) })
          .map(([key, message]) => ({ key, words: Object.values(formsOf(message)).join(' · ') }))
          .filter(({ key, words: text }) => key === open || fits(key, text)),
      }))
      .filter(({ rows }) => rows.length > 0);
  }, [parts, changes, here, filter, wanted, open]);
  const count = found.reduce((sum, { rows }) => sum + rows.length, 0);

  return (
    <section className="bench-list" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Texts</h2>
      <label htmlFor={`${id}-search`}>Search by words or key</label>
      <input
        id={`${id}-search`}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <fieldset className="bench-row">
        <legend>Which</legend>
        {(Object.keys(filters) as Filter[]).map((name) => (
          <label key={name}>
            <input type="radio" name={`${id}-which`} checked={filter === name} onChange={() => setFilter(name)} />
            {filters[name]}
          </label>
        ))}
      </fieldset>
      <p role="status">{count === 1 ? 'One text' : `${count} texts`}</p>
      <div className="bench-texts">
        {found.map(({ title, rows }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul>
              {rows.map(({ key, words }) => (
                <li key={key}>
                  <Row
                    name={key}
                    {...{ words, language, direction, onOpen }}
                    open={key === open}
                    changed={Object.hasOwn(changes, key)}
                    here={here.has(key)}
                  />
                  {key === open && editor}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

interface RowProps extends Pick<TextListProps, 'language' | 'direction' | 'onOpen'> {
  name: string;
  words: string;
  open: boolean;
  changed: boolean;
  here: boolean;
}

const Row = memo(function Row({ name, words, language, direction, open, changed, here, onOpen }: RowProps) {
  return (
    <button
      type="button"
      className="bench-text"
      aria-expanded={open}
      data-key={name}
      onClick={() => onOpen(open ? undefined : name)}
    >
      <code>{name}</code>
      {changed && <small>changed</small>}
      {here && <small>in the scene</small>}
      <span lang={language} dir={direction}>
        {words}
      </span>
    </button>
  );
});

/** For searching: without capitals and diacritics. */
const plain = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const only = (texts: TextsByKey, keys: TextsByKey): TextsByKey =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => Object.hasOwn(keys, key)));
