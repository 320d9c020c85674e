import { Hono } from 'hono';
import * as z from 'zod/mini';
import { Refusal } from '../engine/Refusal.js';
import { decideVerification } from '../engine/Verification.js';
import type { World } from '../engine/World.js';
import { pageHeaders, refuseForeignForms } from '../pageHeaders.js';
import { deskCss } from './deskCss.js';
import { deskPage } from './deskPage.js';

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="9" fill="#166048"/><path d="m11 20 6 6 12-13" fill="none" stroke="#fff" stroke-width="4"/></svg>';

/** The desk's forms. */
const decisionForm = z.union([
  z.pipe(
    z.object({ decision: z.literal('approve') }),
    z.transform(() => ({ verification: 'approved' as const })),
  ),
  z.pipe(
    z.object({ decision: z.literal('reject'), reason: words }),
    z.transform(({ reason }) => ({ verification: 'rejected' as const, reason })),
  ),
  z.pipe(
    z.object({ decision: z.literal('ask'), request: words, reason: words }),
    z.transform(({ request, reason }) => ({ verification: 'more_information' as const, request, reason })),
  ),
]);

/** The verification desk: where a person decides about sessions that wait for one, and where text messages can be read. */
export function createDesk(world: World): Hono {
  const show = (problem?: { sessionId: string; text: string }) => deskPage([...world.sessions.values()], problem);

  return new Hono()
    .use(pageHeaders, refuseForeignForms)
    .get('/desk.css', (c) => c.body(deskCss, 200, { 'content-type': 'text/css; charset=utf-8' }))
    .get('/desk.svg', (c) => c.body(icon, 200, { 'content-type': 'image/svg+xml' }))
    .get('/', (c) => c.html(show()))
    .post('/:id', async (c) => {
      const sessionId = c.req.param('id');
      const form = decisionForm.safeParse(Object.fromEntries(await c.req.formData().catch(() => new FormData())));
      if (!form.success)
        return c.html(show({ sessionId, text: 'Write a few words: the applicant’s bank passes them on.' }), 422);
      try {
        decideVerification(world, sessionId, form.data);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return c.html(show({ sessionId, text: `Not done: ${error.message}.` }), 409);
      }
      return c.redirect('/desk', 303);
    });
}
