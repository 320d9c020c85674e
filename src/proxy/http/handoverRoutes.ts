import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { claimRequest } from '../../protocol/index.js';
import { passLifetime, type Handovers } from '../files/Handovers.js';
import type { Uploads } from '../files/Uploads.js';
import { tus } from './fileRoutes.js';
import { readBody } from './readRequest.js';

interface Parts {
  handovers: Handovers;
  uploads: Uploads;
  /** Where the proxy is mounted: nothing else gets the cookie. */
  basePath: string;
  /** Whether the cookie must not travel in the open. */
  secure: boolean;
}

const cookie = 'onboarding_handover';

/** One slot, for another device: nobody signs in here, and the cookie that a claim gives opens this and nothing else. */
export function handoverRoutes({ handovers, uploads, basePath, secure }: Parts) {
  const app = new Hono();
  const opened = (context: Context) => handovers.open(getCookie(context, cookie));

  app.post('/handover/claim', async (context) => {
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
  return app;
}
