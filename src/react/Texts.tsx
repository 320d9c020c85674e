import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Catalogue } from '../locales/en.js';
import { createTexts, type TextOverrides, type Texts } from './createTexts.js';

const TextsContext = createContext<Texts | undefined>(undefined);

export interface TextsProviderProps {
  catalogue: Catalogue;
  /** Win over the catalogue, text by text. */
  overrides?: TextOverrides | undefined;
  /** BCP 47, e.g. `en-GB`: how numbers, sums and times are written. */
  locale: string;
  children: ReactNode;
}

/**
 * Gives the words to everything inside.
 *
 * @example
 * <TextsProvider catalogue={en} locale="en-GB" overrides={{ 'form.continue': 'Next' }}>…</TextsProvider>
 */
export function TextsProvider({ catalogue, overrides, locale, children }: TextsProviderProps) {
  const texts = useMemo(
    () => createTexts({ catalogue, locale, ...(overrides && { overrides }) }),
    [catalogue, overrides, locale],
  );
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

/**
 * The words, numbers and times of the user's language.
 *
 * @throws Error when no `TextsProvider` is above.
 */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts)
    throw new Error(
      'useTexts needs a <TextsProvider> above it: <OnboardingWizard> brings one, other trees render their own.',
    );
  return texts;
}
