import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Catalogue, PartName } from '../locales/Catalogue.js';
import { Words } from '../locales/Words.js';
import { createTexts, type TextOverrides, type Texts } from './createTexts.js';

interface TextsScope {
  texts: Texts;
  /** Where more texts come from; undefined where all are there. */
  words: Words | undefined;
}

const TextsContext = createContext<TextsScope | undefined>(undefined);

export interface TextsProviderProps {
  /** All texts of a language, or those that are there of one that is loaded part by part. */
  catalogue: Catalogue | Words;
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
export function TextsProvider({ catalogue: given, overrides, locale, children }: TextsProviderProps) {
  const scope = useMemo<TextsScope>(() => {
    const words = given instanceof Words ? given : undefined;
    const catalogue = given instanceof Words ? given.catalogue : given;
    return { words, texts: createTexts({ catalogue, locale, ...(overrides && { overrides }) }) };
  }, [given, overrides, locale]);
  return <TextsContext.Provider value={scope}>{children}</TextsContext.Provider>;
}

function useTextsScope(): TextsScope {
  const scope = useContext(TextsContext);
  if (!scope)
    throw new Error(
      'useTexts needs a <TextsProvider> above it: <OnboardingWizard> brings one, other trees render their own.',
    );
  return scope;
}

/**
 * The words, numbers and times of the user's language.
 *
 * @throws Error when no `TextsProvider` is above.
 */
export const useTexts = (): Texts => useTextsScope().texts;

/**
 * Whether a part of the texts is there; it is loaded where it is not, for what is to be shown now or soon. Undefined asks for
 * nothing.
 *
 * @param onFailure `throw` while rendering what its loading failed with, unless told to `ignore` it: what is only loaded ahead
 * is loaded anew when it is shown.
 */
export function useWords(part: PartName | undefined, onFailure: 'throw' | 'ignore' = 'throw'): boolean {
  const { words } = useTextsScope();
  const [{ failure }, setOutcome] = useState<{ failure?: unknown }>({});
  const there = part === undefined || words === undefined || words.has(part);
  useEffect(() => {
    if (there) return undefined;
    let current = true;
    words.load(part).then(
      () => current && setOutcome({}),
      (cause: unknown) => current && setOutcome({ failure: cause }),
    );
    return () => {
      current = false;
    };
  }, [words, part, there]);
  if (!there && failure !== undefined && onFailure === 'throw') throw failure;
  return there;
}
