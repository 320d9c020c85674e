import { beforeEach, describe, expect, test } from 'vitest';
import type { upstreamErrors } from '../../upstream/errors.js';
import { createSandbox } from '../createSandbox.js';
import type { Sandbox } from '../Sandbox.js';
import { createServiceTenant } from '../ServiceTenant.js';
import { createTestClient, type Answer } from '../testClient.js';

const tenant = await createServiceTenant();
const { client_id, client_app_key, client_secret } = tenant;
const instant = 'instant_ro_aisp_sbx_#1.0';
const link = 'https://tenant.example/return?state=abc';
const minute = 60_000;
const now = () => Date.parse('2026-11-23T10:00:00Z');

let sandbox: Sandbox;
let client: ReturnType<typeof createTestClient>;
let signing: ReturnType<typeof createTestClient>;
beforeEach(async () => {
  sandbox = await createSandbox({ tenant, now });
  client = createTestClient(sandbox);
  signing = createTestClient(sandbox, '/v1s', now);
});

async function createCredentials() {
  const { body } = await (await client.start(instant)).step('sca_implicit', {});
  const { credentials_id, access_token } = (await client.exchange(body['temp_token'])).body;
  return { client_id, client_secret, credentials_id, access_token };
}

const step = async (data: object, overrides: object = {}) =>
  (await client.start('carpati_ro_aisp_sbx_#2.0')).step('sca', data, overrides);
const sca = async (psu_id: string) =>
  (await client.start('dunarea_ro_aisp_sbx_#1.0')).step('sca', {
    psu_redirect_link: link,
    psu_id,
    ibans: ['RO49AAAA1B31007593840000'],
  });
const consent = async (wrong: object) => client.call('/consents/get', { ...(await createCredentials()), ...wrong });

type Documented = {
  [Type in keyof typeof upstreamErrors]: `${Type} ${(typeof upstreamErrors)[Type][number]}`;
}[keyof typeof upstreamErrors];

/** One call for each documented error; a code without one does not compile. */
const ways: Record<Documented, () => Promise<Answer>> = {
  'invalid_request missing_fields': () => client.call('/sessions', { client_id, client_app_key }),
  'invalid_request unknown_fields': () =>
    client.call('/sessions', { client_id, client_app_key, skill: instant, colour: 'blue' }),
  'invalid_request invalid_field': () => client.call('/sessions', { client_id, client_app_key, skill: 7 }),
  'invalid_request invalid_credentials_id': () => consent({ credentials_id: 7 }),
  'invalid_request invalid_client_id': () => consent({ client_id: 7 }),
  'invalid_request invalid_client_secret': () => consent({ client_secret: 7 }),
  'invalid_request invalid_access_token': () => consent({ access_token: null }),
  'invalid_request invalid_input': async () =>
    (await client.start('carpati_ro_deposit_sbx_#3.0')).step('product_form', {
      value: '1',
      currency: 'EUR',
      period: '12',
    }),
  'invalid_request invalid_body': () =>
    client.send('/sessions', '{"client_id":', { 'content-type': 'application/json' }),
  'invalid_request invalid_headers': () => client.send('/sessions', '{}', { 'content-type': 'text/plain' }),
  'invalid_request not_found': () => client.call('/nowhere', {}),
  'invalid_request invalid_step': async () => (await client.start(instant)).step('sca', {}),
  'invalid_request invalid_session_id': () =>
    client.call(`/sessions/${crypto.randomUUID()}/steps`, {
      client_id,
      nonce: 'n',
      skill: instant,
      step: 'sca_implicit',
      data: {},
    }),
  'invalid_request invalid_skill_name': () =>
    client.call('/sessions', { client_id, client_app_key, skill: 'bt_ro_aisp_sbx_#2.0' }),
  'invalid_request invalid_pcd_data_retention': async () =>
    client.call('/consents/delete', { ...(await createCredentials()), pcd_data_retention: -1 }),
  'invalid_request tpp_redirect_error': () => step({ psu_redirect_link: '/return' }),
  'unauthorized invalid_api_keys': () => client.send('/../v1s/sessions', '{}', { 'content-type': 'application/json' }),
  'unauthorized unauthorized_tenant': () =>
    signing.call('/sessions', { client_id: crypto.randomUUID(), client_app_key, skill: instant }),
  'unauthorized invalid_access_token': () => consent({ access_token: 'another' }),
  'unauthorized invalid_credentials_id': () => consent({ credentials_id: crypto.randomUUID() }),
  'unauthorized invalid_client_id': () =>
    client.call('/sessions', { client_id: crypto.randomUUID(), client_app_key, skill: instant }),
  'unauthorized invalid_client_secret': () =>
    client.call('/tokens', { client_id, client_secret: 'another', temp_token: 't' }),
  'unauthorized invalid_client_app_key': () =>
    client.call('/sessions', { client_id, client_app_key: 'another', skill: instant }),
  'unauthorized inactive_credentials': async () => {
    const keys = await createCredentials();
    await client.call('/consents/delete', keys);
    return client.call('/accounts/get', keys);
  },
  'unauthorized expired_credentials': async () => {
    const keys = await createCredentials();
    sandbox.advance(180 * 24 * 60 * minute);
    return client.call('/transactions/get', keys);
  },
  'unauthorized invalid_uuid': () => consent({ credentials_id: 'not-a-uuid' }),
  'unauthorized invalid_tenant_keys': async () => {
    const kid = tenant.service_account.private_key_id;
    sandbox.withdrawKey(kid);
    return signing.call('/sessions', { client_id, client_app_key, skill: instant });
  },
  'unauthorized invalid_temp_token': () => client.exchange('another'),
  'external_api_error external_api_connection_error': () => sca('ioana'),
  'external_api_error external_api_too_many_requests': () => sca('sorin'),
  'external_api_error external_api_unauthorized': () => sca('vlad'),
  'external_api_error external_api_forbidden': () => sca('dana'),
};

