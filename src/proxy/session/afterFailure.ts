import type { FormStepDefinition, SkillDefinition } from '../skills/Skill.js';
import type { UpstreamFailure } from '../upstream/UpstreamFailure.js';
import { codeRefused } from './codes.js';
import { tokenLost, upstreamLost } from './healing.js';
import { isStillDue, type Work } from './nextAction.js';
import { mayHaveActed } from './once.js';
import type { SessionRecord } from './SessionRecord.js';
import * as to from './transitions.js';
import { tripFailed } from './trips.js';

/** How long the upstream may refuse what a person would have to mend in the set-up, in milliseconds; then the session ends. */
const refusedFor = 3_600_000;
/** So many times it is asked at the least: the set-up may have been mended while nobody looked. */
const refusedTimes = 5;

/** A piece of work that failed: where the session stood, what was tried, and how that went. */
export interface Failed {
  before: SessionRecord;
  work: Work;
  failure: UpstreamFailure;
  skill: SkillDefinition;
  now: number;
}

/** What a failed call makes of the newest record; `give_up` where nothing more can come of the session. */
export function afterFailure(latest: SessionRecord, failed: Failed): SessionRecord | 'give_up' {
  const { before, work, failure, skill, now } = failed;
  const { kind, code } = failure;
  // This try has not arrived; one before it may have all the same.
  const inDoubt = failure.mayHaveHappened || before.upstream?.attempt !== undefined;
  const current = inDoubt ? latest : to.attempting(latest, undefined);
  if (!isStillDue(current, before, work, skill, now)) return current;
  if (isLost(work, failure)) return lost(current, failed);
  const reopened = kind === 'not_accepted' ? notAccepted(current, failed) : undefined;
  if (reopened) return reopened;
  // A bank's own fault may pass or not; before a trip the user can be asked, and need not wait for it.
  if (work.do === 'submit' && work.step.kind === 'redirect' && isBanksOwn(code) && !failure.mayHaveHappened)
    return tripFailed(current, work.step, failure, now);
  const blocked = to.blockedBy(
    current,
    kind === 'unavailable' ? 'upstream_unavailable' : 'upstream_refused',
    failure,
    now,
  );
  return kind !== 'unavailable' && isHopeless(blocked, now) ? 'give_up' : blocked;
}

/** A fresh upstream session helps where one is held, and a spent token is one of those; nothing else is. */
function isLost(work: Work, { kind, code }: UpstreamFailure): boolean {
  if (kind !== 'lost') return false;
  return work.do === 'submit' || work.do === 'attach' || (work.do === 'exchange' && code === 'invalid_temp_token');
}

/**
 * The upstream session is gone, or what it gave. Mostly it can be begun anew, unnoticed; not where it may have been
 * completed already, for then the servicer would act twice.
 */
function lost(record: SessionRecord, { before, work, skill, now }: Failed): SessionRecord | 'give_up' {
  if (work.do !== 'exchange') return upstreamLost(record, skill, now, mayHaveActed(before, skill));
  return Object.keys(record.trips).length > 0 ? tokenLost(record, skill, now) : 'give_up';
}

/** The step whose answer the upstream did not like opens again: the one sent, or the one that asked for a trip's details. */
function notAccepted(record: SessionRecord, { work, skill, now }: Failed): SessionRecord | undefined {
  if (work.do === 'attach') {
    const errors = [{ field: work.slot, code: 'not_accepted' }];
    return upstreamLost(to.reopened(record, work.step, { errors }, now), skill, now);
  }
  if (work.do !== 'submit') return undefined;
  const asked = skill.steps
    .slice(0, skill.steps.indexOf(work.step) + 1)
    .findLast((step): step is FormStepDefinition => step.kind === 'form' && Object.hasOwn(record.answers, step.name));
  if (!asked) return undefined;
  const refused = asked === work.step ? codeRefused(record, asked, skill, now) : undefined;
  return refused ?? to.reopened(record, asked, { errors: [{ field: '', code: 'not_accepted' }] }, now);
}

const isBanksOwn = (code: string | undefined) =>
  code === 'tpp_redirect_error' || code?.startsWith('external_api_') === true;

/** Whoever waits for a person to decide loses nothing by waiting on; everybody else is told, in the end. */
function isHopeless({ blocked, verifications }: SessionRecord, now: number): boolean {
  if (!blocked || Object.keys(verifications).length > 0) return false;
  return blocked.tries >= refusedTimes && now - blocked.since >= refusedFor;
}
