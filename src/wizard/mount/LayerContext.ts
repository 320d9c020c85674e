import { createContext } from 'react';

/** What a modal layer is called, and what the wish to leave it leads to. */
export interface LayerTerms {
  label: string;
  leave: () => void;
}

/** Tells the layer around what holds for it now. */
export const LayerContext = createContext<(terms: LayerTerms | undefined) => void>(() => undefined);
