import * as fc from 'fast-check';
import { exportSPKI, importPKCS8, exportJWK, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../upstream/signing.js';
import { createSandbox } from '../createSandbox.js';
import type { Sandbox } from '../Sandbox.js';
import { createServiceAccount, createServiceTenant, type ServiceTenant } from '../ServiceTenant.js';
import { sign } from '../testClient.js';
import { maxLiveKeys } from './Keyring.js';

const now = Date.parse('2026-11-23T10:00:00Z');
let tenant: ServiceTenant;
let sandbox: Sandbox;
let body: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  tenant = await createServiceTenant();
  sandbox = await createSandbox({ tenant, now: () => now });
  const { client_id, client_app_key } = tenant;
  body = bytes(
    JSON.stringify({ client_id, client_app_key, skill: 'instant_ro_aisp_sbx_#1.0', tenant_user_id: 'Ștefan  Țîrlea' }),
  );
});

const bytes = (text: string) => new TextEncoder().encode(text);

async function send(authorization: string | undefined, sent: Uint8Array<ArrayBuffer> = body) {
  const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
  const answer = await sandbox.fetch(
    new Request('http://sandbox/v1s/sessions', { method: 'POST', headers, body: sent }),
  );
  return { status: answer.status, body: await answer.json() };
}

const refused = (code: string, message: RegExp) => ({
  status: 401,
  body: {
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    type: 'unauthorized',
    http: 401,
    code,
    message: expect.stringMatching(message),
  },
});

describe('digest', () => {
  test.each([
    [
      '{"client_id":"51e23891-0000-4000-8000-000000002d51","client_app_key":"MDAxNmxvY2F0aWMz-D9rgv7_DySaiYgo","skill":"bt_ro_aisp_sbx_#2.0"}',
      '3HCyKAUpuk3RxhKNjv4pBfk2XHHx+pV7bWAADnOTF6o=',
    ],
    [
      '{"client_id":"51e23891-0000-4000-8000-000000002d51","nonce":"n-1","skill":"bt_ro_pisp_sbx_#1.0","step":"payment_intent","data":{"psu_redirect_link":"https://tenant.example/onboarding/return?state=abc","payment_info":[{"debtor_name":"Ștefan  Țîrlea"}]}}',
      'teHSoztpEcw9sC+j1o7IuF/dYzokSGLuAS+MwYj+HN0=',
    ],
  ])('matches the documented vector of %s', async (text, digest) => {
    expect(await digestOf(bytes(text))).toBe(digest);
  });
});

test('a well signed call is accepted', async () => {
  expect(await send(`Bearer ${await sign(tenant.service_account, body, now)}`)).toMatchObject({
    status: 200,
    body: { status: 'SESSION_CREATED' },
  });
});

test('any one byte changed after signing is refused', async () => {
  const authorization = `Bearer ${await sign(tenant.service_account, body, now)}`;
  const before = sandbox.log.length;
  await fc.assert(
    fc.asyncProperty(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flipped) => {
      const changed = body.map((byte, index) => (index === at ? byte ^ flipped : byte));
      expect(await send(authorization, changed)).toEqual(refused('invalid_api_keys', /digest/));
    }),
    { numRuns: 300 },
  );
  expect(sandbox.log).toHaveLength(before);
});

test.each([
  ['a byte more', () => new Uint8Array([...body, 32])],
  ['a byte less', () => body.slice(0, -1)],
  ['other whitespace', () => bytes(JSON.stringify(JSON.parse(new TextDecoder().decode(body)), null, 1))],
  ['one space of two lost', () => bytes(new TextDecoder().decode(body).replace('  ', ' '))],
])('%s than was signed is refused', async (_, changed) => {
  expect(await send(`Bearer ${await sign(tenant.service_account, body, now)}`, changed())).toEqual(
    refused('invalid_api_keys', /digest/),
  );
});

const seconds = now / 1000;
test.each([
  ['iss', { iss: 'someone@else.example' }, /"iss"/],
  ['sub', { sub: 'someone@else.example' }, /"sub"/],
  ['email', { email: 'someone@else.example' }, /"email"/],
  ['no email', { email: undefined }, /"email"/],
  ['aud', { aud: 'api.example.com' }, /"aud"/],
  ['no aud', { aud: undefined }, /"aud"/],
  ['an exp that has passed', { iat: seconds - 120, exp: seconds - 60 }, /"exp"/],
  ['no exp', { exp: undefined }, /"exp"/],
  ['an iat in the future', { iat: seconds + 60, exp: seconds + 120 }, /iat is in the future/],
  ['no iat', { iat: undefined }, /"iat"/],
  ['a life of more than an hour', { exp: seconds + 3601 }, /more than an hour/],
  ['no digest', { digest: undefined }, /"digest"/],
  ['a URL-safe digest', { digest: 'teHSoztpEcw9sC-j1o7IuF_dYzokSGLuAS-MwYj-HN0' }, /digest/],
])('a claim that is wrong is refused: %s', async (_, claims, message) => {
  expect(await send(`Bearer ${await sign(tenant.service_account, body, now, { claims })}`)).toEqual(
    refused('invalid_api_keys', message),
  );
});