test.each(Object.entries(ways))('refused as documented: %s', async (documented, way) => {
  const [type, code] = documented.split(' ');
  const accepted = () =>
    sandbox.log.filter((event) => event.type === 'step_accepted' && event.step !== 'sca_implicit').length;
  const { status, body } = await way();
  expect(body).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    type,
    http: status,
    code,
    message: expect.stringMatching(/./),
  });
  expect(status).toBe(
    type === 'unauthorized' ? 401 : code === 'not_found' || code === 'invalid_session_id' ? 404 : 400,
  );
  expect(accepted()).toBe(0);
});

describe('which fields are wrong is in the message', () => {
  test.each([
    ['missing', {}, 'missing_fields', 'Missing fields: data.psu_redirect_link'],
    ['unknown', { psu_redirect_link: link, a: 1, b: 2 }, 'unknown_fields', 'Unknown fields: data.a, data.b'],
    ['missing before unknown', { a: 1 }, 'missing_fields', 'Missing fields: data.psu_redirect_link'],
    ['wrong', { psu_redirect_link: 7 }, 'invalid_field', 'Invalid field: data.psu_redirect_link'],
    [
      'a name that every object has',
      { psu_redirect_link: link, constructor: 1 },
      'unknown_fields',
      'Unknown fields: data.constructor',
    ],
  ])('%s', async (_, data, code, message) => {
    expect(await step(data)).toMatchObject({ status: 400, body: { code, message } });
  });

  test('deep in a list', async () => {
    const session = await client.start('dunarea_ro_pisp_sbx_#1.0');
    const answer = await session.step('payment_intent', {
      psu_redirect_link: link,
      payment_info: [{ creditor_name: 'A', amount: '1', currency: 'RON' }],
    });
    expect(answer.body).toMatchObject({
      code: 'missing_fields',
      message: 'Missing fields: data.payment_info.0.creditor_iban',
    });
  });

  test.each(['javascript:alert(1)', 'https://a@tenant.example/', 'https://tenant.example/#here', 'tenant://return'])(
    'a redirect to %s',
    async (psu_redirect_link) => {
      expect(await step({ psu_redirect_link })).toMatchObject({ status: 400, body: { code: 'tpp_redirect_error' } });
    },
  );
});

