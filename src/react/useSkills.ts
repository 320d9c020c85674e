import { useState, useSyncExternalStore } from 'react';
import { createSkillList, type ClientOptions, type SkillListSnapshot } from '../core/index.js';

/**
 * The inventory a user picks from. The options are read once.
 *
 * @example
 * const { snapshot, retry } = useSkills({ proxyUrl: '/onboarding' });
 * if (snapshot.phase === 'ready') return snapshot.skills.map((skill) => <p key={skill.id}>{skill.title}</p>);
 */
export function useSkills(options?: ClientOptions): { snapshot: SkillListSnapshot; retry: () => void } {
  const [list] = useState(() => createSkillList(options));
  const snapshot = useSyncExternalStore(list.subscribe, list.getSnapshot, list.getSnapshot);
  return { snapshot, retry: list.retry };
}
