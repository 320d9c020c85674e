import type { PartName } from '../locales/Catalogue.js';
import { languages, type LanguageTag } from '../locales/languages.js';
import { Words } from '../locales/Words.js';

export interface LoadedCatalogue {
  catalogue: Words;
  /** How numbers and times are written: as asked for where the texts are in that language, else as the texts are. */
  locale: string;
  /** Which way the texts are written. */
  direction: 'ltr' | 'rtl';
}

/**
 * The texts in the language of a tag (BCP 47), or in English where there are none.
 *
 * @param parts what of them has to be there.
 * @example
 * const { catalogue, locale } = await loadCatalogue('de-AT', ['base']);
 */
export async function loadCatalogue(tag: string, parts: readonly PartName[]): Promise<LoadedCatalogue> {
  const found = languageOf(tag);
  const catalogue = new Words(await languages[found ?? 'en']());
  await Promise.all(parts.map((part) => catalogue.load(part)));
  return {
    catalogue,
    locale: found ? tag : 'en',
    direction: found && rightToLeft.has(found) ? 'rtl' : 'ltr',
  };
}

const rightToLeft: ReadonlySet<LanguageTag> = new Set<LanguageTag>(['ar', 'he', 'ar-XB']);

const isKnown = (tag: string): tag is LanguageTag => Object.hasOwn(languages, tag);

function languageOf(tag: string): LanguageTag | undefined {
  try {
    const { baseName, language } = new Intl.Locale(tag);
    return [baseName, language].find(isKnown);
  } catch {
    return undefined;
  }
}
