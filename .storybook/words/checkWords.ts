import type { Preview } from '@storybook/react-vite';
import { fileKinds } from 'onboarding-kit/protocol';
import { bankOfBic, bankOfIban } from '../../src/fields/iban/bankNames.js';
import type { LanguageTag } from '../../src/locales/languages.js';
import { nationalIds } from '../../src/protocol/fields/nationalIds/nationalIds.js';
import { initialsOf } from '../../src/wizard/initialsOf.js';
import { englishIn, englishPieces, type FindEnglish } from '../../scripts/words/english.js';
import { knownOf, plain, strayWords, without, type Known } from '../../scripts/words/foreign.js';
import { forget, hear, whatWasHeard } from '../../stories/support/heard.js';
import { looks } from '../../stories/support/look.js';
import { holdLook } from '../../stories/support/LookContext.js';
import { clippedIn, sideways, type Cut } from './clipped.js';
import { hearAnnounced, hearIntl, hearTyping, whatWasAnnounced } from './listen.js';
import { rootsOf, textsOn } from './textsOn.js';

/** What was found in one language. */
export interface WordsIn {
  locale: Locale;
  /** How many texts were looked at. */
  texts: number;
  /** Words that are not this language's, with their place. */
  leaks: string[];
  /** In a pseudo-locale, at 320 px: how many texts were measured, and those that are cut. */
  measured: number;
  cut: string[];
  /** In a pseudo-locale: words of somebody else's that would be laid out with the kit's own. */
  mixed: string[];
}

/** What the run over the languages leaves in the test's report. */
export interface WordsChecked {
  /** Nothing of the kit's words is in it: why. */
  silent?: string;
  languages: WordsIn[];
}

type Each<Name extends 'beforeEach' | 'afterEach'> = Exclude<NonNullable<Preview[Name]>, readonly unknown[]>;

type Locale = (typeof looks.locale.items)[number];
const pseudo: ReadonlySet<Locale> = new Set<Locale>(['en-XA', 'ar-XB']);
/** What is looked at with the global `words`. */
const wanted: Readonly<Record<string, readonly Locale[]>> = {
  all: looks.locale.items,
  some: ['en-GB', 'en-XA', 'ar-XB', 'de', 'ar'],
};

/** What in a story says nothing by the catalogue, and why. Its texts are measured all the same. */
const silent: Readonly<Record<string, string>> = {
  Parts: 'parts have no words of their own: what they say there is the story’s',
  Headless: 'hooks alone: all words are the page’s own',
  'Copy workbench': 'a tool for who writes the texts: it shows other stories, which are looked at where they are',
};
/** Acme's own components in the slots of a story: what they say beside the kit. */
const others = '.acme-thanks, p.acme-step';
/** What is called the same everywhere: kinds of files, what a country calls its personal number. */
const names = [
  ...Object.values(fileKinds).map(({ label }) => label),
  ...Object.values(nationalIds).flatMap((id) => id?.name ?? []),
];
/** And the banks of the accounts that somebody named. */
const banksOf = (said: Iterable<string>) =>
  [...said].flatMap((text) => {
    const code = text.replace(/\s/g, '').toUpperCase();
    return [bankOfIban(code) ?? [], bankOfBic(code) ?? []].flat();
  });

/** With the global `words`: hears what others than the kit say while the story plays. */
export const listenToStory: Each<'beforeEach'> = ({ globals, args }) => {
  if (!(String(globals.words) in wanted)) return forget;
  const undo = [hearTyping(), hearIntl(), hearAnnounced()];
  const { tenantName = location.hostname } = args as { tenantName?: string };
  hear([args, names, tenantName, initialsOf(tenantName)]);
  return () => {
    for (const each of undo) each();
    forget();
  };
};

/** With the global `words`: shows what a story has come to in each language, in place, and looks for words that are not its own. */
export const checkWords: Each<'afterEach'> = async ({ globals, viewMode, reporting, title }) => {
  const locales = wanted[String(globals.words)];
  if (!locales || viewMode !== 'story') return;
  const result: WordsChecked = { languages: [] };
  const [, reason] = Object.entries(silent).find(([name]) => title.startsWith(name)) ?? [];
  if (reason !== undefined) result.silent = reason;
  // While it played, in English: what follows is announced in other languages.
  const announced = [...whatWasAnnounced()];
  const { page } = await import('vitest/browser');
  const size = [innerWidth, innerHeight] as const;
  const isSilent = result.silent !== undefined;
  const look = async (locale: Locale) => {
    holdLook({ locale, motion: 'reduced' });
    const narrow = pseudo.has(locale);
    await page.viewport(narrow ? 320 : size[0], narrow ? 720 : size[1]);
    if (!isSilent) await spokenIn(locale);
    await settled();
    return wordsIn(locale, isSilent);
  };
  for (const locale of isSilent ? (['en-XA'] as const) : locales) result.languages.push(await look(locale));
  // What a story is about may be there before all the rest of it is: whoever has seen less than the last one looks again.
  const all = result.languages.at(-1)?.texts ?? 0;
  for (const [at, { locale, texts }] of result.languages.entries())
    if (texts < all) result.languages[at] = await look(locale);
  const english = result.languages.find(({ locale }) => locale === 'en-GB');
  const known = knownOf(whatWasHeard());
  for (const text of announced) english?.leaks.push(...notInEnglish(text, known).map((word) => `announced: “${word}”`));
  holdLook({});
  await page.viewport(...size);
  const found = result.languages.some(({ leaks, cut, mixed }) => leaks.length + cut.length + mixed.length > 0);
  reporting.addReport({ type: 'words', version: 1, result: { ...result }, status: found ? 'failed' : 'passed' });
};

