import type { PartName } from '../locales/Catalogue.js';
import { languages } from '../locales/languages.js';
import { Words } from '../locales/Words.js';

export interface LoadedCatalogue {
  catalogue: Words;
  /** How numbers and times are written: as asked for where the texts are in that language, else as the texts are. */
  locale: string;
}

/**
 * The texts in the language of a tag (BCP 47), or in English where there are none.
 *
 * @param parts what of them has to be there.
 * @example
 * const { catalogue, locale } = await loadCatalogue('en-GB', ['base']);
 */
export async function loadCatalogue(tag: string, parts: readonly PartName[]): Promise<LoadedCatalogue> {
  const name = languageOf(tag);
  const language = name !== undefined && Object.hasOwn(languages, name) ? languages[name] : undefined;
  const catalogue = new Words(language ?? languages.en);
  await Promise.all(parts.map((part) => catalogue.load(part)));
  return { catalogue, locale: language ? tag : 'en' };
}

function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}
