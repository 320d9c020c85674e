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

/** What the address that the bank has made leads on to. */
const ends = {
  done: { status: 200, says: 'To go back; by `window` it looks for the page where the user began, and closes' },
  elsewhere: { status: 200, says: 'It was taken, and the page where the user began goes on by itself' },
  declined: { status: 200, says: 'Whoever came back did not begin it, and nothing was taken' },
  late: { status: 400, says: 'The link has run out; nothing was changed' },
  stale: { status: 400, says: 'The link was used, or is none; nothing was changed' },
} as const;
const endPages = Object.fromEntries(
  Object.entries(ends).map(([end, { status, says }]) => [
    `/return/${end}`,
    {
      get: {
        operationId: `${end}Page`,
        summary: 'A page at the end of a way back, for whoever sees it, with a link to `returnTo` for its own user',
        parameters: [query('onboarding', 'The session’s id'), query('window', '`popup` or `tab`')],
        responses: {
          [status]: page(says),
          429: page('Too many ways back at once'),
          500: page('The back-end has failed'),
        },
      },
    },
  ]),
);

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
  ...endPages,
  '/diagnosis': {
    get: {
      operationId: 'diagnose',
      summary: 'What the back-end sees of a call from this page, whether somebody is signed in or not',
      responses: { 200: { description: 'Nothing personal', content: json('Diagnosis') }, ...openProblems() },
    },
  },
};
