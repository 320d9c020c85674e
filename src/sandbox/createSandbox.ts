import { Hono } from 'hono';
import { createApi } from './api/createApi.js';
import { createBank } from './bank/createBank.js';
import { createControl } from './control/createControl.js';
import { createDesk } from './desk/createDesk.js';
import { createKeyring } from './engine/Keyring.js';
import { decideVerification } from './engine/Verification.js';
import { createWorld } from './engine/World.js';
import { createFaults } from './Faults.js';
import type { Sandbox } from './Sandbox.js';
import { createServiceTenant, type ServiceTenant } from './ServiceTenant.js';
import { visit } from './visit.js';

export interface SandboxOptions {
  /** Where users reach its bank pages, without a path; `http://127.0.0.1:4010` by default. */
  bankOrigin?: string;
  /** The time in milliseconds; the system's by default. */
  now?: () => number;
  /** Keys to use again; fresh ones by default. */
  tenant?: ServiceTenant;
  /** When it lets a client ask again how a verification stands, in seconds; 2 by default. */
  retryAfter?: number;
}

/**
 * Makes a stand-in for the upstream and its banks: a web-standard fetch handler with everything in memory. It runs
 * wherever Web Crypto does, browsers included.
 *
 * @throws TypeError when `bankOrigin` is not an http(s) origin, or the tenant's key is no PKCS#8 RSA key.
 * @example
 * const sandbox = await createSandbox();
 * const answer = await sandbox.fetch(new Request('http://sandbox/v1/sessions', {
 *   method: 'POST',
 *   headers: { 'content-type': 'application/json' },
 *   body: JSON.stringify({
 *     client_id: sandbox.tenant.client_id,
 *     client_app_key: sandbox.tenant.client_app_key,
 *     skill: 'instant_ro_aisp_sbx_#1.0',
 *   }),
 * }));
 * await answer.json(); // { nonce, session_id, status: 'SESSION_CREATED' }
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { bankOrigin = 'http://127.0.0.1:4010', retryAfter = 2, now: clientNow = Date.now } = options;
  if (!/^https?:$/.test(new URL(bankOrigin).protocol))
    throw new TypeError(`bankOrigin must be an http(s) origin, not ${bankOrigin}`);
  const tenant = options.tenant ?? (await createServiceTenant());
  const keyring = await createKeyring(tenant.service_account);
  const faults = createFaults();
  let ahead = 0;
  const world = createWorld({
    tenant,
    keyring,
    bankOrigin: new URL(bankOrigin).origin,
    retryAfter,
    now: () => clientNow() + ahead,
    clientNow,
  });

  const controls = {
    tenant,
    jwks: () => keyring.jwks(),
    addKey: () => keyring.add(),
    withdrawKey: (kid) => keyring.withdraw(kid),
    log: world.log,
    issued: world.issued,
    faults,
    advance: (ms) => void (ahead += ms),
    decide: (sessionId, decision) => decideVerification(world, sessionId, decision),
  } satisfies Omit<Sandbox, 'fetch' | 'visit'>;

  const app = new Hono()
    .route('/v1', createApi(world, faults, { signed: false }))
    .route('/v1s', createApi(world, faults, { signed: true }))
    .route('/bank', createBank(world))
    .route('/desk', createDesk(world))
    .route('/_sandbox', createControl(controls));
  const fetch = async (request: Request) => app.fetch(request);
  return { ...controls, fetch, visit: (url, how) => visit(fetch, url, how) };
}
