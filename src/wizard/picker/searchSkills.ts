import Fuse from 'fuse.js';
import type { Skill } from '../../protocol/index.js';

/** Letters without their marks, in lower case: "Carpați" is found by "carpati". */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsIn = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

interface Entry {
  skill: Skill;
  name: string;
  words: string[];
}

/** How far a word may be from what was typed, in mistakes a letter: less far where something is there just as typed. */
const distance = { besideHits: 0.2, alone: 0.3 };

/**
 * Makes the search over some skills: each word of a query must be somewhere in a skill's names and texts. What is there as
 * typed comes first, beginnings of names above all; what is nearly so follows.
 *
 * @param also further words that a skill is found by, such as the name of its country.
 * @example
 * createSearch(skills, () => [])('carpti'); // Carpați Bank
 */
export function createSearch(
  skills: readonly Skill[],
  also: (skill: Skill) => readonly string[],
): (query: string) => Skill[] {
  const entries = skills.map((skill): Entry => {
    const { title, description = '', servicer } = skill;
    return {
      skill,
      name: wordsIn(servicer.name).join(' '),
      words: wordsIn([servicer.name, servicer.initials, title, description, ...also(skill)].join(' ')),
    };
  });
  const nearly = (threshold: number) =>
    new Fuse(entries, { keys: ['words'], threshold, ignoreLocation: true, ignoreFieldNorm: true, includeScore: true });
  const [near, far] = [nearly(distance.besideHits), nearly(distance.alone)];

  return (query) => {
    const wanted = wordsIn(query);
    if (wanted.length === 0) return [...skills];
    const hits = entries
      .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
      .filter(({ rank }) => rank < Infinity)
      .toSorted((left, right) => left.rank - right.rank)
      .map(({ entry }) => entry);
    const guesses = guess(hits.length > 0 ? near : far, wanted).filter((entry) => !hits.includes(entry));
    return [...hits, ...guesses].map(({ skill }) => skill);
  };
}

/** How well an entry holds the words as typed, the best first; Infinity where it does not. */
function rankOf({ name, words }: Entry, wanted: readonly string[]): number {
  const [query, all] = [wanted.join(' '), words.join(' ')];
  if (!wanted.every((word) => all.includes(word))) return Infinity;
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  return wanted.every((word) => words.some((other) => other.startsWith(word))) ? 2 : 3;
}

/** The entries that have something near to each word, the nearest first. */
function guess(fuse: Fuse<Entry>, wanted: readonly string[]): Entry[] {
  const [first = new Map<Entry, number>(), ...rest] = wanted.map(
    (word) => new Map(fuse.search(word).map(({ item, score = 0 }) => [item, score])),
  );
  return [...first]
    .filter(([entry]) => rest.every((found) => found.has(entry)))
    .map(([entry, score]) => ({ entry, score: rest.reduce((sum, found) => sum + (found.get(entry) ?? 0), score) }))
    .toSorted((left, right) => left.score - right.score)
    .map(({ entry }) => entry);
}
