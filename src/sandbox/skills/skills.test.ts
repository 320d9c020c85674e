import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox } from '../createSandbox.js';
import type { Sandbox } from '../Sandbox.js';
import type { SandboxEvent } from '../SandboxEvent.js';
import { createServiceTenant } from '../ServiceTenant.js';
import { createTestClient } from '../testClient.js';

const tenant = await createServiceTenant();
const link = 'https://tenant.example/onboarding/return?state=abc';
const iban = 'RO49AAAA1B31007593840000';
const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);
const secret = expect.stringMatching(/^[\w-]{43}$/);

let sandbox: Sandbox;
let client: ReturnType<typeof createTestClient>;
beforeEach(async () => {
  sandbox = await createSandbox({ tenant, bankOrigin: 'http://bank.example:4010' });
  client = createTestClient(sandbox);
});

/** What was accepted or decided, without times. */
const happened = () => sandbox.log.map(({ type }) => type);
const only = <Type extends SandboxEvent['type']>(type: Type) =>
  sandbox.log.filter((event): event is Extract<SandboxEvent, { type: Type }> => event.type === type);

/** The `temp_token` that a bank's redirect carries, which must be an addition to the tenant's own query. */
function tokenOf(location: string): string {
  const url = new URL(location);
  expect(`${url.origin}${url.pathname}`).toBe('https://tenant.example/onboarding/return');
  expect(url.searchParams.get('state')).toBe('abc');
  return url.searchParams.get('temp_token') ?? '';
}

async function expectCredentials(tempToken: unknown) {
  const answer = await client.exchange(tempToken);
  expect(answer).toEqual({
    status: 200,
    body: {
      credentials_id: uuid,
      access_token: secret,
      consent_exp: expect.stringMatching(/Z$/),
      max_data_retention: expect.stringMatching(/Z$/),
    },
  });
  return answer.body;
}

describe('carpati_ro_aisp_sbx_#2.0', () => {
  test('consent on the bank’s page', async () => {
    const session = await client.start('carpati_ro_aisp_sbx_#2.0');
    const { status, body } = await session.step('sca', { psu_redirect_link: link });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        method: 'GET',
        url: expect.stringMatching(/^http:\/\/bank\.example:4010\/bank\/[\w-]{43}$/),
      },
      status: 'SESSION_IN_PROGRESS',
    });

    const { url } = only('redirect_issued')[0] ?? { url: '' };
    const token = tokenOf(await sandbox.visit(url, { decision: 'approve' }));
    const keys = await expectCredentials(token);
    const accounts = await client.call('/accounts/get', {
      client_id: tenant.client_id,
      client_secret: tenant.client_secret,
      credentials_id: keys['credentials_id'],
      access_token: keys['access_token'],
    });
    expect(accounts.body['result']).toHaveLength(3);
    expect(happened()).toEqual([
      'session_created',
      'step_accepted',
      'redirect_issued',
      'redirect_decided',
      'session_completed',
      'token_exchanged',
    ]);
  });
});

describe('dunarea_ro_aisp_sbx_#1.0', () => {
  test('consent for the accounts that were named', async () => {
    const session = await client.start('dunarea_ro_aisp_sbx_#1.0');
    await session.step('sca', { psu_redirect_link: link, psu_id: 'ana', ibans: [iban] });
    const { url } = only('redirect_issued')[0] ?? { url: '' };
    const keys = await expectCredentials(tokenOf(await sandbox.visit(url, { decision: 'approve' })));
    const accounts = await client.call('/accounts/get', {
      client_id: tenant.client_id,
      client_secret: tenant.client_secret,
      credentials_id: keys['credentials_id'],
      access_token: keys['access_token'],
    });
    expect(accounts.body['result']).toEqual([expect.objectContaining({ iban })]);
  });

  test.each([
    ['no IBAN', []],
    ['six IBANs', Array.from({ length: 6 }, () => iban)],
    ['one twice', [iban, iban]],
    ['a wrong checksum', ['RO50AAAA1B31007593840000']],
    ['spaces', ['RO49 AAAA 1B31 0075 9384 0000']],
  ])('%s is refused', async (_, ibans) => {
    const session = await client.start('dunarea_ro_aisp_sbx_#1.0');
    expect(await session.step('sca', { psu_redirect_link: link, psu_id: 'ana', ibans })).toMatchObject({
      status: 400,
      body: { code: 'invalid_field' },
    });
  });
});

