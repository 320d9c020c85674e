import type { AnsweredStep, FieldRules, OptionList, Session } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import { inTime } from '../inTime.js';
import type { FormStepDefinition } from '../skills/Skill.js';
import { changeBegun, changeLeft, isChangeable } from './changes.js';
import { sourceOf, tenantPatience } from './checkStep.js';
import type { Conversations } from './Conversations.js';
import { decided, digestFor, type Decision } from './decided.js';
import { contextOf, nextAction } from './nextAction.js';
import type { Records } from './Records.js';
import type { SessionRecord } from './SessionRecord.js';
import { stepIdOf } from './stepIdOf.js';
import { toAnsweredStep } from './toAnsweredStep.js';
import { stepInWords } from './withWords.js';

interface Parts {
  records: Records;
  conversations: Conversations;
  rules: FieldRules;
  now: () => number;
}

/** Steps that were answered: looked at, and opened again to be changed. */
export class GoingBack {
  constructor(private readonly parts: Parts) {}

  /** @throws ProblemError `not_found` for a step that is no answered form. */
  async look(userId: string, id: string, stepId: string): Promise<AnsweredStep> {
    const { conversations, rules, now } = this.parts;
    const record = await conversations.find(userId, id);
    if (record.status !== 'open') throw new ProblemError('session_ended');
    const step = this.#formOf(record, stepId);
    if (!step || !Object.hasOwn(record.answers, step.name)) throw new ProblemError('not_found');
    const skill = conversations.skillOf(record);
    return stepInWords(toAnsweredStep(record, skill, step, { rules, now: now() }), record, skill);
  }

  /** Opens an answered step again. Its answer stands until another one is given. */
  async change(userId: string, id: string, stepId: string, decision: Decision): Promise<Session> {
    const { conversations, now } = this.parts;
    return this.#decide(userId, id, ['change', stepId], decision, (record) => {
      const step = this.#formOf(record, stepId);
      if (!step || !isChangeable(step, record, conversations.skillOf(record), now()))
        throw new ProblemError('step_not_changeable');
      return record.changing?.step === step.name ? record : changeBegun(record, step, now());
    });
  }

  /** Leaves a step that was opened again as it was. */
  async keep(userId: string, id: string, stepId: string, decision: Decision): Promise<Session> {
    return this.#decide(userId, id, ['keep', stepId], decision, (record) => {
      const step = this.#formOf(record, stepId);
      if (!step || record.changing?.step !== step.name) throw new ProblemError('step_not_current');
      return changeLeft(record, this.parts.now());
    });
  }

  /**
   * What there is to choose from in a field of the step that is asked, or of one that was answered.
   *
   * @throws ProblemError `not_found` for a field whose options are not looked up; DOMException `TimeoutError` when their source
   * takes longer than ten seconds.
   */
  async options(
    userId: string,
    id: string,
    { stepId, field }: { stepId: string; field: string },
    query: { q?: string | undefined; value?: string | undefined },
  ): Promise<OptionList> {
    const { conversations, now } = this.parts;
    const record = await conversations.find(userId, id);
    if (record.status !== 'open') throw new ProblemError('session_ended');
    const step = this.#formOf(record, stepId);
    const action = nextAction(record, conversations.skillOf(record), now());
    const asked = action.do === 'ask' && action.step === step;
    if (!step || !(asked || Object.hasOwn(record.answers, step.name))) throw new ProblemError('step_not_current');
    const source = sourceOf(step, field);
    if (!source) throw new ProblemError('not_found');
    return inTime(source(query, contextOf(record)), tenantPatience);
  }

  async #decide(
    userId: string,
    id: string,
    call: unknown[],
    decision: Decision,
    next: (record: SessionRecord) => SessionRecord,
  ): Promise<Session> {
    const { conversations, records } = this.parts;
    await conversations.find(userId, id);
    const digest = await digestFor(call);
    const record = await records.change(id, (current) =>
      decided(current, decision, digest, conversations.restsUntil(), next),
    );
    return conversations.goOn(record);
  }

  #formOf(record: SessionRecord, stepId: string): FormStepDefinition | undefined {
    return this.parts.conversations
      .skillOf(record)
      .steps.find((step): step is FormStepDefinition => step.kind === 'form' && stepIdOf(record, step) === stepId);
  }
}
