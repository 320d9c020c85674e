import { useMemo, useState } from 'react';
import type { OptionSource } from './SearchBox.js';
import { exactOption, indexOf, searchOptions, type Findable } from './searchOptions.js';

/** Choices that are all here. `limit` is how many are shown at once: a longer list helps nobody, and is slow. */
export function useLocalOptions(all: readonly Findable[], limit = 100): OptionSource {
  const index = useMemo(() => indexOf(all), [all]);
  const [words, search] = useState<string>();
  const found = useMemo(() => (words === undefined ? all : searchOptions(index, words)), [all, index, words]);
  return {
    options: found.slice(0, limit),
    more: found.length > limit,
    exact: (typed) => exactOption(index, typed),
    search,
  };
}