test('instant_ro_aisp_sbx_#1.0: a token at once', async () => {
  const session = await client.start('instant_ro_aisp_sbx_#1.0');
  const { body } = await session.step('sca_implicit', {});
  expect(body).toEqual({ step_id: uuid, temp_token: secret, status: 'SESSION_IN_PROGRESS', data: {} });
  await expectCredentials(body['temp_token']);
  expect(happened()).toEqual(['session_created', 'step_accepted', 'session_completed', 'token_exchanged']);
});

describe('carpati_ro_deposit_sbx_#3.0', () => {
  const terms = { value: '100000', currency: 'EUR', period: '12' };

  test('three steps, three attachments, what was read in between', async () => {
    const session = await client.start('carpati_ro_deposit_sbx_#3.0');
    expect((await session.step('product_form', terms)).body).toEqual({
      step_id: uuid,
      nonce: secret,
      status: 'SESSION_IN_PROGRESS',
      data: {},
    });
    const front = await session.upload('identity_front', new File(['a picture'], 'față.jpg'));
    const back = await session.upload('identity_back');
    expect(front).toEqual({
      status: 200,
      body: {
        upload_id: uuid,
        status: 'UPLOADED',
        data: { first_name: 'Ana', last_name: 'Ionescu', personal_number: expect.stringMatching(/^\d{13}$/) },
      },
    });
    expect(back.body['data']).toEqual({ street: expect.any(String), city: expect.any(String), postcode: '030031' });

    const read = { ...Object(front.body['data']), ...Object(back.body['data']) };
    expect((await session.step('identity', read)).status).toBe(200);
    await session.upload('proof_of_address');
    const last = await session.step('agreement', { accepted: 'true' });
    expect(last.body).toEqual({ step_id: uuid, temp_token: secret, status: 'SESSION_IN_PROGRESS', data: {} });
    await expectCredentials(last.body['temp_token']);

    expect(only('step_accepted').map(({ step, data }) => [step, data])).toEqual([
      ['product_form', terms],
      ['identity', read],
      ['agreement', { accepted: 'true' }],
    ]);
    expect(only('attachment_accepted')[0]).toEqual({
      at: expect.any(String),
      type: 'attachment_accepted',
      session_id: session.id,
      step_id: only('step_accepted')[0]?.step_id,
      name: 'identity_front',
      file_name: 'față.jpg',
      size: 9,
      sha256: '92b2fa58028958317e408bd84ecfa70f5ee35b121991dbc232c49d166353708b',
    });
  });

  test('a card that cannot be read reads as nothing', async () => {
    const session = await client.start('carpati_ro_deposit_sbx_#3.0');
    await session.step('product_form', terms);
    expect((await session.upload('identity_front', new File(['x'], 'unreadable.jpg'))).body['data']).toEqual({});
  });

  test('the next step waits for the attachments of the one before', async () => {
    const session = await client.start('carpati_ro_deposit_sbx_#3.0');
    await session.step('product_form', terms);
    await session.upload('identity_front');
    const data = {
      first_name: 'Ana',
      last_name: 'Ionescu',
      personal_number: '2900514400012',
      street: 'Lipscani 12',
      city: 'București',
    };
    expect(await session.step('identity', data)).toMatchObject({
      status: 400,
      body: { code: 'missing_fields', message: 'Missing attachments of product_form: identity_back' },
    });
    await session.upload('identity_back');
    expect(await session.step('identity', data)).toMatchObject({ status: 200 });
  });

  test('an attachment that comes after the next step is refused', async () => {
    const session = await client.start('carpati_ro_deposit_sbx_#3.0');
    await session.step('product_form', terms);
    await session.upload('identity_front');
    await session.upload('identity_back');
    const first = session.stepId;
    await session.step('identity', {
      first_name: 'Ana',
      last_name: 'Ionescu',
      personal_number: '2900514400012',
      street: 'Lipscani 12',
      city: 'București',
    });
    expect(await client.upload(first, 'identity_front')).toMatchObject({ status: 400, body: { code: 'invalid_step' } });
    expect(only('attachment_accepted')).toHaveLength(2);
  });

  test.each([
    ['a value below the least', { ...terms, value: '99' }, 'invalid_input'],
    ['a number in the place of a string', { ...terms, value: 100_000 }, 'invalid_field'],
    ['a period of no months', { ...terms, period: '0' }, 'invalid_field'],
    ['a currency sign', { ...terms, currency: '€' }, 'invalid_field'],
  ])('%s is refused', async (_, data, code) => {
    const session = await client.start('carpati_ro_deposit_sbx_#3.0');
    expect(await session.step('product_form', data)).toMatchObject({ status: 400, body: { code } });
  });
});

