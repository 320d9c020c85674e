import * as z from 'zod/mini';
import { fieldSchema, skillSchema, type Field } from '../../protocol/index.js';
import type { SkillDefinition, StepDefinition } from './Skill.js';

/** What a tenant writes; steps may come in groups, as the building blocks return them. */
export interface SkillInput extends Omit<SkillDefinition, 'steps' | 'available' | 'outcome'> {
  available?: boolean;
  steps: readonly (StepDefinition | readonly StepDefinition[])[];
  outcome?: SkillDefinition['outcome'];
}

/**
 * Declares a skill and checks it, so that a slip shows at start-up and not to a user.
 *
 * @throws TypeError naming the skill, what is wrong with it, and how to fix it.
 * @example
 * const savings = defineSkill({
 *   id: 'carpati_ro_aisp_sbx_#2.0',
 *   kind: 'aisp',
 *   title: 'Connect your account',
 *   servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
 *   steps: [consentByRedirect({ title: 'Confirm at Carpați Bank', grants: [{ title: 'Balances', granted: true }] })],
 * });
 */
export function defineSkill(input: SkillInput): SkillDefinition {
  const skill: SkillDefinition = { available: true, outcome: () => ({}), ...input, steps: input.steps.flat() };
  const fail = (what: string, how: string): never => {
    throw new TypeError(`Skill "${input.id}": ${what}. ${how}.`);
  };
  const shown = skillSchema.safeParse(skill);
  if (!shown.success) fail(z.prettifyError(shown.error).replaceAll('\n', ' '), 'Compare it with the example of defineSkill');
  if (skill.steps.length === 0) fail('it has no steps', 'Give it at least one');
  const twice = firstDuplicate(skill.steps.map(({ name }) => name));
  if (twice !== undefined) fail(`two steps are named "${twice}"`, 'Give each step a name of its own');
  for (const step of skill.steps) {
    if (step.kind !== 'form' || typeof step.fields === 'function') continue;
    const problem = problemOfFields(step.fields);
    if (problem !== undefined) fail(`step "${step.name}": ${problem}`, 'Mend the field');
  }
  const last = skill.steps.at(-1);
  if (last?.kind === 'form' && last.send === undefined) fail(`its last step "${last.name}" is sent nowhere`, 'Give it a `send`');
  return skill;
}

/** What is wrong with a list of fields, or undefined. */
export function problemOfFields(fields: readonly Field[]): string | undefined {
  for (const field of fields) {
    const parsed = fieldSchema.safeParse(field);
    if (!parsed.success) return `field "${field.name}": ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`;
  }
  const twice = firstDuplicate(fields.map(({ name }) => name));
  if (twice !== undefined) return `two fields are named "${twice}"`;
  const names = new Set(fields.map(({ name }) => name));
  const dangling = fields.find(({ visibleWhen }) => visibleWhen && !names.has(visibleWhen.field));
  return dangling && `field "${dangling.name}" depends on "${dangling.visibleWhen?.field}", which is not there`;
}

function firstDuplicate(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) !== at);
}
