import type { SkillDefinition } from '../skills/Skill.js';
import { plainAction } from './dueAt.js';
import type { Action } from './nextAction.js';
import type { NewsType, SessionRecord } from './SessionRecord.js';

/**
 * Something came of a session while its user was waiting for the servicer. Nothing in it is personal; `userId` is the tenant's
 * own.
 *
 * `session_completed` and `session_rejected`: it was decided, and the session has ended so · `information_needed`: a step is
 * asked again, mostly because a reviewer wants it otherwise · `session_continues`: it was approved, and the next step is the
 * user's · `session_expired`: nobody decided in time · `session_failed`: it could not be finished.
 */
export interface NewsEvent {
  type: NewsType;
  userId: string;
  sessionId: string;
  /** The skill's id. */
  skill: string;
  /** The page that the session was begun on, where it named one. */
  returnTo?: string;
}

/** The record as it was changed, with what is news about it: so the one is never kept without the other. */
export function withNews(record: SessionRecord, skill: SkillDefinition, now: number): SessionRecord {
  const action = plainAction(record, skill);
  // Looking back at an earlier step is no end of the wait.
  if (!action || (record.status === 'open' && record.changing)) return record;
  if (isVerification(action, record)) return record.awaited ? record : { ...record, awaited: true };
  if (!record.awaited || (record.status === 'open' && action.do !== 'ask')) return record;
  const { awaited: _, ...rest } = record;
  const type = typeOf(record, action);
  if (!type) return rest;
  const { pending = [], until = now, tries = 0 } = record.news ?? {};
  return { ...rest, news: { pending: [...pending, type], until, tries } };
}

/** The first of them has been told. */
export function newsTold(record: SessionRecord, now: number): SessionRecord {
  const { news, ...rest } = record;
  const pending = news?.pending.slice(1) ?? [];
  return pending.length > 0 ? { ...rest, news: { pending, until: now, tries: 0 } } : rest;
}

/** It could not be told: it is tried again after 10, 20, 40 … seconds, up to an hour. */
export function newsRefused(record: SessionRecord, now: number): SessionRecord {
  const { news } = record;
  if (!news) return record;
  const pause = Math.min(10_000 * 2 ** news.tries, 3_600_000);
  return { ...record, news: { ...news, until: now + pause, tries: news.tries + 1 } };
}

/** What the tenant is told first. */
export function eventOf({ id, userId, skill, returnTo, news }: SessionRecord): NewsEvent | undefined {
  const type = news?.pending[0];
  return type && { type, userId, sessionId: id, skill, ...(returnTo !== undefined && { returnTo }) };
}

function isVerification(action: Action, { verifications }: SessionRecord): boolean {
  return 'step' in action && action.step.kind === 'wait' && verifications[action.step.name] !== undefined;
}

function typeOf({ status, rounds }: SessionRecord, action: Action): NewsType | undefined {
  switch (status) {
    case 'cancelled':
      return undefined;
    case 'open':
      // A step that stands open for the first time is simply the next one.
      return 'step' in action && rounds[action.step.name] ? 'information_needed' : 'session_continues';
    default:
      return `session_${status}`;
  }
}