describe('dunarea_ro_pisp_sbx_#1.0', () => {
  const payment = { creditor_name: 'Casa Verde SRL', creditor_iban: iban, amount: '120.50', currency: 'RON' };

  test('a payment approved on the bank’s page', async () => {
    const session = await client.start('dunarea_ro_pisp_sbx_#1.0');
    await session.step('payment_intent', {
      psu_redirect_link: link,
      group_header: { message_id: 'm-1', txs_no: '1' },
      payment_info: [payment],
    });
    const { url } = only('redirect_issued')[0] ?? { url: '' };
    await expectCredentials(tokenOf(await sandbox.visit(url, { user: 'radu', decision: 'approve' })));
    expect(only('redirect_decided')).toEqual([expect.objectContaining({ outcome: 'approved', user: 'radu' })]);
  });

  test.each([
    ['nothing', { amount: '0.00' }, 'invalid_input'],
    ['less than nothing', { amount: '-1' }, 'invalid_field'],
    ['three decimals', { amount: '1.005' }, 'invalid_field'],
    ['to a wrong IBAN', { creditor_iban: 'RO00' }, 'invalid_field'],
  ])('a payment of %s is refused', async (_, wrong, code) => {
    const session = await client.start('dunarea_ro_pisp_sbx_#1.0');
    const data = { psu_redirect_link: link, payment_info: [{ ...payment, ...wrong }] };
    expect(await session.step('payment_intent', data)).toMatchObject({ status: 400, body: { code } });
  });

  test('a header that counts other than there are is refused', async () => {
    const session = await client.start('dunarea_ro_pisp_sbx_#1.0');
    const data = { psu_redirect_link: link, group_header: { message_id: 'm-1', txs_no: 2 }, payment_info: [payment] };
    expect(await session.step('payment_intent', data)).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', message: 'Invalid field: data.group_header.txs_no' },
    });
  });
});

