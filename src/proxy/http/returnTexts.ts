import type { ReturnTexts } from './returnTexts/ReturnTexts.js';
import { ar } from './returnTexts/ar.js';
import { bg } from './returnTexts/bg.js';
import { cs } from './returnTexts/cs.js';
import { de } from './returnTexts/de.js';
import { el } from './returnTexts/el.js';
import { en } from './returnTexts/en.js';
import { es } from './returnTexts/es.js';
import { fr } from './returnTexts/fr.js';
import { he } from './returnTexts/he.js';
import { hu } from './returnTexts/hu.js';
import { it } from './returnTexts/it.js';
import { nl } from './returnTexts/nl.js';
import { pl } from './returnTexts/pl.js';
import { pt } from './returnTexts/pt.js';
import { ro } from './returnTexts/ro.js';
import { tr } from './returnTexts/tr.js';
import { uk } from './returnTexts/uk.js';

/** By language: another one is another file, and its name here. */
const languages: Readonly<Record<string, ReturnTexts>> = {
  en,
  ar,
  bg,
  cs,
  de,
  el,
  es,
  fr,
  he,
  hu,
  it,
  nl,
  pl,
  pt,
  ro,
  tr,
  uk,
};

export type ReturnPageKind = Exclude<keyof ReturnTexts, 'noScript' | 'tenant'>;

export interface SpokenTexts {
  texts: ReturnTexts;
  /** What they are written in, and which way. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** The words in a user's language where there are any, else in English. */
export function returnTextsFor(locale = 'en'): SpokenTexts {
  const language = locale.split('-')[0] ?? 'en';
  const texts = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (!texts) return { texts: en, lang: 'en', dir: 'ltr' };
  return { texts, lang: locale, dir: texts === ar || texts === he ? 'rtl' : 'ltr' };
}
