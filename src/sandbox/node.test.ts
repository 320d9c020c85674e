import { createServer } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { listenSandbox, type ListeningSandbox, type ListenOptions } from './node.js';
import { createServiceTenant } from './ServiceTenant.js';
import { createTestClient } from './testClient.js';

const tenant = await createServiceTenant();
const open: ListeningSandbox[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function listen(options: ListenOptions = {}) {
  const listening = await listenSandbox({ port: 0, tenant, ...options });
  open.push(listening);
  /** The same sandbox, over its port. */
  const fetchOver = (request: Request) =>
    fetch(new Request(request.url.replace('http://sandbox', listening.url), request));
  const control = (path: string, body?: object) =>
    fetch(
      `${listening.url}/_sandbox/${path}`,
      body && { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
    );
  const held = async (kind: string) => Object(await (await control('faults')).json()).held[kind];
  return { ...listening, control, held, client: createTestClient({ fetch: fetchOver, tenant }, '/v1s') };
}

async function waitingForFile(client: ReturnType<typeof createTestClient>) {
  const session = await client.start('carpati_ro_deposit_sbx_#3.0');
  await session.step('product_form', { value: '100000', currency: 'EUR', period: '12' });
  return session;
}

test('signed calls, uploads and bank pages over a port', async () => {
  const { url, client, sandbox } = await listen();
  const deposit = await waitingForFile(client);
  expect(await deposit.upload('identity_front', new File([new Uint8Array(3_000_000)], 'big.jpg'))).toMatchObject({
    status: 200,
  });
  const session = await client.start('carpati_ro_aisp_sbx_#2.0');
  const { body } = await session.step('sca', { psu_redirect_link: 'https://tenant.example/return' });
  const page = String(Object(body['data']).url);
  expect(page).toMatch(new RegExp(`^${url}/bank/`));
  expect((await fetch(page)).status).toBe(200);
  expect(await sandbox.visit(page, { decision: 'refuse' })).toContain('error=tpp_redirect_error');
});

test('bank pages may be reached elsewhere', async () => {
  const { client } = await listen({ bankOrigin: 'http://bank.localhost:4999' });
  const session = await client.start('carpati_ro_aisp_sbx_#2.0');
  const { body } = await session.step('sca', { psu_redirect_link: 'https://tenant.example/return' });
  expect(Object(body['data']).url).toMatch(/^http:\/\/bank\.localhost:4999\/bank\//);
});

test('a held call whose connection is cut is not accepted', async () => {
  const { client, control, held, sandbox } = await listen();
  const session = await waitingForFile(client);
  await control('faults', { action: 'hold', kind: 'upload' });
  const gone = new AbortController();
  const call = session.upload('identity_front', new File([new Uint8Array(1_000_000)], 'front.jpg'), gone.signal);
  await vi.waitFor(async () => expect(await held('upload')).toBe(1));
  gone.abort();
  await expect(call).rejects.toThrow('abort');
  await vi.waitFor(async () => expect(await held('upload')).toBe(0));
  await control('faults', { action: 'release', kind: 'upload' });
  expect(await session.upload('identity_front')).toMatchObject({ status: 200 });
  expect(sandbox.log.filter(({ type }) => type === 'attachment_accepted')).toHaveLength(1);
});

test('the log, the clock, faults and the desk over HTTP', async () => {
  const { client, control, sandbox } = await listen();
  await control('faults', { action: 'fail', kind: 'sessions', status: 503 });
  expect(
    await client.call('/sessions', {
      client_id: tenant.client_id,
      client_app_key: tenant.client_app_key,
      skill: 'instant_ro_aisp_sbx_#1.0',
    }),
  ).toMatchObject({ status: 503 });
  const session = await client.start('carpati_ro_card_sbx_#1.0');
  await session.step('personal_data', {
    first_name: 'Ana',
    last_name: 'Ionescu',
    date_of_birth: '1990-05-14',
    email: 'ana@example.com',
    phone: '+40722123456',
  });
  await session.step('document', { document_type: 'passport' });
  await session.upload('document_front');
  await session.step('selfie', {});
  await session.upload('selfie');
  expect((await control('decide', { session_id: session.id, decision: { verification: 'approved' } })).status).toBe(
    204,
  );
  expect((await session.step('verification', {})).body).toHaveProperty('temp_token');

  const { events } = Object(await (await control('log')).json());
  expect(events).toEqual(sandbox.log);
  expect(await (await control('issued')).json()).toEqual(sandbox.issued);
  expect(await (await control('jwks')).json()).toEqual(sandbox.jwks());

  const stale = await client.start('instant_ro_aisp_sbx_#1.0');
  expect((await control('clock', { advance: 30 * 60_000 })).status).toBe(204);
  expect(await stale.step('sca_implicit', {})).toMatchObject({ status: 401, body: { message: 'Nonce expired' } });
});

test.each([
  ['faults', { action: 'hold', kind: 'everything' }],
  ['faults', { action: 'explode' }],
  ['clock', { advance: -1 }],
  ['decide', { session_id: 'nobody', decision: { verification: 'approved' } }],
])('an order that cannot be followed is answered with 400: %s %j', async (path, body) => {
  const { control } = await listen();
  const answer = await control(path, body);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ message: expect.any(String) });
});

test('a taken port', async () => {
  const { url } = await listen();
  const port = Number(new URL(url).port);
  await expect(listenSandbox({ port, tenant })).rejects.toThrow(
    `127.0.0.1:${port}: another program has this port. Stop that one, or give another port`,
  );
});

test.each([-1, 65_536, 80.5, Number.NaN])('%s is no port', async (port) => {
  await expect(listenSandbox({ port, tenant })).rejects.toThrow('a port is a whole number from 0 to 65535');
});

test('an address that is not this machine’s', async () => {
  await expect(listenSandbox({ port: 0, host: '192.0.2.1', tenant })).rejects.toThrow(
    'this machine has no such address',
  );
});

test('keys that cannot be used leave the port free', async () => {
  const probe = createServer();
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
  const broken = { ...tenant, service_account: { ...tenant.service_account, private_key: 'none' } };
  await expect(listenSandbox({ port, tenant: broken })).rejects.toThrow();
  await listen({ port });
});
