import { body, changes, header, json, openProblems, path, problems, sessionId, tusHeader } from './parts.js';

type Failures = typeof problems;

/** The calls of tus 1.0 under one address: of a session, or of the one slot that another device may fill. */
function tusPaths(at: string, where: object[], { name, failures }: { name: string; failures: Failures }) {
  return {
    [at]: {
      post: {
        operationId: `create${name}`,
        summary: 'tus 1.0 creation: announces a file for a field of the current step',
        parameters: [
          ...where,
          tusHeader,
          header('Upload-Length', 'The size in bytes'),
          header(
            'Upload-Metadata',
            'tus metadata: `field`, `stepId`, `filename`, and `fingerprint` where there is one',
          ),
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
          ...failures(
            'origin_refused',
            'bad_request',
            'not_found',
            'step_not_current',
            'session_ended',
            'file_refused',
            'upload_version',
            'too_many_requests',
          ),
        },
      },
    },
    [`${at}/{uploadId}`]: {
      parameters: [...where, path('uploadId', 'The upload'), tusHeader],
      head: {
        operationId: `resume${name}`,
        summary: 'tus: how much has arrived',
        responses: { 200: { description: 'In `Upload-Offset`' }, ...failures('not_found', 'upload_version') },
      },
      patch: {
        operationId: `send${name}`,
        summary: 'tus: sends bytes; the last ones are answered with a problem when the file is not taken',
        parameters: [header('Upload-Offset', 'Where the bytes go')],
        requestBody: {
          required: true,
          content: { 'application/offset+octet-stream': { schema: { type: 'string', format: 'binary' } } },
        },
        responses: {
          204: { description: 'Taken' },
          ...failures(
            'origin_refused',
            'media_type_refused',
            'body_too_large',
            'not_found',
            'session_ended',
            'file_refused',
            'upload_offset',
            'upload_version',
          ),
        },
      },
      delete: {
        operationId: `remove${name}`,
        summary: 'tus termination; a file of an answer that is being changed is there again when the answer is kept',
        responses: {
          204: { description: 'Removed' },
          ...failures('origin_refused', 'not_found', 'step_not_current', 'session_ended', 'upload_version'),
        },
      },
    },
  };
}

/** Files, from the user’s own device or from another one. */
export const filePaths = {
  ...tusPaths('/sessions/{id}/uploads', [sessionId], { name: 'Upload', failures: problems }),
  '/sessions/{id}/handovers': {
    post: {
      operationId: 'handOver',
      summary: 'Makes a link by which another device fills one slot; the one before leads nowhere any more',
      parameters: [sessionId],
      requestBody: body('HandoverSlot'),
      responses: {
        201: { description: 'The link; its secret stands behind the `#`', content: json('Handover') },
        ...problems(...changes, 'not_found', 'step_not_current', 'session_ended'),
      },
    },
  },
  '/handover/claim': {
    post: {
      operationId: 'claimHandover',
      summary: 'The other device uses the link up, and gets a cookie for the slot; nobody signs in',
      requestBody: body('Claim'),
      responses: {
        200: { description: 'The slot', content: json('HandoverView') },
        ...openProblems(...changes, 'handover_used'),
      },
    },
  },
  '/handover': {
    get: {
      operationId: 'loadHandover',
      summary: 'The slot that the cookie opens',
      responses: {
        200: { description: 'The slot', content: json('HandoverView') },
        ...openProblems('handover_used'),
      },
    },
  },
  ...tusPaths('/handover/uploads', [], {
    name: 'HandoverUpload',
    failures: (...codes) => openProblems(...codes, 'handover_used'),
  }),
};
