import type { FieldRules, SessionSummary, Skill } from '../../protocol/index.js';
import type { SkillDefinition } from '../skills/Skill.js';
import type { Records } from './Records.js';
import type { SessionRecord } from './SessionRecord.js';
import { toSession } from './toSession.js';

interface Parts {
  skills: ReadonlyMap<string, SkillDefinition>;
  records: Records;
  rules: FieldRules;
  now: () => number;
}

/** A user's sessions beyond these many are not looked into: the newest are the ones that matter. */
const newest = 50;

/** What a user may choose from, and what they have begun. Nothing goes on by being listed. */
export class SessionList {
  constructor(private readonly parts: Parts) {}

  /** The user's open sessions, the latest first. */
  async open(userId: string): Promise<SessionSummary[]> {
    const { records, skills, rules, now } = this.parts;
    const found = await records.newestOf(userId, newest);
    return found
      .filter(({ status, expiresAt }) => status === 'open' && expiresAt > now())
      .toSorted((left, right) => right.updatedAt - left.updatedAt)
      .flatMap((record) => {
        const skill = skills.get(record.skill);
        const session = skill && toSession(record, skill, { rules, now: now() });
        if (session?.status !== 'open') return [];
        const { id, step, updatedAt, expiresAt } = session;
        return [{ id, skill: session.skill, step: { title: step.title, kind: step.kind }, updatedAt, expiresAt }];
      });
  }

  /** All skills on offer, each with when the user began a session for it last. */
  async skills(userId: string): Promise<Skill[]> {
    const usedAt = lastStarts(await this.parts.records.newestOf(userId, newest));
    return [...this.parts.skills.values()].map(({ id, kind, title, description, servicer, available }) => {
      const used = usedAt.get(id);
      return {
        id,
        kind,
        title,
        servicer,
        available,
        ...(description !== undefined && { description }),
        ...(used !== undefined && { usedAt: new Date(used).toISOString() }),
      };
    });
  }
}

function lastStarts(records: readonly SessionRecord[]): Map<string, number> {
  return new Map(
    records
      .toSorted((left, right) => left.createdAt - right.createdAt)
      .map(({ skill, createdAt }) => [skill, createdAt]),
  );
}
