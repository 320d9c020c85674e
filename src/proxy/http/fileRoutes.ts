import { Hono, type MiddlewareHandler } from 'hono';
import { handoverRequest } from '../../protocol/index.js';
import type { Handovers } from '../files/Handovers.js';
import type { Uploads } from '../files/Uploads.js';
import type { Conversations } from '../session/Conversations.js';
import { problemOf, ProblemError } from './problemOf.js';
import { problemResponse } from './problemResponse.js';
import { readBody } from './readRequest.js';

interface Parts {
  conversations: Conversations;
  uploads: Uploads;
  handovers: Handovers;
}

const version = '1.0.0';

/** Both sides of a tus call name the version that they speak. */
export const tus: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'GET') throw new ProblemError('method_refused');
  if (context.req.header('tus-resumable') !== version)
    return problemResponse(problemOf('upload_version'), { 'tus-version': version });
  await next();
  context.header('tus-resumable', version);
};

/** The files of a session, for its signed-in user. */
export function fileRoutes({ conversations, uploads, handovers }: Parts) {
  const app = new Hono<{ Variables: { userId: string } }>();
  const uploadPath = '/sessions/:id{[\\w-]{8,64}}/uploads/:uploadId{\\w{8,64}}';

  app.post('/sessions/:id{[\\w-]{8,64}}/uploads', tus, async (context) => {
    const record = await conversations.find(context.get('userId'), context.req.param('id'));
    return uploads.create(record, context.req.raw);
  });
  app.on(['HEAD', 'GET', 'PATCH', 'DELETE'], uploadPath, tus, async (context) => {
    const record = await conversations.find(context.get('userId'), context.req.param('id'));
    return uploads.act(record, context.req.param('uploadId'), context.req.raw);
  });
  app.post('/sessions/:id{[\\w-]{8,64}}/handovers', async (context) => {
    const slot = await readBody(context.req.raw, handoverRequest);
    const record = await conversations.find(context.get('userId'), context.req.param('id'));
    return context.json(await handovers.begin(record, slot), 201);
  });
  return app;
}