test.each([
  ['an array', '[]'],
  ['a text', '"a"'],
  ['null', 'null'],
  ['nothing', ''],
  ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
])('a body that is %s is an invalid_body', async (_, body) => {
  expect(await client.send('/sessions', body, { 'content-type': 'application/json' })).toMatchObject({
    status: 400,
    body: { code: 'invalid_body' },
  });
});

test('only POST is there', async () => {
  const answer = await sandbox.fetch(new Request('http://sandbox/v1/sessions'));
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ code: 'not_found' });
});

describe('nonces', () => {
  const terms = { value: '100000', currency: 'EUR', period: '12' };
  const deposit = () => client.start('carpati_ro_deposit_sbx_#3.0');

  test('are good once', async () => {
    const session = await deposit();
    const { nonce } = session;
    await session.step('product_form', terms);
    expect(await session.step('product_form', terms, { nonce })).toMatchObject({
      status: 401,
      body: { code: 'invalid_temp_token' },
    });
    expect(sandbox.log.filter(({ type }) => type === 'step_accepted')).toHaveLength(1);
  });

  test('expire after 30 minutes', async () => {
    const session = await deposit();
    sandbox.advance(30 * minute - 1000);
    expect(await session.step('product_form', { ...terms, value: 'x' })).toMatchObject({ status: 400 });
    sandbox.advance(1000);
    expect(await session.step('product_form', terms)).toMatchObject({
      status: 401,
      body: { code: 'invalid_temp_token', message: 'Nonce expired' },
    });
  });

  test('outlive a refused step', async () => {
    const session = await deposit();
    expect(await session.step('product_form', {})).toMatchObject({ status: 400 });
    expect(await session.step('identity', {})).toMatchObject({ status: 400, body: { code: 'invalid_step' } });
    expect(await session.step('product_form', terms, { skill: instant })).toMatchObject({
      status: 400,
      body: { code: 'invalid_skill_name' },
    });
    expect(await session.step('product_form', terms)).toMatchObject({ status: 200 });
  });

  test('belong to their session', async () => {
    const [one, other] = [await deposit(), await deposit()];
    expect(await one.step('product_form', terms, { nonce: other.nonce })).toMatchObject({
      status: 401,
      body: { code: 'invalid_temp_token' },
    });
  });

  test('of two at the same moment one step is accepted', async () => {
    const session = await deposit();
    const answers = await Promise.all([session.step('product_form', terms), session.step('product_form', terms)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
  });
});

describe('temp_tokens', () => {
  const finish = async () => (await (await client.start(instant)).step('sca_implicit', {})).body['temp_token'];

  test('are good once', async () => {
    const token = await finish();
    expect(await client.exchange(token)).toMatchObject({ status: 200 });
    expect(await client.exchange(token)).toMatchObject({ status: 401, body: { code: 'invalid_temp_token' } });
  });

  test('are good for ten minutes', async () => {
    const token = await finish();
    sandbox.advance(10 * minute);
    expect(await client.exchange(token)).toMatchObject({
      status: 401,
      body: { code: 'invalid_temp_token', message: 'temp_token expired' },
    });
  });
});

describe('uploads', () => {
  async function waiting(from: ReturnType<typeof createTestClient> = client) {
    const session = await from.start('carpati_ro_deposit_sbx_#3.0');
    await session.step('product_form', { value: '100000', currency: 'EUR', period: '12' });
    return session;
  }

  test('are signed over the raw bytes on /v1s', async () => {
    const session = await waiting(signing);
    expect(await session.upload('identity_front')).toMatchObject({ status: 200 });
    const form = new Response(new FormData());
    expect(
      await client.send(`/../v1s/steps/${session.stepId}/upload`, await form.arrayBuffer(), {
        'content-type': form.headers.get('content-type') ?? '',
      }),
    ).toMatchObject({ status: 401 });
  });

  test('of an unknown slot, an empty file, an unknown step', async () => {
    const session = await waiting();
    expect(await session.upload('passport')).toMatchObject({
      status: 400,
      body: { code: 'invalid_field', message: expect.stringContaining('identity_front, identity_back') },
    });
    expect(await session.upload('identity_front', new File([], 'empty.jpg'))).toMatchObject({
      status: 400,
      body: { code: 'invalid_field' },
    });
    expect(await client.upload(crypto.randomUUID(), 'identity_front')).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
    expect(sandbox.log.some(({ type }) => type === 'attachment_accepted')).toBe(false);
  });

  test.each([
    ['JSON', '{}', 'application/json', 'invalid_headers'],
    ['no form', 'nothing', 'multipart/form-data; boundary=x', 'invalid_body'],
    [
      'a form without a file',
      '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nidentity_front\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
      'missing_fields',
    ],
  ])('of %s are refused', async (_, body, contentType, code) => {
    const session = await waiting();
    expect(await client.send(`/steps/${session.stepId}/upload`, body, { 'content-type': contentType })).toMatchObject({
      status: 400,
      body: { code },
    });
  });

  test('a slot filled twice is in the log twice', async () => {
    const session = await waiting();
    await session.upload('identity_front');
    await session.upload('identity_front');
    expect(sandbox.log.filter(({ type }) => type === 'attachment_accepted')).toHaveLength(2);
  });

  test('of several megabytes arrive whole', async () => {
    const session = await waiting(signing);
    const content = new Uint8Array(5_000_000).map((_, index) => index % 251);
    await session.upload('identity_front', new File([content], 'big.jpg'));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    expect(sandbox.log.at(-1)).toMatchObject({
      size: 5_000_000,
      sha256: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    });
  });
});

describe('consents', () => {
  test('can be looked at, and deleted more than once', async () => {
    const keys = await createCredentials();
    const look = () => client.call('/consents/get', keys);
    expect(await look()).toEqual({
      status: 200,
      body: {
        op_type: 'read',
        code: 'credentials_info',
        http: 200,
        message: expect.any(String),
        result: {
          status: 'ACTIVE',
          consent_exp: expect.stringMatching(/Z$/),
          max_data_retention: expect.stringMatching(/Z$/),
          credentials_id: keys.credentials_id,
          originator: { country: 'RO', servicer: 'instant', skill: instant },
          tenant_app_info: { client_id, name: 'Acme' },
          utc_created: expect.stringMatching(/Z$/),
          utc_last_update: expect.stringMatching(/Z$/),
        },
      },
    });
    for (let time = 0; time < 2; time += 1) {
      expect(await client.call('/consents/delete', { ...keys, pcd_data_retention: 60 })).toMatchObject({
        status: 200,
        body: { op_type: 'delete', code: 'credentials_deleted', http: 200 },
      });
    }
    expect((await look()).body['result']).toMatchObject({ status: 'DELETED' });
    expect(sandbox.log.filter(({ type }) => type === 'consent_deleted')).toHaveLength(1);
  });

  test('expire', async () => {
    const keys = await createCredentials();
    sandbox.advance(180 * 24 * 60 * minute);
    expect((await client.call('/consents/get', keys)).body['result']).toMatchObject({ status: 'EXPIRED' });
  });

  test('give accounts and their transactions', async () => {
    const session = await client.start('carpati_ro_aisp_sbx_#2.0');
    const { body } = await session.step('sca', { psu_redirect_link: link });
    const back = await sandbox.visit(String(Object(body['data']).url), { decision: 'approve' });
    const { credentials_id, access_token } = (await client.exchange(new URL(back).searchParams.get('temp_token'))).body;
    const keys = { client_id, client_secret, credentials_id, access_token };
    const all = await client.call('/transactions/get', keys);
    expect(all.body['result']).toHaveLength(6);
    expect(
      (await client.call('/transactions/get', { ...keys, account_id: 'crpt-1000001' })).body['result'],
    ).toHaveLength(2);
    expect(await client.call('/transactions/get', { ...keys, account_id: 'another' })).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
  });
});

test('every secret given out is on record, and none is in the log', async () => {
  await createCredentials();
  const { nonce, temp_token, access_token, credentials_id } = sandbox.issued;
  expect([nonce, temp_token, access_token, credentials_id].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  const log = JSON.stringify(sandbox.log);
  for (const secret of Object.values(sandbox.issued).flat()) expect(log).not.toContain(secret);
});
