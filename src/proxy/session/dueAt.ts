import type { SkillDefinition } from '../skills/Skill.js';
import { nextAction, type Action } from './nextAction.js';
import type { SessionRecord } from './SessionRecord.js';

/**
 * The earliest moment at which something can or must be done about a session without its user, in milliseconds; undefined for
 * never. What could be done already is due since the record was changed last.
 *
 * @param retention how long a session that has ended is kept, in milliseconds.
 */
export function dueAt(
  record: SessionRecord,
  skill: SkillDefinition | undefined,
  retention: number,
): number | undefined {
  const times = [
    ...(record.status === 'open' ? openTimes(record, skill) : endedTimes(record, retention)),
    newsAt(record),
  ];
  const due = Math.min(...times);
  return Number.isFinite(due) ? Math.ceil(due) : undefined;
}

function openTimes(record: SessionRecord, skill: SkillDefinition | undefined): number[] {
  const scans = Object.values(record.uploads).flatMap(({ scan }) => (scan ? [scan.dueAt] : []));
  const action = skill && plainAction(record, skill);
  // The servicer has agreed: it cannot run out any more.
  const end = action?.do === 'exchange' ? Infinity : record.expiresAt;
  return [workAt(record, action), end, ...scans];
}

/** Without an action the set-up is at fault, or the tenant's code: whoever looks into it says so. */
function workAt(record: SessionRecord, action: Action | undefined): number {
  const blockedUntil = record.blocked?.until ?? 0;
  switch (action?.do) {
    case 'ask':
    case 'nothing':
      return Infinity;
    case 'wait':
      return Math.max(record.verifications[action.step.name]?.dueAt ?? 0, blockedUntil);
    default:
      return Math.max(record.updatedAt, blockedUntil);
  }
}

/** The files go at once, all else when its time is over. */
function endedTimes(record: SessionRecord, retention: number): number[] {
  const files = Object.keys(record.uploads).length > 0 ? record.updatedAt : Infinity;
  return [files, record.updatedAt + retention];
}

const newsAt = ({ news }: SessionRecord) => news?.until ?? Infinity;

/** What is next, whatever the time: a wait stays one, though it may be due. Undefined where the skill's own code fails. */
export function plainAction(record: SessionRecord, skill: SkillDefinition): Action | undefined {
  try {
    return nextAction(record, skill, 0);
  } catch {
    return undefined;
  }
}
