import { query } from './parts.js';

/** Where the bank sends the user. */
export const returnPaths = {
  '/return': {
    get: {
      operationId: 'comeBack',
      summary: 'Where the bank sends the user’s browser back to',
      parameters: [
        query('state', 'The one-time state of the trip'),
        query('temp_token', 'Where the user confirmed'),
        query('error', 'Where not'),
        query('error_description', '`refused`, `no_account`, `denied` or `failed`'),
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
};
