import type { Skill } from '../../protocol/index.js';

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

/** What the user has begun before and can begin now, the latest first; no more than three. */
export function usedRecently(skills: readonly Skill[]): Skill[] {
  return skills
    .filter(({ usedAt, available }) => usedAt !== undefined && available)
    .toSorted((left, right) => Date.parse(right.usedAt ?? '') - Date.parse(left.usedAt ?? ''))
    .slice(0, 3);
}
