import { typesIn, type FieldRules } from '../../protocol/index.js';
import type { SkillDefinition } from './Skill.js';

/**
 * A type of the tenant's own needs a rule here as well as an input in the browser.
 *
 * @throws TypeError naming the step and the type.
 */
export function refuseUnknownTypes(skills: readonly SkillDefinition[], rules: FieldRules): void {
  for (const { id, steps } of skills)
    for (const step of steps) {
      if (step.kind !== 'form' || typeof step.fields === 'function') continue;
      const unknown = [...typesIn(step.fields)].find((type) => rules[type] === undefined);
      if (unknown !== undefined)
        throw new TypeError(
          `Skill "${id}": step "${step.name}" has a field of the type "${unknown}", which has no rule. Hand it over in fieldRules.`,
        );
    }
}
