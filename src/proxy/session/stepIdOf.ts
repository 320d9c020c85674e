import type { StepReference } from '../../protocol/index.js';
import type { StepDefinition } from '../skills/Skill.js';
import type { SessionRecord } from './SessionRecord.js';

/** A step's id changes when the step is opened again, so that an answer meant for the round before does not fit. */
export function stepIdOf(record: SessionRecord, { name }: StepDefinition): string {
  const round = record.rounds[name] ?? 0;
  return round === 0 ? name : `${name}-${round + 1}`;
}

/** A step by name, for the user. */
export function referenceTo(record: SessionRecord, step: StepDefinition): StepReference {
  return { id: stepIdOf(record, step), name: step.name, title: step.title };
}
