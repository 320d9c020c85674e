const letter = /\p{L}/u;
const isolate = /\u2068[^\u2068\u2069]*\u2069/;
const marks = /[\u2066-\u2069\u200e\u200f]/g;
const bracketed = /⟦[^⟦⟧]*⟧/;

/** One kind of writing, so that a text is found again however it was laid out. */
export const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** What somebody else said, to be looked up: the longest first. */
export interface Known {
  all: ReadonlySet<string>;
  byLength: readonly string[];
  /** Those of several words. One alone may be a word of the kit's as well: the contract says "code" and "file". */
  phrases: readonly string[];
}

export const manyWords = (text: string): boolean => /\p{L}+[^\p{L}]+\p{L}+/u.test(text);

export function knownOf(heard: Iterable<string>): Known {
  const all = new Set([...heard].map((text) => plain(text.replace(marks, ' '))).filter((text) => letter.test(text)));
  const byLength = [...all].toSorted((one, other) => other.length - one.length);
  return { all, byLength, phrases: byLength.filter(manyWords) };
}

/** What is left of a text without what others said: the kit's own words. */
export function without(text: string, known: Known, which: 'byLength' | 'phrases' = 'byLength'): string {
  const words = plain(text.replace(marks, ' '));
  if (known.all.has(words)) return '';
  let rest = words;
  for (const said of known[which]) {
    if (!letter.test(rest)) break;
    if (said.length <= rest.length && rest.includes(said)) rest = cut(rest, said);
  }
  return rest.trim();
}

/** Takes out a piece wherever it is not part of a longer word. */
function cut(text: string, piece: string): string {
  let rest = text;
  for (let at = rest.indexOf(piece); at >= 0; at = rest.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    const within = (one: number, other: number) => letter.test(rest[one] ?? '') && letter.test(rest[other] ?? '');
    if (!within(at - 1, at) && !within(end - 1, end)) rest = `${rest.slice(0, at)} ${rest.slice(end)}`;
  }
  return rest;
}

/**
 * The words in a text of a pseudo-locale that are neither the catalogue's, which stand in brackets, nor anybody else's. What
 * fills the placeholders of a right-to-left catalogue is isolated, and looked at by itself.
 */
export function strayWords(text: string, known: Known): string[] {
  const stray: string[] = [];
  let rest = text;
  for (let found = isolate.exec(rest); found; found = isolate.exec(rest)) {
    stray.push(...strayWords(found[0].slice(1, -1), known));
    rest = rest.replace(found[0], ' ');
  }
  for (let found = bracketed.exec(rest); found; found = bracketed.exec(rest)) rest = rest.replace(found[0], ' ');
  const left = without(rest, known);
  return letter.test(left) ? [...stray, left] : stray;
}
