import { Hono } from 'hono';
import {
  answerRequest,
  draftRequest,
  emptyRequest,
  leaveRequest,
  optionsQuery,
  startRequest,
  type Session,
} from '../../protocol/index.js';
import type { Uploads } from '../files/Uploads.js';
import type { Answers } from '../session/Answers.js';
import type { Conversations } from '../session/Conversations.js';
import type { GoingBack } from '../session/GoingBack.js';
import type { ReturnTrips } from '../session/ReturnTrips.js';
import type { SessionList } from '../session/SessionList.js';
import { isAllowed } from './origins.js';
import { ProblemError } from './problemOf.js';
import { idempotencyKey, ifMatch, readBody } from './readRequest.js';

interface Parts {
  conversations: Conversations;
  answers: Answers;
  goingBack: GoingBack;
  trips: ReturnTrips;
  list: SessionList;
  uploads: Uploads;
  returnOrigins: ReadonlySet<string>;
}

const session = '/sessions/:id{[\\w-]{8,64}}' as const;
const step = `${session}/steps/:stepId` as const;

/** What a signed-in user does with skills and sessions, but for files and events. */
export function sessionRoutes({ conversations, answers, goingBack, trips, list, uploads, returnOrigins }: Parts) {
  const app = new Hono<{ Variables: { userId: string } }>();

  app.get('/skills', async (context) => context.json({ skills: await list.skills(context.get('userId')) }));
  app.get('/sessions', async (context) => context.json({ sessions: await list.open(context.get('userId')) }));

  app.post('/sessions', async (context) => {
    const key = idempotencyKey(context.req.raw);
    const { returnTo, ...body } = await readBody(context.req.raw, startRequest);
    if (returnTo !== undefined && !isAllowed(returnTo, returnOrigins)) throw new ProblemError('return_to_refused');
    // Kept as browsers read it, so that nobody reads anything else in it.
    const request = returnTo === undefined ? body : { ...body, returnTo: new URL(returnTo).href };
    return show(await conversations.start(context.get('userId'), request, key), 201);
  });
  app.get(session, async (context) => show(await conversations.load(context.get('userId'), context.req.param('id'))));
  app.put(`${session}/draft`, async (context) => {
    const { stepId, data } = await readBody(context.req.raw, draftRequest);
    await answers.saveDraft(context.get('userId'), context.req.param('id'), stepId, data);
    return context.body(null, 204);
  });
  app.post(`${session}/extend`, async (context) => {
    await readBody(context.req.raw, emptyRequest);
    return show(await conversations.extend(context.get('userId'), context.req.param('id')));
  });
  app.post(`${session}/cancel`, async (context) => {
    await readBody(context.req.raw, emptyRequest);
    return show(await conversations.cancel(context.get('userId'), context.req.param('id')));
  });

  app.post(step, async (context) => {
    const decision = decisionIn(context.req.raw);
    const { data } = await readBody(context.req.raw, answerRequest);
    const [userId, { id, stepId }] = [context.get('userId'), context.req.param()];
    await uploads.settle(await conversations.find(userId, id), data);
    return show(await answers.answer(userId, id, stepId, data, decision));
  });
  app.get(step, async (context) => {
    const { id, stepId } = context.req.param();
    return context.json(await goingBack.look(context.get('userId'), id, stepId));
  });
  app.post(`${step}/change`, async (context) => {
    const { id, stepId } = context.req.param();
    const decision = decisionIn(context.req.raw);
    await readBody(context.req.raw, emptyRequest);
    return show(await goingBack.change(context.get('userId'), id, stepId, decision));
  });
  app.post(`${step}/keep`, async (context) => {
    const { id, stepId } = context.req.param();
    const decision = decisionIn(context.req.raw);
    await readBody(context.req.raw, emptyRequest);
    return show(await goingBack.keep(context.get('userId'), id, stepId, decision));
  });
  app.post(`${step}/codes/:field`, async (context) => {
    const { id, ...place } = context.req.param();
    const decision = decisionIn(context.req.raw);
    await readBody(context.req.raw, emptyRequest);
    return show(await answers.newCode(context.get('userId'), id, place, decision));
  });
  app.post(`${step}/leave`, async (context) => {
    const { id, stepId } = context.req.param();
    const { mode } = await readBody(context.req.raw, leaveRequest);
    await trips.leave(context.get('userId'), id, stepId, mode);
    return context.body(null, 204);
  });
  app.get(`${step}/options/:field`, async (context) => {
    const { id, ...place } = context.req.param();
    const query = optionsQuery.safeParse(context.req.query());
    if (!query.success) throw new ProblemError('bad_request', { detail: 'q and value have at most 200 characters' });
    return context.json(await goingBack.options(context.get('userId'), id, place, query.data));
  });
  return app;
}

/** A decision is made once, and about what was seen. */
const decisionIn = (request: Request) => ({ key: idempotencyKey(request), revision: ifMatch(request) });

const show = (session: Session, status: 200 | 201 = 200) =>
  Response.json(session, { status, headers: { etag: `"${session.revision}"` } });
