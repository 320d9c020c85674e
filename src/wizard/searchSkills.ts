import type { Skill } from '../protocol/index.js';

/** Letters without their marks, in lower case: "Carpați" is found by "carpati". */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The skills that hold each word of the query somewhere in their names and texts, in their own order. */
export function searchSkills(skills: readonly Skill[], query: string): Skill[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return skills.filter(({ title, description = '', servicer }) => {
    const text = fold([servicer.name, servicer.initials, title, description].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** The kinds that are there, each with its skills; what is not to be had stands last. */
export function groupByKind(skills: readonly Skill[]): { kind: Skill['kind']; skills: Skill[] }[] {
  const kinds = [...new Set(skills.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    skills: skills
      .filter((skill) => skill.kind === kind)
      .toSorted((left, right) => Number(right.available) - Number(left.available)),
  }));
}
