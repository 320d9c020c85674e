import * as z from 'zod/mini';
import { skillSchema } from '../../protocol/index.js';
import { firstDuplicate, problemOfFields } from './problemOfFields.js';
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
  if (!shown.success)
    fail(z.prettifyError(shown.error).replaceAll('\n', ' '), 'Compare it with the example of defineSkill');
  if (skill.steps.length === 0) fail('it has no steps', 'Give it at least one');
  const twice = firstDuplicate(skill.steps.map(({ name }) => name));
  if (twice !== undefined) fail(`two steps are named "${twice}"`, 'Give each step a name of its own');
  const oddName = skill.steps.find(({ name }) => !/^(?!constructor$)[a-z][a-z0-9_]*$/.test(name));
  if (oddName) fail(`a step is named "${oddName.name}"`, 'Use small letters, digits and _, beginning with a letter');
  const early = skill.steps.slice(0, -1).find(({ kind }) => kind === 'redirect');
  if (early)
    fail(
      `its step "${early.name}" sends the user away before the last step`,
      'A trip ends the upstream’s session: put it last',
    );
  for (const [at, step] of skill.steps.entries()) {
    if (step.kind !== 'form') continue;
    const problem =
      typeof step.fields === 'function' ? undefined : problemOfFields(step.fields, Object.keys(step.options ?? {}));
    if (problem !== undefined) fail(`step "${step.name}": ${problem}`, 'Mend the field');
    const earlier = new Set(skill.steps.slice(0, at).flatMap(({ kind, name }) => (kind === 'form' ? [name] : [])));
    const named = [...(step.dependsOn ?? []), ...(Array.isArray(step.review) ? step.review : [])];
    const unknown = named.find((name) => !earlier.has(name));
    if (unknown !== undefined)
      fail(`step "${step.name}" speaks of "${unknown}"`, 'Name form steps that stand before it');
  }
  const last = skill.steps.at(-1);
  if (last?.kind === 'form' && last.send === undefined)
    fail(`its last step "${last.name}" is sent nowhere`, 'Give it a `send`');
  return skill;
}
