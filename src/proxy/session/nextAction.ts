import type {
  FormStepDefinition,
  RedirectStepDefinition,
  SkillContext,
  SkillDefinition,
  StepDefinition,
  WaitStepDefinition,
} from '../skills/Skill.js';
import { fieldsOf } from '../skills/fieldsOf.js';
import type { SessionRecord } from './SessionRecord.js';

/** The one thing to do next in a session, read off its record. */
export type Action =
  /** It is the user's turn, at this step. */
  | { do: 'ask'; step: FormStepDefinition | RedirectStepDefinition }
  /** A person at the servicer is looking; ask again when it is due. */
  | { do: 'wait'; step: WaitStepDefinition }
  | { do: 'open'; step: StepDefinition }
  | { do: 'submit'; step: StepDefinition }
  | { do: 'attach'; step: FormStepDefinition; slot: string; upload: string }
  | { do: 'exchange'; step: StepDefinition }
  /** The last step is done and has brought no token: nothing more can come. */
  | { do: 'give_up' }
  | { do: 'nothing' };

/** What the proxy can do without the user. */
export type Work = Extract<Action, { do: 'open' | 'submit' | 'attach' | 'exchange' | 'give_up' }>;

/**
 * What is to be done next. The heart of sending once: everything that was achieved is in the record, so whatever
 * happened in between (a crash, a retry, a second proxy, an upstream session begun anew), this finds the first thing
 * that is still missing, and nothing that is not.
 */
export function nextAction(record: SessionRecord, skill: SkillDefinition, now: number): Action {
  if (record.status !== 'open') return { do: 'nothing' };
  // Whoever has come back to a step is asked for it, and all else rests.
  const changing = skill.steps.find(({ name }) => name === record.changing?.step);
  if (changing?.kind === 'form') return { do: 'ask', step: changing };
  for (const step of skill.steps) {
    const action = actionFor(step, record, now);
    if (action) return action;
  }
  const last = skill.steps.at(-1);
  return record.upstream?.tempToken !== undefined && last ? { do: 'exchange', step: last } : { do: 'give_up' };
}

/** What this step still lacks; undefined when it is done. */
function actionFor(step: StepDefinition, record: SessionRecord, now: number): Action | undefined {
  switch (step.kind) {
    case 'form':
      return formAction(step, record);
    case 'redirect': {
      const trip = record.trips[step.name];
      if (trip) return trip.ended === 'returned' ? undefined : { do: 'ask', step };
      return sendAction(step, record);
    }
    case 'wait': {
      const verification = record.verifications[step.name];
      if (verification?.decision === 'approved') return undefined;
      if (verification && verification.dueAt > now) return { do: 'wait', step };
      return sendAction(step, record);
    }
  }
}

function formAction(step: FormStepDefinition, record: SessionRecord): Action | undefined {
  const answer = record.answers[step.name];
  if (!answer) return { do: 'ask', step };
  if (!step.send) return undefined;
  const accepted = record.upstream?.accepted[step.name];
  if (!accepted) return sendAction(step, record);
  const missing = attachmentsOf(step, record).find(({ upload }) => !accepted.attached.includes(upload));
  return missing && { do: 'attach', step, ...missing };
}

function sendAction(step: StepDefinition, record: SessionRecord): Action {
  return record.upstream ? { do: 'submit', step } : { do: 'open', step };
}

/**
 * Whether a piece of work that was begun before is still the thing to do, and in the same upstream session: then its result
 * may be noted. Coming back to a step makes no difference to that before there is another answer.
 */
export function isStillDue(
  current: SessionRecord,
  before: SessionRecord,
  work: Work,
  skill: SkillDefinition,
  now: number,
): boolean {
  const { changing: _, ...settled } = current;
  return (
    current.upstream?.sessionId === before.upstream?.sessionId && keyOf(nextAction(settled, skill, now)) === keyOf(work)
  );
}

/** Two actions with the same key are the same piece of work. */
const keyOf = (action: Action) =>
  [action.do, 'step' in action ? action.step.name : '', 'upload' in action ? action.upload : ''].join(' ');

/** The uploads that an answer names, with the slot each goes to: the name of its field. */
export function attachmentsOf(step: FormStepDefinition, record: SessionRecord): { slot: string; upload: string }[] {
  const answer = record.answers[step.name] ?? {};
  return fieldsOf(step, contextOf(record))
    .filter(({ type }) => type === 'file')
    .flatMap(({ name }) => {
      const uploads = answer[name];
      return Array.isArray(uploads) ? uploads.map((upload) => ({ slot: name, upload: String(upload) })) : [];
    });
}

/** What a skill's functions may see of a record. */
export function contextOf({ userId, locale, answers, readings }: SessionRecord): SkillContext {
  return { userId, locale, answers, readings };
}
