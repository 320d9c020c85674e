import * as z from 'zod/mini';
import { problemCodes, problemSchema, type ProblemCode } from './Problem.js';
import { answerRequest, draftRequest, startRequest } from './requests.js';
import { sessionSchema } from './Session.js';
import { skillListSchema } from './Skill.js';

const schemas = {
  Answer: answerRequest,
  Draft: draftRequest,
  Problem: problemSchema,
  Session: sessionSchema,
  SkillList: skillListSchema,
  Start: startRequest,
} as const;
type SchemaName = keyof typeof schemas;

const reference = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: SchemaName) => ({ 'application/json': { schema: reference(name) } });
const body = (name: SchemaName) => ({ required: true, content: json(name) });

const path = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});
const query = (name: string, description: string) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema: { type: 'string' },
});

const sessionId = path('id', 'The session');
const idempotencyKey = header(
  'Idempotency-Key',
  '8 to 64 letters, digits, - or _. The same key with the same body is the same call: it acts once.',
);
const ifMatch = header('If-Match', 'The ETag of the session that is being answered.');
const tusHeader = header('Tus-Resumable', '1.0.0');

const showsSession = (status: '200' | '201', description: string) => ({
  [status]: {
    description,
    headers: { ETag: { description: 'The revision, in quotes', schema: { type: 'string' } } },
    content: json('Session'),
  },
});