describe('carpati_ro_card_sbx_#1.0', () => {
  const person = {
    first_name: 'Ana',
    last_name: 'Ionescu',
    date_of_birth: '1990-05-14',
    email: 'ana@example.com',
    phone: '+40722123456',
  };
  const pending = {
    step_id: uuid,
    nonce: secret,
    status: 'SESSION_IN_PROGRESS',
    data: { verification: 'pending', retry_after: 2 },
  };

  async function upToVerification() {
    const session = await client.start('carpati_ro_card_sbx_#1.0');
    await session.step('personal_data', person);
    await session.step('document', { document_type: 'passport' });
    await session.upload('document_front');
    expect((await session.step('selfie', {})).body).toEqual(pending);
    await session.upload('selfie');
    return session;
  }

  test('pending, then approved', async () => {
    const session = await upToVerification();
    expect((await session.step('verification', {})).body).toEqual(pending);
    sandbox.decide(session.id, { verification: 'approved' });
    const { body } = await session.step('verification', {});
    expect(body).toEqual({
      step_id: uuid,
      temp_token: secret,
      status: 'SESSION_IN_PROGRESS',
      data: { verification: 'approved' },
    });
    await expectCredentials(body['temp_token']);
    expect(happened().slice(-5)).toEqual([
      'step_accepted',
      'verification_decided',
      'step_accepted',
      'session_completed',
      'token_exchanged',
    ]);
  });

  test('rejected, which ends the session', async () => {
    const session = await upToVerification();
    sandbox.decide(session.id, { verification: 'rejected', reason: 'The document has expired' });
    expect((await session.step('verification', {})).body).toEqual({
      step_id: uuid,
      status: 'SESSION_IN_PROGRESS',
      data: { verification: 'rejected', reason: 'The document has expired' },
    });
    expect(await session.step('verification', {})).toMatchObject({ status: 401, body: { code: 'invalid_temp_token' } });
  });

  test.each([
    ['document', { document_type: 'identity_card' }, 'document_front'],
    ['selfie', {}, 'selfie'],
  ])('more information: %s once more, then approved', async (request, data, slot) => {
    const session = await upToVerification();
    sandbox.decide(session.id, { verification: 'more_information', request, reason: 'It is blurred' });
    const asked = {
      step_id: uuid,
      nonce: secret,
      status: 'SESSION_IN_PROGRESS',
      data: { verification: 'more_information', request, reason: 'It is blurred' },
    };
    expect((await session.step('verification', {})).body).toEqual(asked);
    expect((await session.step('verification', {})).body).toEqual(asked);

    expect((await session.step(request, data)).body).toEqual(pending);
    expect(await session.step('verification', {})).toMatchObject({ status: 400, body: { code: 'missing_fields' } });
    await session.upload(slot);
    expect((await session.step('verification', {})).body).toEqual(pending);
    sandbox.decide(session.id, { verification: 'approved' });
    expect((await session.step('verification', {})).body).toHaveProperty('temp_token');
  });

  test('a step that was not asked for is not taken again', async () => {
    const session = await upToVerification();
    expect(await session.step('document', { document_type: 'passport' })).toMatchObject({
      status: 400,
      body: { code: 'invalid_step' },
    });
    sandbox.decide(session.id, { verification: 'more_information', request: 'selfie' });
    await session.step('verification', {});
    expect(await session.step('document', { document_type: 'passport' })).toMatchObject({
      status: 400,
      body: { code: 'invalid_step' },
    });
  });

  test('asking at least every 30 minutes keeps the session alive', async () => {
    const session = await upToVerification();
    for (let hours = 0; hours < 6; hours += 1) {
      sandbox.advance(29 * 60_000);
      expect((await session.step('verification', {})).body).toEqual(pending);
    }
    sandbox.advance(30 * 60_000);
    expect(await session.step('verification', {})).toMatchObject({
      status: 401,
      body: { code: 'invalid_temp_token', message: 'Nonce expired' },
    });
  });

  test('only who waits can be decided about', async () => {
    const session = await client.start('carpati_ro_card_sbx_#1.0');
    expect(() => sandbox.decide('nobody', { verification: 'approved' })).toThrow('No such session');
    expect(() => sandbox.decide(session.id, { verification: 'approved' })).toThrow('does not wait');
    const waiting = await upToVerification();
    expect(() => sandbox.decide(waiting.id, { verification: 'more_information', request: 'personal_data' })).toThrow(
      'document, selfie',
    );
    sandbox.decide(waiting.id, { verification: 'approved' });
    expect(() => sandbox.decide(waiting.id, { verification: 'rejected', reason: '' })).toThrow('does not wait');
  });
});

