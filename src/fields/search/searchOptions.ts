import type { Option } from '../../protocol/index.js';
import { foldWords } from './foldWords.js';

/** A choice that can be found by more than its label. */
export interface Findable extends Option {
  /** Other names for it, e.g. in English. */
  also?: readonly string[];
}

/** A list made ready to be searched: its words folded once. */
export type Index = readonly { option: Findable; label: string; also: readonly string[]; hint: string }[];

export const indexOf = (options: readonly Findable[]): Index =>
  options.map((option) => ({
    option,
    label: foldWords(option.label),
    also: (option.also ?? []).map(foldWords),
    hint: foldWords(option.hint ?? ''),
  }));

/**
 * What fits the words, best first: names that are or begin with them, then those with a word that does, then those that hold
 * them anywhere. Without words, all of them as they come.
 */
export function searchOptions(index: Index, words: string): Findable[] {
  const query = foldWords(words);
  if (query === '') return index.map(({ option }) => option);
  return index
    .map((entry) => ({ option: entry.option, rank: rankOf(entry, query) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}

/** The one choice that goes by exactly these words; undefined where none does, or several do. */
export function exactOption(index: Index, words: string): Findable | undefined {
  const query = foldWords(words);
  if (query === '') return undefined;
  const byLabel = index.filter(({ label }) => label === query);
  const found = byLabel.length > 0 ? byLabel : index.filter(({ also }) => also.includes(query));
  return found.length === 1 ? found[0]?.option : undefined;
}

/** The first of these that holds; -1 where none does. */
const rankOf = ({ label, also, hint }: Index[number], query: string): number =>
  [
    label === query || also.includes(query),
    label.startsWith(query),
    also.some((other) => other.startsWith(query)),
    ` ${label}`.includes(` ${query}`),
    label.includes(query) || hint.includes(query),
    also.some((other) => other.includes(query)),
  ].indexOf(true);
