import { Hono } from 'hono';
import * as z from 'zod/mini';
import { faultKinds } from '../Faults.js';
import type { Sandbox } from '../Sandbox.js';

const kind = z.enum(faultKinds);
const times = z.optional(z.int().check(z.gte(1)));
const after = z.optional(z.enum(['before', 'accepted']));

const faultsRequest = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('hold'), kind, times, after }),
  z.strictObject({ action: z.literal('release'), kind }),
  z.strictObject({
    action: z.literal('fail'),
    kind,
    times,
    after,
    status: z.optional(z.int().check(z.gte(400), z.lte(599))),
    code: z.optional(z.string()),
  }),
  z.strictObject({ action: z.literal('clear') }),
]);
const clockRequest = z.strictObject({ advance: z.number().check(z.gte(0)) });
const decideRequest = z.strictObject({
  session_id: z.string(),
  decision: z.discriminatedUnion('verification', [
    z.strictObject({ verification: z.literal('approved') }),
    z.strictObject({ verification: z.literal('rejected'), reason: z.string() }),
    z.strictObject({
      verification: z.literal('more_information'),
      request: z.string(),
      reason: z.optional(z.string()),
    }),
  ]),
});

/**
 * The sandbox's own controls over HTTP, for tests in other processes; the real upstream has nothing of the kind.
 * Bodies are JSON; one that is not understood is answered with 400.
 *
 * | call | does |
 * |---|---|
 * | `GET /_sandbox/log` | `{events}`: everything accepted or decided, in order |
 * | `GET /_sandbox/issued` | `{nonce, temp_token, access_token, credentials_id}`: every secret given out, by kind |
 * | `GET /_sandbox/jwks` | the service account's public keys |
 * | `GET /_sandbox/faults` | `{held: {sessions, steps, upload, tokens}}`: how many calls wait just now |
 * | `POST /_sandbox/faults` | `{action: 'hold', kind, times?, after?}`, `{action: 'release', kind}`, `{action: 'fail', kind, status?, code?, times?, after?}`, `{action: 'clear'}` |
 * | `POST /_sandbox/clock` | `{advance}`: puts the clock forward, in milliseconds |
 * | `POST /_sandbox/decide` | `{session_id, decision: {verification: 'approved'} \| {verification: 'rejected', reason} \| {verification: 'more_information', request, reason?}}` |
 */
export function createControl(sandbox: Omit<Sandbox, 'fetch' | 'visit'>): Hono {
  const { faults } = sandbox;
  return new Hono()
    .get('/log', (c) => c.json({ events: sandbox.log }))
    .get('/issued', (c) => c.json(sandbox.issued))
    .get('/jwks', (c) => c.json(sandbox.jwks()))
    .get('/faults', (c) => c.json({ held: Object.fromEntries(faultKinds.map((each) => [each, faults.held(each)])) }))
    .post('/faults', async (c) => {
      const order = faultsRequest.parse(await c.req.json());
      switch (order.action) {
        case 'hold':
          faults.hold(order.kind, order);
          break;
        case 'release':
          faults.release(order.kind);
          break;
        case 'fail':
          faults.fail(order.kind, order);
          break;
        case 'clear':
          faults.clear();
      }
      return c.body(null, 204);
    })
    .post('/clock', async (c) => {
      sandbox.advance(clockRequest.parse(await c.req.json()).advance);
      return c.body(null, 204);
    })
    .post('/decide', async (c) => {
      const { session_id, decision } = decideRequest.parse(await c.req.json());
      sandbox.decide(session_id, decision);
      return c.body(null, 204);
    })
    .onError((error, c) => c.json({ message: error.message }, 400));
}
