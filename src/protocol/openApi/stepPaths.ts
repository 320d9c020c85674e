import {
  body,
  changes,
  decisions,
  idempotencyKey,
  ifMatch,
  json,
  path,
  problems,
  query,
  sessionId,
  showsSession,
  stepId,
} from './parts.js';

/** Answers: given, looked at, and changed. */
export const stepPaths = {
  '/sessions/{id}/steps/{stepId}': {
    get: {
      operationId: 'lookAtStep',
      summary: 'An answered form as it was answered, whether it can be changed, and what would be void then',
      parameters: [sessionId, stepId],
      responses: {
        200: { description: 'The answered step', content: json('AnsweredStep') },
        ...problems('not_found', 'session_ended'),
      },
    },
    post: {
      operationId: 'answerStep',
      summary: 'Answers the current step; for a redirect, `{}` asks for a fresh link',
      parameters: [sessionId, stepId, idempotencyKey, ifMatch],
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
  '/sessions/{id}/steps/{stepId}/change': {
    post: {
      operationId: 'changeStep',
      summary: 'Opens an answered step again; its answer stands until another one is given',
      parameters: [sessionId, stepId, idempotencyKey, ifMatch],
      requestBody: body('Empty'),
      responses: {
        ...showsSession('200', 'The session, whose step is that form, with `changing`'),
        ...problems(...changes, ...decisions, 'step_not_changeable'),
      },
    },
  },
  '/sessions/{id}/steps/{stepId}/keep': {
    post: {
      operationId: 'keepStep',
      summary: 'Leaves a step that was opened again as it was',
      parameters: [sessionId, stepId, idempotencyKey, ifMatch],
      requestBody: body('Empty'),
      responses: {
        ...showsSession('200', 'The session, where it was before'),
        ...problems(...changes, ...decisions, 'step_not_current'),
      },
    },
  },
  '/sessions/{id}/steps/{stepId}/leave': {
    post: {
      operationId: 'leaveForServicer',
      summary: 'The user is on the way to the servicer’s page, and how; changes nothing that can be seen',
      parameters: [sessionId, stepId],
      requestBody: body('Leave'),
      responses: {
        204: { description: 'Noted' },
        ...problems(...changes, 'not_found', 'step_not_current', 'session_ended'),
      },
    },
  },
  '/sessions/{id}/steps/{stepId}/codes/{field}': {
    post: {
      operationId: 'sendNewCode',
      summary: 'Has another code sent for a `one-time-code` field of the current step, once its `resend.at` has come',
      parameters: [sessionId, stepId, path('field', 'Its name'), idempotencyKey, ifMatch],
      requestBody: body('Empty'),
      responses: {
        ...showsSession(
          '200',
          'The session, at the same step; at another, where the servicer asks for something first',
        ),
        ...problems(...changes, ...decisions, 'step_not_current'),
      },
    },
  },
  '/sessions/{id}/steps/{stepId}/options/{field}': {
    get: {
      operationId: 'findOptions',
      summary: 'What there is to choose from in a `search-select` field without `options`',
      parameters: [
        sessionId,
        stepId,
        path('field', 'Its name; `owners.bank` is the field `bank` of the group `owners`'),
        query('q', 'Words to search by, up to 200 characters'),
        query('value', 'The one value whose label is wanted, up to 200 characters'),
      ],
      responses: {
        200: { description: 'What fits, best first', content: json('OptionList') },
        ...problems('bad_request', 'not_found', 'step_not_current', 'session_ended'),
      },
    },
  },
};
