import type { Answer, FieldRules, Session } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import { fieldsOf } from '../skills/fieldsOf.js';
import type { FormStepDefinition, RedirectStepDefinition } from '../skills/Skill.js';
import { changeAnswered } from './changes.js';
import { checkStep } from './checkStep.js';
import { codeWanted, resendable } from './codes.js';
import type { Conversations } from './Conversations.js';
import { decided, digestFor, isDecided, type Decision } from './decided.js';
import { tripRenewed } from './healing.js';
import { contextOf, nextAction } from './nextAction.js';
import { readStep } from './readStep.js';
import type { Records } from './Records.js';
import { sameValue } from './sameValue.js';
import type { SessionRecord } from './SessionRecord.js';
import { stepIdOf } from './stepIdOf.js';
import { answered } from './transitions.js';

interface Parts {
  records: Records;
  conversations: Conversations;
  rules: FieldRules;
  now: () => number;
}

/** What the user enters: answers to the step that is asked, and drafts of them. */
export class Answers {
  constructor(private readonly parts: Parts) {}

  async answer(userId: string, id: string, stepId: string, data: Answer, decision: Decision): Promise<Session> {
    const { conversations, records, now } = this.parts;
    const seen = await conversations.find(userId, id);
    const digest = await digestFor([stepId, data]);
    if (!isDecided(seen, decision, digest)) await this.#check(seen, stepId, data, decision);
    const record = await records.change(id, (current) =>
      decided(current, decision, digest, conversations.restsUntil(), () => {
        const step = this.#asked(current, stepId);
        if (step.kind === 'redirect') return this.#renewed(current, step, data);
        const answer = readStep(current, step, data, this.parts.rules);
        return current.changing
          ? changeAnswered(current, conversations.skillOf(current), step, answer, now())
          : answered(current, step, answer, now());
      }),
    );
    return conversations.goOn(record);
  }

  /**
   * Asks for another code, by message, for a field of the step that is asked.
   *
   * @throws ProblemError `not_found` for a field that takes none, or whose code cannot be had anew; `step_not_current` where it
   *   is too early for another.
   */
  async newCode(
    userId: string,
    id: string,
    { stepId, field }: { stepId: string; field: string },
    decision: Decision,
  ): Promise<Session> {
    const { conversations, records, now } = this.parts;
    await conversations.find(userId, id);
    const digest = await digestFor(['code', stepId, field]);
    const record = await records.change(id, (current) =>
      decided(current, decision, digest, conversations.restsUntil(), () => {
        const step = this.#asked(current, stepId);
        const skill = conversations.skillOf(current);
        const can = step.kind === 'form' ? resendable(field, step, current, skill, now()) : 'never';
        if (step.kind !== 'form' || can === 'never') throw new ProblemError('not_found');
        if (can === 'later') throw new ProblemError('step_not_current', { detail: 'It is too early for another code' });
        return codeWanted(current, step, now());
      }),
    );
    return conversations.goOn(record);
  }

  /** Keeps what was typed so far. A draft for a step that is over is of no use to anyone and is let go. */
  async saveDraft(userId: string, id: string, stepId: string, data: Answer): Promise<void> {
    const { conversations, records } = this.parts;
    await conversations.find(userId, id);
    await records.change(id, (current) => {
      if (current.status !== 'open') throw new ProblemError('session_ended');
      const step = this.#asked(current, stepId);
      if (step.kind !== 'form') throw new ProblemError('step_not_current');
      const known = new Set(fieldsOf(step, contextOf(current)).map(({ name }) => name));
      const draft = Object.fromEntries(Object.entries(data).filter(([name]) => known.has(name)));
      // Whoever types is there: the session need not run out on them.
      return conversations.prolonged({ ...current, drafts: { ...current.drafts, [step.name]: draft } });
    });
  }

  /**
   * The tenant's own rules take their time, and so stand before the change, on the session as the user saw it: if it is another
   * one by then, the change is refused anyway.
   */
  async #check(seen: SessionRecord, stepId: string, data: Answer, { revision }: Decision): Promise<void> {
    if (seen.status !== 'open') throw new ProblemError('session_ended');
    if (seen.revision !== revision) throw new ProblemError('revision_conflict');
    const step = this.#asked(seen, stepId);
    if (step.kind !== 'form') return;
    const answer = readStep(seen, step, data, this.parts.rules);
    // What is left as it was has been looked at before.
    if (seen.changing && sameValue(seen.answers[step.name], answer)) return;
    await checkStep(step, answer, contextOf(seen));
  }

  #asked(record: SessionRecord, stepId: string): FormStepDefinition | RedirectStepDefinition {
    const action = nextAction(record, this.parts.conversations.skillOf(record), this.parts.now());
    if (action.do !== 'ask' || stepIdOf(record, action.step) !== stepId) throw new ProblemError('step_not_current');
    return action.step;
  }

  /** A trip that is still under way is not thrown away: its user may be about to come back from it. */
  #renewed(record: SessionRecord, step: RedirectStepDefinition, data: Answer): SessionRecord {
    const { conversations, now } = this.parts;
    if (Object.keys(data).length > 0)
      throw new ProblemError('answer_refused', { errors: [{ field: '', code: 'unknown_field' }] });
    const trip = record.trips[step.name];
    if (trip && !trip.ended && trip.expiresAt > now())
      throw new ProblemError('step_not_current', { detail: 'The link is still good' });
    return tripRenewed(record, conversations.skillOf(record), step, now());
  }
}
