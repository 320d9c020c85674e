import { beforeEach, expect, test } from 'vitest';
import { createSandbox } from '../createSandbox.js';
import type { Sandbox } from '../Sandbox.js';
import { createServiceTenant } from '../ServiceTenant.js';
import { createTestClient } from '../testClient.js';

const tenant = await createServiceTenant();
const person = {
  first_name: 'Ana',
  last_name: 'Ionescu',
  date_of_birth: '1990-05-14',
  email: 'ana@example.com',
  phone: '+40722123456',
};

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ tenant });
});

async function wait(given: Partial<typeof person> = {}, fileName = 'passport.jpg') {
  const session = await createTestClient(sandbox).start('carpati_ro_card_sbx_#1.0');
  await session.step('personal_data', { ...person, ...given });
  await session.step('document', { document_type: 'passport' });
  await session.upload('document_front', new File([new Uint8Array(2048)], fileName));
  await session.step('selfie', {});
  return session;
}

const look = async () => (await sandbox.fetch(new Request('http://desk.example/desk'))).text();

async function submit(id: string, fields: Record<string, string>, headers = {}) {
  const answer = await sandbox.fetch(
    new Request(`http://desk.example/desk/${id}`, { method: 'POST', body: new URLSearchParams(fields), headers }),
  );
  return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
}

test('nobody waits', async () => {
  await createTestClient(sandbox).start('carpati_ro_card_sbx_#1.0');
  expect(await look()).toContain('Nobody is waiting');
});

test('who waits is listed, newest first, with what they sent', async () => {
  await wait();
  sandbox.advance(60_000);
  const later = await wait({ first_name: 'Ștefan' });
  const before = await look();
  expect(before.indexOf('Ștefan Ionescu')).toBeLessThan(before.indexOf('Ana Ionescu'));
  expect(before).toContain('passport.jpg');
  expect(before).toContain('2 KB');
  expect(before).toContain('not here yet');
  await later.upload('selfie', new File(['x'], 'me.jpg'));
  expect(await look()).toContain('me.jpg');
});

test.each([
  [{ decision: 'approve' }, { verification: 'approved' }],
  [
    { decision: 'reject', reason: ' The document has expired ' },
    { verification: 'rejected', reason: 'The document has expired' },
  ],
  [
    { decision: 'ask', request: 'selfie', reason: 'It is blurred' },
    { verification: 'more_information', request: 'selfie', reason: 'It is blurred' },
  ],
])('%j', async (fields, data) => {
  const session = await wait();
  await session.upload('selfie');
  expect(await submit(session.id, fields)).toMatchObject({ status: 303, location: '/desk' });
  expect((await session.step('verification', {})).body['data']).toEqual(data);
  expect(await look()).toContain('Decided');
});

test.each([
  ['no reason', { decision: 'reject', reason: ' ' }, 422, 'Write a few words'],
  ['no decision', {}, 422, 'Write a few words'],
  ['a step that has no document', { decision: 'ask', request: 'personal_data', reason: 'x' }, 409, 'document, selfie'],
])('%s is not taken', async (_, fields: Record<string, string>, status, text) => {
  const session = await wait();
  expect(await submit(session.id, fields)).toMatchObject({ status, html: expect.stringContaining(text) });
  expect(sandbox.log.some(({ type }) => type === 'verification_decided')).toBe(false);
});

test('a second decision changes nothing', async () => {
  const session = await wait();
  await submit(session.id, { decision: 'approve' });
  expect(await submit(session.id, { decision: 'reject', reason: 'x' })).toMatchObject({
    status: 409,
    html: expect.stringContaining('does not wait'),
  });
});

test('a form that another site submits is refused', async () => {
  const session = await wait();
  expect(await submit(session.id, { decision: 'approve' }, { origin: 'https://evil.example' })).toMatchObject({
    status: 403,
  });
});

test('what applicants write is text, never markup', async () => {
  const attack = '"><script>alert(1)</script>';
  const session = await wait({ first_name: attack }, `${attack}.jpg`);
  expect(await look()).not.toContain('<script');
  const { html } = await submit(session.id, { decision: 'ask', request: attack, reason: attack });
  expect(html).not.toContain('<script');
  await submit(session.id, { decision: 'reject', reason: attack });
  expect(await look()).not.toContain('<script');
});
