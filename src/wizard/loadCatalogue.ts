import type { Catalogue } from '../locales/en.js';

/** Each language is a file of its own, loaded when it is wanted. */
const loaders: Readonly<Record<string, () => Promise<Catalogue>>> = {
  en: async () => (await import('../locales/en.js')).en,
};

export interface LoadedCatalogue {
  catalogue: Catalogue;
  /** How numbers and times are written: as asked for where the texts are in that language, else as the texts are. */
  locale: string;
}

/**
 * The texts in the language of a tag (BCP 47), or in English where there are none.
 *
 * @example
 * const { catalogue, locale } = await loadCatalogue('en-GB');
 */
export async function loadCatalogue(tag: string): Promise<LoadedCatalogue> {
  const language = languageOf(tag);
  const load = language === undefined ? undefined : loaders[language];
  if (load) return { catalogue: await load(), locale: tag };
  const { en } = await import('../locales/en.js');
  return { catalogue: en, locale: 'en' };
}

function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}
