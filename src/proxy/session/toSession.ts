import type { FieldRules, Session } from '../../protocol/index.js';
import type { SkillDefinition } from '../skills/Skill.js';
import type { SessionRecord } from './SessionRecord.js';
import { referenceTo } from './stepIdOf.js';
import { currentStep } from './toStep.js';

/** What the user of a session may see of it: made of what is allowed, so that nothing else can slip through. */
export function toSession(
  record: SessionRecord,
  definition: SkillDefinition,
  at: { rules: FieldRules; now: number },
): Session {
  const current = currentStep(record, definition, at);
  const position = current ? definition.steps.indexOf(current.definition) : (record.reached ?? definition.steps.length);
  const { id, kind, title, description, servicer, available } = definition;
  const stateOf = (index: number) => {
    if (index < position) return 'done';
    return index === position && current ? 'current' : 'ahead';
  };
  const common = {
    id: record.id,
    skill: { id, kind, title, servicer, available, ...(description !== undefined && { description }) },
    trail: definition.steps.map((step, index) => ({
      ...referenceTo(record, step),
      state: stateOf(index),
      // What is asked just now is in sight anyway.
      ...(Object.hasOwn(record.answers, step.name) &&
        !(index === position && current?.step.kind === 'form') && { open: true as const }),
    })),
    revision: record.revision,
    files: record.files,
    createdAt: iso(record.createdAt),
    updatedAt: iso(record.updatedAt),
    expiresAt: iso(record.expiresAt),
  } satisfies Partial<Session>;
  if (current) return { ...common, status: 'open', step: current.step };
  const status = record.status === 'open' ? 'failed' : record.status;
  return { ...common, status, step: null, outcome: record.outcome ?? {} };
}

const iso = (time: number) => new Date(time).toISOString();
