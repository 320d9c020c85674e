import type { Language } from './Catalogue.js';
import { english } from './en/language.js';

/**
 * By the language's subtag (BCP 47), or by the whole tag. A new language is a folder like `de` with the same files, and an
 * entry here. The two of Unicode's pseudo-locales are made of English: whatever stands on the screen in plain English is
 * not in the catalogue, and what has no room for longer words is cut off.
 */
export const languages = {
  en: async () => english,
  ar: async () => (await import('./ar/language.js')).ar,
  bg: async () => (await import('./bg/language.js')).bg,
  cs: async () => (await import('./cs/language.js')).cs,
  de: async () => (await import('./de/language.js')).de,
  el: async () => (await import('./el/language.js')).el,
  es: async () => (await import('./es/language.js')).es,
  fr: async () => (await import('./fr/language.js')).fr,
  he: async () => (await import('./he/language.js')).he,
  hu: async () => (await import('./hu/language.js')).hu,
  it: async () => (await import('./it/language.js')).it,
  nl: async () => (await import('./nl/language.js')).nl,
  pl: async () => (await import('./pl/language.js')).pl,
  pt: async () => (await import('./pt/language.js')).pt,
  ro: async () => (await import('./ro/language.js')).ro,
  tr: async () => (await import('./tr/language.js')).tr,
  uk: async () => (await import('./uk/language.js')).uk,
  'en-XA': async () => (await import('./pseudo.js')).pseudo,
  'ar-XB': async () => (await import('./pseudo.js')).pseudo,
} satisfies Readonly<Record<string, () => Promise<Language>>>;

/** A language that the kit has texts in. */
export type LanguageTag = keyof typeof languages;
