import type { Catalogue, Message, PartName } from '../../src/locales/Catalogue.js';
import { en } from '../../src/locales/en.js';
import { english } from '../../src/locales/en/language.js';
import { languages, type LanguageTag } from '../../src/locales/languages.js';
import { Words } from '../../src/locales/Words.js';
import { manyWords, plain, without, type Known } from './foreign.js';

/** Tells what of a text is English where the language has words of its own, and nobody else said it. */
export type FindEnglish = (text: string, known: Known) => string[];

/** Languages that are not written in Latin letters: a Latin word that no text of theirs has is somebody else's. */
const otherScripts: ReadonlySet<string> = new Set(['ar', 'bg', 'el', 'he', 'uk']);
const latinWord = /\p{Script=Latin}{2,}/gu;

const formsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
/** The words between the placeholders of a text. */
const piecesOf = (message: Message): string[] =>
  formsOf(message).flatMap((form) => form.split(/\{\w+\}/).map((piece) => trimmed(plain(piece))));
const trimmed = (piece: string) => piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** All that English is made of: the words between the placeholders of its texts, the longest with their stops. */
export const englishPieces: readonly string[] = Object.values<Message>(en).flatMap((message) =>
  formsOf(message).flatMap((form) => [form, ...form.split(/\{\w+\}/), ...piecesOf(form)]),
);

/** What is English in the texts of a language. A text that is the same in both is no English in it. */
export async function englishIn(tag: LanguageTag): Promise<FindEnglish> {
  const words = new Words(await languages[tag]());
  await Promise.all((Object.keys(english) as PartName[]).map((part) => words.load(part)));
  const own = Object.values<Message>(words.catalogue as Catalogue)
    .flatMap(formsOf)
    .map(plain);
  const ownWhole = new Set(own.map(trimmed));
  const said = own.join('\n');
  const ownLatin = new Set(said.match(latinWord));
  const pieces = [...new Set(Object.values<Message>(en).flatMap(piecesOf))].filter((piece) => piece !== '');
  const whole = new Set(pieces.filter((piece) => !ownWhole.has(piece) && !said.includes(piece)));
  const runs = [...whole].filter(manyWords);
  return (text, known) => {
    const words = without(text, known, 'phrases');
    const found = runs.filter((run) => bounded(words, run));
    const rest = without(text, known);
    if (found.length === 0 && whole.has(trimmed(rest))) found.push(trimmed(rest));
    if (found.length === 0 && otherScripts.has(tag))
      found.push(...(rest.match(latinWord) ?? []).filter((word) => !ownLatin.has(word)));
    return found;
  };
}

/** Whether a run of words is said anywhere in a text, and not within longer words. */
function bounded(text: string, run: string): boolean {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + run.length] ?? '')) return true;
  return false;
}
