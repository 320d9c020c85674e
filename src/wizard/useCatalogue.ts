import { useEffect, useState } from 'react';
import { loadCatalogue, type LoadedCatalogue } from './loadCatalogue.js';

/**
 * The texts in the user's language once they are there; the page's language unless told.
 *
 * @throws while rendering, when they could not be loaded.
 */
export function useCatalogue(locale: string | undefined): LoadedCatalogue | undefined {
  const [state, setState] = useState<{ loaded?: LoadedCatalogue; failure?: unknown }>({});
  useEffect(() => {
    let current = true;
    loadCatalogue(locale ?? document.documentElement.lang).then(
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