async function wordsIn(locale: Locale, isSilent: boolean): Promise<WordsIn> {
  const heard = whatWasHeard();
  const known = knownOf([...heard, ...banksOf(heard)]);
  const roots = rootsOf();
  const shown = isSilent ? [] : roots.flatMap(textsOn).filter(({ element }) => !element.closest(others));
  const find = pseudo.has(locale) ? strayWords : await finderOf(locale);
  const leaks = shown.flatMap(({ text, place }) => {
    return find(text, known).map((word) => `${place}: “${word}”${word === text.trim() ? '' : ` in “${text.trim()}”`}`);
  });
  const measures = pseudo.has(locale) ? roots.map(clippedIn) : [];
  const cut = pseudo.has(locale) ? [...measures.flatMap(({ cut: each }) => each), ...sideways()] : [];
  return {
    locale,
    texts: shown.length,
    leaks: [...new Set(leaks)],
    measured: measures.reduce((sum, { measured }) => sum + measured, 0),
    cut: [...new Set(cut.map(({ place, text, why }: Cut) => `${place}: “${text}” is ${why}`))],
    mixed: locale === 'ar-XB' ? [...new Set(shown.flatMap((each) => mixedIn(each, known)))] : [],
  };
}

/** Words of somebody else's whose direction is not their own, in a page that runs from right to left. */
function mixedIn({ text, place, element }: ReturnType<typeof textsOn>[number], known: Known): string[] {
  let seen = text;
  for (let last = ''; last !== seen;) [last, seen] = [seen, seen.replace(/\u2068[^\u2068\u2069]*\u2069/g, ' ')];
  seen = plain(seen.replace(/⟦[^⟦⟧]*⟧/g, '⟦⟧'));
  if (!/\p{L}/u.test(seen) || element.matches('[role="status"]') || place.includes(' aria-')) return [];
  const rest = without(seen, known);
  const foreign = rest.length < seen.length;
  if (!foreign) return [];
  if (/[⟦\p{L}]/u.test(rest)) return [`${place}: “${text.trim()}” is of several that are not told apart`];
  const own = /plaintext|isolate/.test(getComputedStyle(element).unicodeBidi);
  return own ? [] : [`${place}: “${text.trim()}” runs as the page does`];
}

const finders = new Map<Locale, Promise<FindEnglish>>();
/** What finds the words that are not a language's own; in English, all that is not put together of its texts. */
function finderOf(locale: Locale): Promise<FindEnglish> {
  const found = finders.get(locale) ?? (locale === 'en-GB' ? Promise.resolve(notInEnglish) : englishIn(tagOf(locale)));
  finders.set(locale, found);
  return found;
}
const tagOf = (locale: Locale) => locale.split('-')[0] as LanguageTag;

const withEnglish = new WeakMap<Known, Known>();
const notInEnglish: FindEnglish = (text, known) => {
  const all = withEnglish.get(known) ?? knownOf([...known.all, ...englishPieces]);
  withEnglish.set(known, all);
  const rest = without(text, all);
  return /\p{L}/u.test(rest) ? [rest] : [];
};

/** Whatever speaks has come over to the language. */
async function spokenIn(locale: string): Promise<void> {
  const speaking = () => rootsOf().filter(({ lang }) => lang !== '');
  const until = performance.now() + 10_000;
  while (!speaking().length || speaking().some(({ lang }) => lang !== locale)) {
    if (performance.now() > until) throw new Error(`The story did not come over to ${locale}.`);
    await frame();
  }
}

/** The words are laid out, and what moves has come to its end. */
async function settled(): Promise<void> {
  await frame();
  await frame();
  for (const { shadowRoot } of document.querySelectorAll('[data-part="mount"]')) end(shadowRoot?.getAnimations() ?? []);
  end(document.getAnimations());
  await frame();
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function end(animations: readonly Animation[]): void {
  for (const animation of animations)
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}
