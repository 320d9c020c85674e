import { Hono } from 'hono';
import { sessionParameter } from '../../protocol/index.js';
import type { Conversations } from '../session/Conversations.js';
import type { TripEnd } from '../session/trips.js';
import { ProblemError } from './problemOf.js';
import { returnPage, returnStyles } from './returnPage.js';

interface Parts {
  conversations: Conversations;
  basePath: string;
  authenticate(request: Request): Promise<{ id: string } | null> | { id: string } | null;
}

/** Where the bank sends the user's browser back to. */
export function returnRoutes({ conversations, basePath, authenticate }: Parts) {
  const app = new Hono();
  app.get('/return.css', (context) => context.body(returnStyles, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/return', async (context) => {
    const { state = '', temp_token: tempToken, error_description: description } = context.req.query();
    // A preview or a scanner may look at the link; only the user's own visit counts.
    if (context.req.raw.method !== 'GET') throw new ProblemError('method_refused');
    const user = await authenticate(context.req.raw);
    // Whoever is not signed in takes nothing and uses nothing up: the link may have been sent to them by somebody else.
    if (!user) return context.html(returnPage('unknown', basePath), 401);
    const end = tempToken ? { tempToken } : failureOf(description);
    const back = await conversations.comeBack(user.id, state, end);
    if (back === 'stale') return context.html(returnPage('stale', basePath), 400);
    if (back.returnTo === undefined) return context.html(returnPage('done', basePath));
    const target = new URL(back.returnTo);
    target.searchParams.set(sessionParameter, back.id);
    return context.redirect(target.href, 303);
  });
  return app;
}

/** The upstream's `error_description` [ours]; whatever else it may be, the trip has failed. */
function failureOf(description: string | undefined): TripEnd {
  switch (description) {
    case 'refused':
      return { failed: 'refused' };
    case 'no_account':
      return { failed: 'failed', reason: 'no_account' };
    case 'denied':
      return { failed: 'failed', reason: 'bank_denied' };
    default:
      return { failed: 'failed' };
  }
}