test('while the clock is put forward, a signature by either clock is good', async () => {
  const ahead = await createSandbox({ tenant, now: () => now });
  ahead.advance(31 * 60_000);
  const post = async (at: number) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await sign(tenant.service_account, body, at)}`,
    };
    return (await ahead.fetch(new Request('http://sandbox/v1s/sessions', { method: 'POST', headers, body }))).status;
  };
  expect(
    await Promise.all([post(now), post(now + 31 * 60_000), post(now + 40 * 60_000), post(now - 10 * 60_000)]),
  ).toEqual([200, 200, 401, 401]);
});

describe('header', () => {
  test('without a signature', async () => {
    expect(await send(undefined)).toEqual(refused('invalid_api_keys', /no bearer token/));
    expect(await send('Basic YTpi')).toEqual(refused('invalid_api_keys', /no bearer token/));
    expect(await send('Bearer not-a-jws')).toEqual(refused('invalid_api_keys', /not a JWS/));
  });

  test('alg none', async () => {
    expect(await send(`Bearer ${new UnsecuredJWT(await claims()).encode()}`)).toEqual(
      refused('invalid_api_keys', /RS256/),
    );
  });

  test('alg HS256, keyed with the public key', async () => {
    const [jwk] = sandbox.jwks().keys;
    const key = await importJWK({ ...jwk, ext: true });
    const pem = key instanceof Uint8Array ? '' : await exportSPKI(key);
    expect(pem).toContain('PUBLIC KEY');
    const token = await new SignJWT(await claims())
      .setProtectedHeader({ alg: 'HS256', kid: tenant.service_account.private_key_id })
      .sign(bytes(pem));
    expect(await send(`Bearer ${token}`)).toEqual(refused('invalid_api_keys', /RS256/));
  });

  test('a kid that is not known, or none', async () => {
    const unknown = await sign(tenant.service_account, body, now, { header: { kid: 'nobody' } });
    expect(await send(`Bearer ${unknown}`)).toEqual(refused('invalid_tenant_keys', /kid/));
    const key = await importPKCS8(tenant.service_account.private_key, 'RS256');
    const none = await new SignJWT(await claims()).setProtectedHeader({ alg: 'RS256' }).sign(key);
    expect(await send(`Bearer ${none}`)).toEqual(refused('invalid_tenant_keys', /kid/));
  });

  test('another key under a known kid', async () => {
    const stranger = await createServiceAccount(tenant.service_account.client_email);
    const forged = await sign({ ...stranger, private_key_id: tenant.service_account.private_key_id }, body, now);
    expect(await send(`Bearer ${forged}`)).toEqual(refused('invalid_api_keys', /signature/));
  });

  async function claims() {
    const { client_email } = tenant.service_account;
    return {
      iss: client_email,
      sub: client_email,
      email: client_email,
      aud: 'api.finqware.com',
      iat: seconds,
      exp: seconds + 60,
      digest: await digestOf(body),
    };
  }
});

describe('keys', () => {
  test('two live at once, until one is withdrawn', async () => {
    const second = await sandbox.addKey();
    expect(sandbox.jwks().keys.map(({ kid }) => kid)).toEqual([
      tenant.service_account.private_key_id,
      second.private_key_id,
    ]);
    for (const account of [tenant.service_account, second]) {
      expect(await send(`Bearer ${await sign(account, body, now)}`)).toMatchObject({ status: 200 });
    }
    sandbox.withdrawKey(second.private_key_id);
    expect(await send(`Bearer ${await sign(second, body, now)}`)).toEqual(refused('invalid_tenant_keys', /kid/));
  });

  test('the key set has public parts alone', async () => {
    for (const key of sandbox.jwks().keys)
      expect(Object.keys(key).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    const [jwk] = sandbox.jwks().keys;
    const own = await exportJWK(await importPKCS8(tenant.service_account.private_key, 'RS256', { extractable: true }));
    expect(jwk?.n).toBe(own.n);
  });

  test('not more than ten', { timeout: 30_000 }, async () => {
    const full = await createSandbox({ tenant });
    while (full.jwks().keys.length < maxLiveKeys) await full.addKey();
    await expect(full.addKey()).rejects.toThrow('Withdraw one first');
  });
});
