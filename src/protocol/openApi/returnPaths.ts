import { json, openProblems, query } from './parts.js';

const page = (description: string) => ({
  description,
  content: { 'text/html': { schema: { type: 'string' } } },
});

/** The way back as the servicer sends it. */
const parameters = [
  query('state', 'The one-time state of the trip'),
  query('temp_token', 'Where the user confirmed'),
  query('error', 'Where not'),
  query('error_description', '`refused`, `no_account`, `denied`, `timed_out` or `failed`'),
];

const nothingChanged = {
  401: page('Nobody is signed in; nothing was changed'),
  429: page('Too many ways back at once; nothing was changed, and `Retry-After` says when to try again'),
  500: page('The back-end has failed; nothing was changed'),
};

/** Where the bank sends the user, and what shows whether that can work. */
export const returnPaths = {
  '/return': {
    get: {
      operationId: 'comeBack',
      summary: 'Where the bank sends the user’s browser back to',
      parameters,
      responses: {
        200: page(
          'A page that leads here once more, from this site, by the same way sealed: to fetch a login that stayed behind',
        ),
        303: {
          description:
            'Back to `returnTo`, with `?onboarding=<session id>&onboarding-back=1`, or to a small page that says how to go on: the trip was made elsewhere, or the link was used, forged, or has run out and nothing was changed',
        },
        405: page('A look ahead (`HEAD`, prefetch) that no user has made; nothing was changed'),
        ...nothingChanged,
      },
    },
    post: {
      operationId: 'comeBackElsewhere',
      summary: 'The same without a login: whoever came back says whether they began it',
      parameters,
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: {
              type: 'object',
              properties: { began: { type: 'string', enum: ['yes', 'no'] } },
              required: ['began'],
            },
          },
        },
      },
      responses: {
        303: {
          description:
            'It is taken, refused, or no good any more: to a page that says so, while the first page goes on by itself',
        },
        400: page('It was not said which; it is asked once more, and nothing was changed'),
        403: page('The form came from another site; nothing was changed'),
        ...nothingChanged,
      },
    },
  },
  '/diagnosis': {
    get: {
      operationId: 'diagnose',
      summary: 'What the back-end sees of a call from this page, whether somebody is signed in or not',
      responses: { 200: { description: 'Nothing personal', content: json('Diagnosis') }, ...openProblems() },
    },
  },
};