describe('dunarea_ro_account_sbx_#1.0', () => {
  const company = {
    registered_name: 'Casa Verde SRL',
    country: 'RO',
    registration_number: 'J40/1234/2019',
    fiscal_code: 'RO40501234',
    registered_on: '2019-03-04',
    address: { country: 'RO', line1: 'Strada Lipscani 12', city: 'București', postcode: '030031' },
    email: 'office@casaverde.example',
    phone: '+40722123456',
  };
  const activity = {
    line_of_business: '62.01',
    purpose: 'Wages, suppliers\nand taxes',
    employees: '12',
    turnover_minor: '150000000',
    turnover_currency: 'RON',
    abroad: '12.5',
  };
  const services = { currency: 'RON', services: ['payroll'], statements: 'monthly', newsletter: 'false' };
  const ana = {
    first_name: 'Ana',
    last_name: 'Ionescu',
    citizenship: 'RO',
    personal_number: '2900514400012',
    date_of_birth: '1990-05-14',
    share: '60',
  };
  const data = {
    company,
    activity,
    services,
    owners: { owners: [ana] },
    documents: { representative: 'owner' },
    agreement: { terms_version: '2026-09', terms_accepted: 'true' },
    phone_code: { code: '123456' },
  };
  type Step = keyof typeof data;

  /** Answers every step before the one named, with its files. */
  async function upTo(last: Step | 'verification') {
    const session = await client.start('dunarea_ro_account_sbx_#1.0');
    for (const name of Object.keys(data) as Step[]) {
      if (name === last) break;
      expect(await session.step(name, data[name])).toMatchObject({ status: 200 });
      if (name !== 'documents') continue;
      await session.upload('articles', new File(['1'], 'articles-1.pdf'));
      await session.upload('articles', new File(['2'], 'articles-2.pdf'));
      await session.upload('identity');
    }
    return session;
  }

  test('seven steps, several files in a slot, one that may stay empty; then a person', async () => {
    const session = await upTo('verification');
    expect(only('attachment_accepted').map(({ file_name }) => file_name)).toEqual([
      'articles-1.pdf',
      'articles-2.pdf',
      'identity.jpg',
    ]);
    sandbox.decide(session.id, { verification: 'approved' });
    await expectCredentials((await session.step('verification', {})).body['temp_token']);
  });

  test('a rejection tells its reason by a code', async () => {
    const session = await upTo('verification');
    sandbox.decide(session.id, { verification: 'rejected', reason: 'activity_not_served' });
    expect((await session.step('verification', {})).body['data']).toEqual({
      verification: 'rejected',
      reason: 'activity_not_served',
    });
  });

  test('documents are the only step that can be asked for again', async () => {
    const session = await upTo('verification');
    const again = (request: string) => sandbox.decide(session.id, { verification: 'more_information', request });
    expect(() => again('owners')).toThrow('Ask for one of these steps: documents');
    again('documents');
    await session.step('verification', {});
    await session.step('documents', { representative: 'other' });
    for (const slot of ['articles', 'identity', 'mandate']) await session.upload(slot);
    expect((await session.step('verification', {})).body['data']).toMatchObject({ verification: 'pending' });
  });

  test('any code but the one in the text message is refused, and its nonce stays good', async () => {
    const session = await upTo('phone_code');
    const desk = await (await sandbox.fetch(new Request('http://desk.example/desk'))).text();
    expect(desk).toContain('To +40722123456');
    expect(desk).toContain('123456 is your code');
    expect(await session.step('phone_code', { code: '654321' })).toMatchObject({
      status: 400,
      body: { code: 'invalid_input' },
    });
    expect(await session.step('phone_code', { code: '123456' })).toMatchObject({ status: 200 });
    expect(await (await sandbox.fetch(new Request('http://desk.example/desk'))).text()).not.toContain('is your code');
  });

  test.each<[string, Step, object, string]>([
    ['a number in the place of a string', 'activity', { employees: 12 }, 'invalid_field'],
    ['more than all of the turnover', 'activity', { abroad: '101' }, 'invalid_input'],
    ['a service that is not offered', 'services', { services: ['gold'] }, 'invalid_field'],
    ['cards without a limit', 'services', { services: ['cards'] }, 'missing_fields'],
    ['owners of more than the company', 'owners', { owners: [ana, ana] }, 'invalid_input'],
    ['nobody who owns it', 'owners', { owners: [] }, 'invalid_field'],
  ])('%s is refused', async (_, name, wrong, code) => {
    const session = await upTo(name);
    expect(await session.step(name, { ...data[name], ...wrong })).toMatchObject({ status: 400, body: { code } });
  });
});

test('when to ask again can be chosen', async () => {
  sandbox = await createSandbox({ tenant, retryAfter: 60 });
  const session = await createTestClient(sandbox).start('carpati_ro_card_sbx_#1.0');
  await session.step('personal_data', {
    first_name: 'Ana',
    last_name: 'Ionescu',
    date_of_birth: '1990-05-14',
    email: 'ana@example.com',
    phone: '+40722123456',
  });
  await session.step('document', { document_type: 'passport' });
  await session.upload('document_front');
  expect((await session.step('selfie', {})).body['data']).toEqual({ verification: 'pending', retry_after: 60 });
});
