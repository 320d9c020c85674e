import { useEffect, useRef, useState } from 'react';
import type { PartName } from '../locales/Catalogue.js';
import { loadCatalogue, type LoadedCatalogue } from './loadCatalogue.js';

/**
 * The texts in the user's language once they are there; the page's language unless told. Another language takes over when it
 * has whatever is shown just now.
 *
 * @param first what of them is needed to begin with.
 * @throws while rendering, when they could not be loaded.
 */
export function useCatalogue(locale: string | undefined, first: readonly PartName[]): LoadedCatalogue | undefined {
  const [state, setState] = useState<{ loaded?: LoadedCatalogue; failure?: unknown }>({});
  const wanted = useRef(first);
  useEffect(() => {
    if (state.loaded) wanted.current = state.loaded.catalogue.parts;
  });
  useEffect(() => {
    let current = true;
    loadCatalogue(locale ?? document.documentElement.lang, wanted.current).then(
      (loaded) => current && setState({ loaded }),
      (failure: unknown) => current && setState({ failure }),
    );
    return () => {
      current = false;
    };
  }, [locale]);
  if (state.failure !== undefined) throw state.failure;
  return state.loaded;
}
