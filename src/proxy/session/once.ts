import type { SkillDefinition, StepDefinition } from '../skills/Skill.js';
import type { SessionRecord } from './SessionRecord.js';

/** Whether the servicer acts as soon as it has accepted the step: then it is never sent a second time unasked. */
export function actsOnce(step: StepDefinition, skill: SkillDefinition): boolean {
  switch (step.kind) {
    case 'form':
      return step.once === true || (step.send !== undefined && skill.steps.at(-1) === step);
    case 'redirect':
      return step.purpose === 'payment';
    case 'wait':
      return false;
  }
}

/** The steps that have acted in the upstream session that is held now, or may have: their answer was lost. */
export function mayHaveActed(record: SessionRecord, skill: SkillDefinition): StepDefinition[] {
  const { accepted = {}, attempt } = record.upstream ?? {};
  return skill.steps.filter(
    (step) =>
      actsOnce(step, skill) &&
      (Object.hasOwn(accepted, step.name) || attempt === step.name || record.trips[step.name]?.ended === 'returned'),
  );
}
