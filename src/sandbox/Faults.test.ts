import { beforeEach, expect, test, vi } from 'vitest';
import { createSandbox } from './createSandbox.js';
import type { FaultKind } from './Faults.js';
import type { Sandbox } from './Sandbox.js';
import { createServiceTenant } from './ServiceTenant.js';
import { createTestClient } from './testClient.js';

const tenant = await createServiceTenant();
const instant = 'instant_ro_aisp_sbx_#1.0';

let sandbox: Sandbox;
let client: ReturnType<typeof createTestClient>;
beforeEach(async () => {
  sandbox = await createSandbox({ tenant });
  client = createTestClient(sandbox);
});

const accepted = () => sandbox.log.map(({ type }) => type);
const untilHeld = (kind: FaultKind, count = 1) => vi.waitFor(() => expect(sandbox.faults.held(kind)).toBe(count));

async function waitingForFile() {
  const session = await client.start('carpati_ro_deposit_sbx_#3.0');
  await session.step('product_form', { value: '100000', currency: 'EUR', period: '12' });
  return session;
}

test('held calls are accepted after the release', async () => {
  const session = await waitingForFile();
  sandbox.faults.hold('upload');
  const calls = [session.upload('identity_front'), session.upload('identity_back')];
  await untilHeld('upload', 2);
  expect(accepted()).not.toContain('attachment_accepted');
  sandbox.faults.release('upload');
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200]);
  expect(await session.upload('identity_front')).toMatchObject({ status: 200 });
});

test('a held call whose client has gone is not accepted', async () => {
  const session = await waitingForFile();
  sandbox.faults.hold('upload');
  const client_ = new AbortController();
  const call = session.upload('identity_front', undefined, client_.signal);
  await untilHeld('upload');
  client_.abort();
  expect(await call).toMatchObject({ status: 499 });
  sandbox.faults.release('upload');
  expect(accepted()).not.toContain('attachment_accepted');
});

test('a call held after its acceptance did happen', async () => {
  const session = await client.start(instant);
  sandbox.faults.hold('steps', { after: 'accepted' });
  const call = session.step('sca_implicit', {});
  await untilHeld('steps');
  expect(accepted()).toContain('step_accepted');
  sandbox.faults.release('steps');
  expect(await call).toMatchObject({ status: 200 });
});

test('as many calls are held as was said', async () => {
  sandbox.faults.hold('sessions', { times: 1 });
  const held = client.start(instant);
  await untilHeld('sessions');
  await client.start(instant);
  sandbox.faults.release('sessions');
  await held;
  expect(accepted()).toEqual(['session_created', 'session_created']);
});

test('a call that fails before its acceptance did not happen, and can be made again', async () => {
  const session = await client.start(instant);
  sandbox.faults.fail('steps', { status: 503, times: 2 });
  expect(await session.step('sca_implicit', {})).toEqual({
    status: 503,
    body: {
      id: expect.any(String),
      type: 'internal_server_error',
      http: 503,
      code: 'internal_server_error',
      message: expect.any(String),
    },
  });
  expect(await session.step('sca_implicit', {})).toMatchObject({ status: 503 });
  expect(accepted()).toEqual(['session_created']);
  expect(await session.step('sca_implicit', {})).toMatchObject({ status: 200 });
});

test('a call that fails after its acceptance did happen', async () => {
  const session = await client.start(instant);
  sandbox.faults.fail('steps', { after: 'accepted' });
  expect(await session.step('sca_implicit', {})).toMatchObject({ status: 500 });
  expect(accepted()).toContain('step_accepted');
  expect(await session.step('sca_implicit', {})).toMatchObject({ status: 401, body: { code: 'invalid_temp_token' } });
});

test('the code can be chosen', async () => {
  sandbox.faults.fail('tokens', { status: 401, code: 'invalid_api_keys' });
  expect(await client.exchange('any')).toMatchObject({
    status: 401,
    body: { type: 'unauthorized', code: 'invalid_api_keys' },
  });
});

test('faults are of one kind, and can be forgotten', async () => {
  sandbox.faults.fail('tokens', { times: 9 });
  sandbox.faults.hold('upload');
  const session = await waitingForFile();
  const upload = session.upload('identity_front');
  await untilHeld('upload');
  sandbox.faults.clear();
  expect(await upload).toMatchObject({ status: 200 });
  expect(await client.exchange('any')).toMatchObject({ body: { code: 'invalid_temp_token' } });
});

test('a badly signed call is refused before any fault', async () => {
  sandbox.faults.hold('sessions');
  const answer = await client.send('/../v1s/sessions', '{}', { 'content-type': 'application/json' });
  expect(answer).toMatchObject({ status: 401 });
});
