import { importPKCS8, SignJWT, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { digestOf, signatureAudience } from '../upstream/signing.js';
import type { Sandbox } from './Sandbox.js';
import type { ServiceAccount } from './ServiceTenant.js';

/** An answer as tests look at it. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** A tenant's server in a few lines, for the sandbox's own tests; over `/v1s` it signs. */
export function createTestClient(
  sandbox: Pick<Sandbox, 'fetch' | 'tenant'>,
  base: '/v1' | '/v1s' = '/v1',
  now: () => number = Date.now,
) {
  const { client_id, client_app_key, service_account } = sandbox.tenant;

  async function send(
    path: string,
    body: BodyInit,
    headers: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<Answer> {
    const bytes = await new Response(body).arrayBuffer();
    const authorization = `Bearer ${await sign(service_account, new Uint8Array(bytes), now())}`;
    const request = new Request(`http://sandbox${base}${path}`, {
      method: 'POST',
      headers: { ...headers, ...(base === '/v1s' && { authorization }) },
      body: bytes,
      ...(signal && { signal }),
    });
    const answer = await sandbox.fetch(request);
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? {} : JSON.parse(text) };
  }

  const call = (path: string, body: object, signal?: AbortSignal) =>
    send(path, JSON.stringify(body), { 'content-type': 'application/json' }, signal);

  async function upload(stepId: string, slot: string, file = new File(['…'], `${slot}.jpg`), signal?: AbortSignal) {
    const form = new FormData();
    form.set('file', file);
    form.set('name', slot);
    form.set('client_id', client_id);
    const encoded = new Response(form);
    return send(
      `/steps/${stepId}/upload`,
      await encoded.arrayBuffer(),
      { 'content-type': encoded.headers.get('content-type') ?? '' },
      signal,
    );
  }

  /** Starts a session and keeps its newest nonce and step. */
  async function start(skill: string) {
    const { body } = await call('/sessions', { client_id, client_app_key, skill, tenant_user_id: 'user-1' });
    const session = {
      id: String(body['session_id']),
      nonce: String(body['nonce']),
      stepId: '',
      async step(step: string, data: object, overrides: object = {}, signal?: AbortSignal) {
        const request = { client_id, nonce: session.nonce, skill, step, data, ...overrides };
        const answer = await call(`/sessions/${session.id}/steps`, request, signal);
        if (typeof answer.body['nonce'] === 'string') session.nonce = answer.body['nonce'];
        if (typeof answer.body['step_id'] === 'string') session.stepId = answer.body['step_id'];
        return answer;
      },
      upload: (slot: string, file?: File, signal?: AbortSignal) => upload(session.stepId, slot, file, signal),
    };
    return session;
  }

  const exchange = (temp_token: unknown) =>
    call('/tokens', { client_id, client_secret: sandbox.tenant.client_secret, temp_token });

  return { send, call, upload, start, exchange };
}

/** Signs a body as documented; claims and header can be made wrong. */
export async function sign(
  { client_email, private_key, private_key_id }: ServiceAccount,
  body: Uint8Array<ArrayBuffer>,
  now: number,
  wrong: { claims?: JWTPayload; header?: Partial<JWTHeaderParameters> } = {},
): Promise<string> {
  const iat = Math.floor(now / 1000);
  const claims = {
    iss: client_email,
    sub: client_email,
    email: client_email,
    aud: signatureAudience,
    iat,
    exp: iat + 60,
    digest: await digestOf(body),
  };
  return new SignJWT({ ...claims, ...wrong.claims })
    .setProtectedHeader({ alg: 'RS256', kid: private_key_id, ...wrong.header })
    .sign(await importPKCS8(private_key, 'RS256'));
}
