import { Hono, type Context, type Handler } from 'hono';
import * as z from 'zod/mini';
import { deleteConsentRequest, getConsentRequest } from '../../upstream/consents.js';
import { createSessionRequest, submitStepRequest } from '../../upstream/sessions.js';
import { exchangeTokenRequest } from '../../upstream/tokens.js';
import { acceptAttachment } from '../engine/acceptAttachment.js';
import { acceptStep } from '../engine/acceptStep.js';
import { createSession } from '../engine/createSession.js';
import { deleteConsent, getAccounts, getConsent, getTransactions } from '../engine/credentials.js';
import { readFields } from '../engine/readFields.js';
import { refuse, Refusal } from '../engine/Refusal.js';
import { exchangeToken } from '../engine/tempTokens.js';
import type { World } from '../engine/World.js';
import type { FaultGate, FaultKind } from '../Faults.js';
import { readCall, readForm, readJson, refuseStranger } from './readCall.js';

const uploadRequest = z.strictObject({ client_id: z.string(), name: z.string(), file: z.instanceof(File) });
const getTransactionsRequest = z.extend(getConsentRequest, { account_id: z.optional(z.string()) });

/** The documented calls, under one base: `/v1` by keys alone, `/v1s` signed as well. */
export function createApi(world: World, faults: FaultGate, { signed }: { signed: boolean }): Hono {
  /** Reads and checks a call, passes it through the faults, and accepts it in one go with nothing awaited in between. */
  const gated = async (c: Context, kind: FaultKind | undefined, accept: () => object) => {
    if (kind) await faults.pass(kind, 'before', c.req.raw.signal);
    const answer = accept();
    if (kind) await faults.pass(kind, 'accepted', c.req.raw.signal);
    return c.json(answer);
  };

  const json =
    <Body extends { client_id: string }>(
      schema: z.ZodMiniType<Body>,
      accept: (world: World, body: Body, id: string) => object,
      kind?: FaultKind,
    ): Handler =>
    async (c) => {
      const call = await readCall(world, c.req.raw, signed);
      const body = readFields(schema, readJson(call));
      refuseStranger(world, call, body.client_id);
      return gated(c, kind, () => accept(world, body, c.req.param('id') ?? ''));
    };

  const upload: Handler = async (c) => {
    const call = await readCall(world, c.req.raw, signed);
    const { client_id, name, file } = readFields(uploadRequest, await readForm(call));
    refuseStranger(world, call, client_id);
    const received = { fileName: file.name, size: file.size, sha256: await sha256(file) };
    return gated(c, 'upload', () => acceptAttachment(world, c.req.param('id') ?? '', name, received));
  };

  return new Hono()
    .post('/sessions', json(createSessionRequest, createSession, 'sessions'))
    .post('/sessions/:id/steps', json(submitStepRequest, acceptStep, 'steps'))
    .post('/steps/:id/upload', upload)
    .post('/tokens', json(exchangeTokenRequest, exchangeToken, 'tokens'))
    .post('/consents/get', json(getConsentRequest, getConsent))
    .post('/consents/delete', json(deleteConsentRequest, deleteConsent))
    .post('/accounts/get', json(getConsentRequest, getAccounts))
    .post('/transactions/get', json(getTransactionsRequest, getTransactions))
    .all('*', () => refuse('invalid_request', 'not_found', 'No such call'))
    .onError((error, c) => answerTo(error, c.req.raw.signal));
}

/** A refusal speaks for itself; whose client has gone needs no words; all else is the sandbox's own fault. */
function answerTo(error: Error, client: AbortSignal): Response {
  if (error instanceof Refusal) return error.toResponse();
  if (client.aborted) return new Response(null, { status: 499 });
  return new Refusal('internal_server_error', 'internal_server_error', 500, error.message).toResponse();
}

async function sha256(file: File): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
