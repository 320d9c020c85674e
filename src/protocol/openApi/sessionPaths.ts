import { body, changes, idempotencyKey, json, problems, sessionId, showsSession } from './parts.js';

/** Skills, and sessions from their beginning to their end. */
export const sessionPaths = {
  '/skills': {
    get: {
      operationId: 'listSkills',
      summary: 'What the user can choose from',
      responses: { 200: { description: 'All skills on offer', content: json('SkillList') }, ...problems() },
    },
  },
  '/sessions': {
    get: {
      operationId: 'listSessions',
      summary: 'The user’s open sessions, the latest first; nothing goes on by this call',
      responses: { 200: { description: 'Up to 50', content: json('SessionList') }, ...problems() },
    },
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
      summary: 'Server-sent events: `session` with `{revision, files, status}` whenever it changed',
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
  '/sessions/{id}/extend': {
    post: {
      operationId: 'extendSession',
      summary: 'Gives the session all of its time again; the revision stays. One that has ended stays as it ended',
      parameters: [sessionId],
      requestBody: body('Empty'),
      responses: { ...showsSession('200', 'The session'), ...problems(...changes, 'not_found') },
    },
  },
  '/sessions/{id}/cancel': {
    post: {
      operationId: 'cancelSession',
      summary: 'The user gives up',
      parameters: [sessionId],
      requestBody: body('Empty'),
      responses: { ...showsSession('200', 'The session, ended'), ...problems(...changes, 'not_found') },
    },
  },
};
