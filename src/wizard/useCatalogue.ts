import { useEffect, useRef, useState } from 'react';
import type { PartName } from '../locales/Catalogue.js';
import { loadCatalogue, type LoadedCatalogue } from './loadCatalogue.js';

/** The texts, once they are there, or what their loading failed with. */
export type CatalogueState = { readonly loaded?: LoadedCatalogue; readonly failure?: unknown };

/**
 * The texts in the user's language; the page's language unless told. Another language takes over when it has whatever is
 * shown just now.
 *
 * @param first what of them is needed to begin with.
 */
export function useCatalogue(locale: string | undefined, first: readonly PartName[]): CatalogueState {
  const [state, setState] = useState<CatalogueState>({});
  const wanted = useRef(first);
  useEffect(() => {
    if (state.loaded) wanted.current = state.loaded.catalogue.parts;
  });
  useEffect(() => {
    let current = true;
    loadCatalogue(locale ?? document.documentElement.lang, wanted.current).then(
      (loaded) => current && setState({ loaded }),
      // Who is in the midst of something goes on in the language they have.
      (failure: unknown) => current && setState(({ loaded }) => (loaded ? { loaded } : { failure })),
    );
    return () => {
      current = false;
    };
  }, [locale]);
  return state;
}

/** For the outermost element: what its texts are written in, and which way. */
export const languageAttributes = ({ loaded }: CatalogueState) => ({ lang: loaded?.locale, dir: loaded?.direction });
