import { diagnosisSchema } from '../Diagnosis.js';
import { fieldErrorSchema } from '../FieldError.js';
import { fieldSchema, singleField } from '../fields/fieldSchema.js';
import { problemCodes, problemSchema, type ProblemCode } from '../Problem.js';
import {
  answerRequest,
  claimRequest,
  draftRequest,
  emptyRequest,
  handoverRequest,
  handoverSchema,
  handoverViewSchema,
  optionListSchema,
  startRequest,
} from '../requests.js';
import { outcomeSchema, sessionListSchema, sessionSchema, sessionSummarySchema } from '../Session.js';
import { servicerSchema, skillListSchema, skillSchema } from '../Skill.js';
import { answeredStepSchema, servicerReason, stepReferenceSchema, stepSchema, uploadSchema } from '../Step.js';
import { leaveRequest } from '../Trip.js';

/** Everything that has a name of its own in the document. */
export const schemas = {
  Answer: answerRequest,
  AnsweredStep: answeredStepSchema,
  Claim: claimRequest,
  Diagnosis: diagnosisSchema,
  Draft: draftRequest,
  Empty: emptyRequest,
  Field: fieldSchema,
  FieldError: fieldErrorSchema,
  Handover: handoverSchema,
  HandoverSlot: handoverRequest,
  HandoverView: handoverViewSchema,
  Leave: leaveRequest,
  OptionList: optionListSchema,
  Outcome: outcomeSchema,
  Problem: problemSchema,
  Servicer: servicerSchema,
  ServicerReason: servicerReason,
  Session: sessionSchema,
  SessionList: sessionListSchema,
  SessionSummary: sessionSummarySchema,
  SingleField: singleField,
  Skill: skillSchema,
  SkillList: skillListSchema,
  Start: startRequest,
  Step: stepSchema,
  StepReference: stepReferenceSchema,
  Upload: uploadSchema,
} as const;
type SchemaName = keyof typeof schemas;

/** Where a schema stands in the document. */
export const addressOf = (name: string) => `#/components/schemas/${name}`;
const reference = (name: SchemaName) => ({ $ref: addressOf(name) });
export const json = (name: SchemaName) => ({ 'application/json': { schema: reference(name) } });
export const body = (name: SchemaName) => ({ required: true, content: json(name) });

export const path = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
export const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});
export const query = (name: string, description: string) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema: { type: 'string' },
});

export const sessionId = path('id', 'The session');
export const stepId = path('stepId', 'The step, as the session named it');
export const idempotencyKey = header(
  'Idempotency-Key',
  '8 to 64 letters, digits, - or _. The same key with the same body is the same call: it acts once.',
);
export const ifMatch = header('If-Match', 'The ETag of the session that is being answered.');
export const tusHeader = header('Tus-Resumable', '1.0.0');

export const showsSession = (status: '200' | '201', description: string) => ({
  [status]: {
    description,
    headers: { ETag: { description: 'The revision, in quotes', schema: { type: 'string' } } },
    content: json('Session'),
  },
});

/** The ways a call can fail, by status; several codes may share one. */
export const problems = (...codes: ProblemCode[]) => openProblems(...codes, 'unauthenticated');

/** The same of a call that nobody need be signed in for. */
export function openProblems(...codes: ProblemCode[]) {
  const all = new Set<ProblemCode>([...codes, 'too_many_requests', 'internal']);
  const statuses = new Set([...all].map((code) => problemCodes[code]));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const description = [...all].filter((code) => problemCodes[code] === status).map((code) => `\`${code}\``);
      return [
        status,
        {
          description: description.join(', '),
          content: { 'application/problem+json': { schema: reference('Problem') } },
        },
      ];
    }),
  );
}
/** What stands in the way of every call that changes something. */
export const changes = [
  'origin_refused',
  'media_type_refused',
  'bad_request',
  'body_too_large',
] as const satisfies ProblemCode[];
/** What stands in the way of whatever is decided on a session as it was seen. */
export const decisions = [
  'not_found',
  'session_ended',
  'revision_conflict',
  'idempotency_key_reused',
  'precondition_required',
] as const satisfies ProblemCode[];
