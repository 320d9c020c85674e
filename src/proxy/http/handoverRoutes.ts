import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { claimRequest } from '../../protocol/index.js';
import { passLifetime, type Handovers } from '../files/Handovers.js';
import type { Uploads } from '../files/Uploads.js';
import { tus } from './fileRoutes.js';
import { kindOf, TooManyRequests, type Limiter } from './limiter.js';
import { ProblemError } from './problemOf.js';
import { readBody } from './readRequest.js';

interface Parts {
  handovers: Handovers;
  uploads: Uploads;
  limit: Limiter;
  /** Where the proxy is mounted: nothing else gets the cookie. */
  basePath: string;
  /** Whether the cookie must not travel in the open. */
  secure: boolean;
}

const cookie = 'onboarding_handover';

/** One slot, for another device: nobody signs in here, and the cookie that a claim gives opens this and nothing else. */
export function handoverRoutes({ handovers, uploads, limit, basePath, secure }: Parts) {
  const app = new Hono();
  /** What the cookie opens; its calls count as those of the user who made the link. */
  const opened = async (context: Context) => {
    const { raw, method, path } = context.req;
    try {
      const found = await handovers.open(getCookie(context, cookie));
      await limit(found.record.userId, kindOf(method, path), raw);
      return found;
    } catch (error) {
      if (error instanceof TooManyRequests) throw error;
      await limit(null, 'handover', raw);
      throw error;
    }
  };

  app.post('/handover/claim', async (context) => {
    await limit(null, 'handover', context.req.raw);
    const { secret } = await readBody(context.req.raw, claimRequest);
    const claimed = await handovers.claim(secret);
    setCookie(context, cookie, claimed.pass, {
      httpOnly: true,
      sameSite: 'Strict',
      path: `${basePath}/handover`,
      secure,
      maxAge: passLifetime / 1000,
    });
    return context.json(await handovers.view(claimed.opened));
  });
  app.get('/handover', async (context) => context.json(await handovers.view(await opened(context))));
  app.post('/handover/uploads', tus, async (context) => {
    const { record, slot } = await opened(context);
    return uploads.create(record, context.req.raw, { stepId: slot.stepId, field: slot.field.name });
  });
  app.on(['HEAD', 'GET', 'PATCH', 'DELETE'], '/handover/uploads/:uploadId{\\w{8,64}}', tus, async (context) => {
    const { record, slot } = await opened(context);
    const only = { stepId: slot.stepId, field: slot.field.name };
    return uploads.act(record, context.req.param('uploadId'), context.req.raw, only);
  });
  // What else is under here is no matter of signing in, either.
  app.all('/handover/*', async (context) => {
    await opened(context);
    throw new ProblemError('not_found');
  });
  return app;
}
