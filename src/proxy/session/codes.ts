import type { Answer, Field, FieldError, FieldOf } from '../../protocol/index.js';
import { fieldsOf } from '../skills/fieldsOf.js';
import type { FormStepDefinition, SkillDefinition, StepDefinition } from '../skills/Skill.js';
import { contextOf } from './nextAction.js';
import { mayHaveActed } from './once.js';
import { withEntry, type SessionRecord } from './SessionRecord.js';
import { reopened, seen } from './transitions.js';

/** Nobody waits longer than this for leave to ask for another code, in milliseconds. */
const longestRest = 3_600_000;

/** The one code that a step asks for; undefined where it asks for none, or for several. */
function codeIn(step: FormStepDefinition, record: SessionRecord): FieldOf<'one-time-code'> | undefined {
  const [code, another] = fieldsOf(step, contextOf(record)).filter((field) => field.type === 'one-time-code');
  return another ? undefined : code;
}

/** What was typed without its codes: each was good for once. */
export function withoutCodes(typed: Answer | undefined, fields: readonly Field[]): Answer | undefined {
  const codes = new Set(fields.filter(({ type }) => type === 'one-time-code').map(({ name }) => name));
  return typed && Object.fromEntries(Object.entries(typed).filter(([name]) => !codes.has(name)));
}

/**
 * The upstream goes on behind a step. Where it waits for a code then, it has just sent one: an answer that is kept from
 * before was made of another, and is asked for again rather than tried.
 */
export function codeSent(
  record: SessionRecord,
  skill: SkillDefinition,
  after: StepDefinition,
  now: number,
): SessionRecord {
  const next = skill.steps
    .slice(skill.steps.indexOf(after) + 1)
    .find((step) => step.kind !== 'form' || step.send !== undefined);
  const code = next?.kind === 'form' ? codeIn(next, record) : undefined;
  if (next?.kind !== 'form' || !code) return record;
  const count = (record.codes?.[next.name]?.count ?? 0) + 1;
  const noted = { ...record, codes: withEntry(record.codes ?? {}, next.name, { sentAt: now, count, tries: 0 }) };
  if (!Object.hasOwn(record.answers, next.name)) return noted;
  return reopened(noted, next, { errors: [{ field: code.name, code: 'code_replaced' }] }, now);
}

/**
 * The upstream did not take an answer with a code in it: the code was wrong. The step stays the same one, as after any mistake,
 * so that the form is still there with what else was typed. Undefined where the step asks for no code.
 */
export function codeRefused(
  record: SessionRecord,
  step: FormStepDefinition,
  skill: SkillDefinition,
  now: number,
): SessionRecord | undefined {
  const code = codeIn(step, record);
  if (!code || !Object.hasOwn(record.answers[step.name] ?? {}, code.name)) return undefined;
  const { sentAt = now, count = 1, tries = 0 } = record.codes?.[step.name] ?? {};
  const tried = { ...record, codes: withEntry(record.codes ?? {}, step.name, { sentAt, count, tries: tries + 1 }) };
  const another = codeFrom(code, step, tried, skill) !== undefined;
  return { ...reopened(tried, step, { errors: [wrong(code, tries + 1, another)] }, now), rounds: record.rounds };
}

/** @param another whether there is another code to be had, now or later. */
function wrong({ name: field, attempts }: FieldOf<'one-time-code'>, tries: number, another: boolean): FieldError {
  // With the number of tries in it, so that the second is told from the first.
  if (attempts === undefined) return { field, code: 'code_wrong', params: { tries } };
  const left = attempts - tries;
  if (left <= 0) return { field, code: another ? 'code_spent' : 'code_void', params: { tries } };
  return { field, code: 'code_wrong_left', params: { count: left } };
}

/** The fields as they are asked: where another code can be had, with the time from which on; elsewhere without a word of it. */
export function withResend(
  fields: readonly Field[],
  step: FormStepDefinition,
  record: SessionRecord,
  skill: SkillDefinition,
): Field[] {
  return fields.map((field) => {
    if (field.type !== 'one-time-code' || !field.resend) return field;
    const { resend, ...same } = field;
    const at = codeFrom(field, step, record, skill);
    return at === undefined ? same : { ...same, resend: { ...resend, at: new Date(at).toISOString() } };
  });
}

/**
 * From when on another code can be had; undefined where it cannot. The upstream has no call for it: it sends one when its
 * session comes to the step, so that what was answered has to be sent anew, and must be such that this does no harm.
 */
function codeFrom(
  { resend, name }: FieldOf<'one-time-code'>,
  step: FormStepDefinition,
  record: SessionRecord,
  skill: SkillDefinition,
): number | undefined {
  const sent = record.codes?.[step.name];
  if (!resend || !sent || codeIn(step, record)?.name !== name || record.changing) return undefined;
  const acted = mayHaveActed(record, skill).length > 0;
  if (acted || Object.keys(record.trips).length > 0 || Object.keys(record.verifications).length > 0) return undefined;
  // Each takes twice as long as the one before: whoever types a stranger's number does not flood it.
  return sent.sentAt + Math.min(resend.after * 1000 * 2 ** (sent.count - 1), longestRest);
}

/** Whether a field of the step takes a code that can be had anew, and whether it can be now. */
export function resendable(
  field: string,
  step: FormStepDefinition,
  record: SessionRecord,
  skill: SkillDefinition,
  now: number,
): 'now' | 'later' | 'never' {
  const code = codeIn(step, record);
  const from = code?.name === field ? codeFrom(code, step, record, skill) : undefined;
  if (from === undefined) return 'never';
  return from <= now ? 'now' : 'later';
}

/** Its user wants another code: the upstream session is begun anew, and comes to the step once more by the kept answers. */
export function codeWanted(record: SessionRecord, step: FormStepDefinition, now: number): SessionRecord {
  const { upstream: _, blocked: __, ...rest } = record;
  return seen({ ...rest, begun: 0, errors: withEntry(record.errors, step.name, undefined) }, now);
}