/** The ways a call can fail, by status; several codes may share one. */
function problems(...codes: ProblemCode[]) {
  const all: ProblemCode[] = [...codes, 'unauthenticated', 'internal'];
  const statuses = new Set(all.map((code) => problemCodes[code]));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const description = all.filter((code) => problemCodes[code] === status).map((code) => `\`${code}\``);
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
const changes = [
  'origin_refused',
  'media_type_refused',
  'bad_request',
  'body_too_large',
] as const satisfies ProblemCode[];

/**
 * The contract as an OpenAPI 3.1 document, made of the same schemas that the kit and the proxy run on.
 *
 * @example
 * JSON.stringify(openApiDocument(), null, 2);
 */
export function openApiDocument() {
  const components = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, plain(z.toJSONSchema(schema, { io: 'input' }))]),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'onboarding-kit: the contract between kit and proxy',
      version: '1.0.0',
      description:
        'JSON over HTTP under one base path, on the tenant’s own origin, behind the tenant’s own sign-in. Times are ISO 8601 UTC. Errors are problem documents (RFC 9457).',
    },
    servers: [{ url: '/onboarding' }],
    paths: {
      '/skills': {
        get: {
          operationId: 'listSkills',
          summary: 'What the user can choose from',
          responses: { 200: { description: 'All skills on offer', content: json('SkillList') }, ...problems() },
        },
      },
      '/sessions': {
        post: {
          operationId: 'startSession',
          summary: 'Starts a session',
          parameters: [idempotencyKey],
          requestBody: body('Start'),
          responses: {
            ...showsSession('201', 'The session and its first step'),
            ...problems(
              ...changes,
              'skill_unknown',
              'return_to_refused',
              'precondition_required',
              'idempotency_key_reused',
            ),
          },
        },
      },
      '/sessions/{id}': {
        get: {
          operationId: 'loadSession',
          summary: 'What is wanted now; also resumes work that was left behind',
          parameters: [sessionId],
          responses: { ...showsSession('200', 'The session'), ...problems('not_found') },
        },
      },
      '/sessions/{id}/events': {
        get: {
          operationId: 'followSession',
          summary: 'Server-sent events: `session` with `{revision, status}` whenever it changed',
          parameters: [sessionId],
          responses: {
            200: { description: 'An event stream', content: { 'text/event-stream': { schema: { type: 'string' } } } },
            ...problems('not_found'),
          },
        },
      },
      '/sessions/{id}/draft': {
        put: {
          operationId: 'saveDraft',
          summary: 'Keeps what was typed so far, as typed',
          parameters: [sessionId],
          requestBody: body('Draft'),
          responses: {
            204: { description: 'Kept' },
            ...problems(...changes, 'not_found', 'step_not_current', 'session_ended'),
          },
        },
      },
      '/sessions/{id}/steps/{stepId}': {
        post: {
          operationId: 'answerStep',
          summary: 'Answers the current step; for a redirect, `{}` asks for a fresh link',
          parameters: [sessionId, path('stepId', 'The step, as the session named it'), idempotencyKey, ifMatch],
          requestBody: body('Answer'),
          responses: {
            ...showsSession('200', 'The session and its next step'),
            ...problems(
              ...changes,
              'not_found',
              'step_not_current',
              'session_ended',
              'revision_conflict',
              'answer_refused',
              'file_refused',
              'idempotency_key_reused',
              'precondition_required',
            ),
          },
        },
      },
      '/sessions/{id}/cancel': {
        post: {
          operationId: 'cancelSession',
          summary: 'The user gives up',
          parameters: [sessionId],
          requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
          responses: { ...showsSession('200', 'The session, ended'), ...problems(...changes, 'not_found') },
        },
      },
      '/sessions/{id}/uploads': {
        post: {
          operationId: 'createUpload',
          summary: 'tus 1.0 creation: announces a file for a field of the current step',
          parameters: [
            sessionId,
            tusHeader,
            header('Upload-Length', 'The size in bytes'),
            header('Upload-Metadata', 'tus metadata: `field`, `stepId`, `filename`'),
          ],
          responses: {
            201: {
              description: 'Created',
              headers: {
                Location: {
                  description: 'Where to send the bytes; its last part is the upload’s id',
                  schema: { type: 'string' },
                },
              },
            },
            ...problems(
              'origin_refused',
              'bad_request',
              'not_found',
              'step_not_current',
              'session_ended',
              'file_refused',
              'too_many_requests',
            ),
          },
        },
      },
      '/sessions/{id}/uploads/{uploadId}': {
        parameters: [sessionId, path('uploadId', 'The upload'), tusHeader],
        head: {
          operationId: 'resumeUpload',
          summary: 'tus: how much has arrived',
          responses: { 200: { description: 'In `Upload-Offset`' }, ...problems('not_found') },
        },
        patch: {
          operationId: 'sendBytes',
          summary:
            'tus: sends bytes; the last ones are answered with a problem when the file is of a wrong kind or empty',
          parameters: [header('Upload-Offset', 'Where the bytes go')],
          requestBody: {
            required: true,
            content: { 'application/offset+octet-stream': { schema: { type: 'string', format: 'binary' } } },
          },
          responses: {
            204: { description: 'Taken' },
            409: { description: '`Upload-Offset` is not where the file ends (tus)' },
            ...problems('origin_refused', 'media_type_refused', 'not_found', 'file_refused'),
          },
        },
        delete: {
          operationId: 'removeUpload',
          summary: 'tus termination',
          responses: {
            204: { description: 'Removed' },
            ...problems('origin_refused', 'not_found', 'step_not_current'),
          },
        },
      },
      '/return': {
        get: {
          operationId: 'comeBack',
          summary: 'Where the bank sends the user’s browser back to',
          parameters: [
            query('state', 'The one-time state of the trip'),
            query('temp_token', 'Where the user confirmed'),
            query('error', 'Where not'),
            query('error_description', '`refused` or `failed`'),
          ],
          responses: {
            303: { description: 'Back to `returnTo`, with `?onboarding=<session id>`' },
            200: {
              description: 'A plain page that says to go back, where there is no `returnTo`',
              content: { 'text/html': { schema: { type: 'string' } } },
            },
            401: {
              description: 'A plain page: nobody is signed in; nothing was changed',
              content: { 'text/html': { schema: { type: 'string' } } },
            },
            400: {
              description: 'A plain page: the link was used, forged, or has run out; nothing was changed',
              content: { 'text/html': { schema: { type: 'string' } } },
            },
          },
        },
      },
    },
    components: { schemas: components },
  };
}

/** JSON Schema within OpenAPI needs no dialect of its own. */
function plain({ $schema: _, ...schema }: Record<string, unknown>) {
  return schema;
}
