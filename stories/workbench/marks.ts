/**
 * Marks that nobody sees: a text is wrapped in characters that have no width, no direction and no sound, and say which key it came
 * from. So it can be told from the page alone, whatever has become of the text on its way there.
 */
const digits = ['\u2061', '\u2062', '\u2063'];
const edge = '\u2064';
const marks = new RegExp(`${edge}([${digits.join('')}]+)${edge}|${edge}${edge}`, 'g');

/** Each key has the number of its place, from when it is first marked. */
const keys: string[] = [];
const numbers = new Map<string, number>();

function numberOf(key: string): number {
  const number = numbers.get(key) ?? keys.push(key) - 1;
  numbers.set(key, number);
  return number;
}

/** The same words, with the mark of a key around them. */
export function mark(key: string, words: string): string {
  const code = numberOf(key)
    .toString(digits.length)
    .replace(/\d/g, (digit) => digits[Number(digit)] ?? '');
  return `${edge}${code}${edge}${words}${edge}${edge}`;
}

export interface Marked {
  key: string;
  /** Where the words begin and end, marks left out. */
  from: number;
  to: number;
}

/** The marked texts in some words, in the order of their beginnings; one may stand within another. */
export function marksIn(words: string): Marked[] {
  const found: Marked[] = [];
  const open: Marked[] = [];
  for (const {
    0: { length },
    1: code,
    index,
  } of words.matchAll(marks)) {
    if (code === undefined) {
      const last = open.pop();
      if (last) last.to = index;
      continue;
    }
    const number = parseInt(
      code.replace(/./gu, (digit) => String(digits.indexOf(digit))),
      digits.length,
    );
    const text = { key: keys[number] ?? '', from: index + length, to: words.length };
    found.push(text);
    open.push(text);
  }
  return found;
}
