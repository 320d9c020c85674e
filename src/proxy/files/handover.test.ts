import { describe, expect, it } from 'vitest';
import {
  handoverSchema,
  handoverViewSchema,
  type Handover,
  type HandoverView,
  type Session,
} from '../../protocol/index.js';
import { createTestProxy, jpeg, problemIn } from './testProxy.js';

const handoverUrl = 'https://tenant.example/phone';
const json = { 'content-type': 'application/json' };

/** A desktop with a session at its file step, and a phone that nobody has signed in on. */
async function atFileStep(options: Parameters<typeof createTestProxy>[0] = {}) {
  let time = Date.now();
  const logged: string[] = [];
  const test = await createTestProxy({
    handoverUrl,
    now: () => time,
    log: (entry) => logged.push(JSON.stringify(entry)),
    ...options,
  });
  const session = await test.start();
  const begin = (slot: object = {}, headers: Record<string, string> = {}) =>
    test.json('POST', `/sessions/${session.id}/handovers`, { stepId: 'document', field: 'front', ...slot }, headers);
  const link = async (slot: object = {}): Promise<Handover> => {
    const response = await begin(slot);
    expect(response.status).toBe(201);
    return handoverSchema.parse(await response.json());
  };
  /** The phone has no sign-in. */
  const phone = { 'x-user': '' };
  const claim = (secret: string, headers: Record<string, string> = {}) =>
    test.json('POST', '/handover/claim', { secret }, { ...phone, ...headers });
  const opened = async (slot: object = {}) => {
    const { url } = await link(slot);
    const response = await claim(secretIn(url));
    expect(response.status).toBe(200);
    return cookieOf(response);
  };
  const view = (cookie: string) => test.call('GET', '/handover', { ...phone, cookie });
  const seen = async (cookie: string): Promise<HandoverView> =>
    handoverViewSchema.parse(await (await view(cookie)).json());
  return {
    ...test,
    session,
    begin,
    link,
    claim,
    opened,
    view,
    seen,
    logged,
    phone,
    pass: (ms: number) => (time += ms),
  };
}

const secretIn = (url: string) => url.split('#')[1] ?? '';
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';
const uploadsIn = ({ step }: Session) => (step?.kind === 'form' ? (step.uploads ?? []) : []);

describe('a link for another device', () => {
  it('leads to the tenant’s page, with a secret that no server is sent', async () => {
    const { link, session, logged, load } = await atFileStep();
    const { url, expiresAt } = await link();
    expect(url).toMatch(/^https:\/\/tenant\.example\/phone#[\w.-]{40,}$/);
    expect(Date.parse(expiresAt) - Date.parse(session.createdAt)).toBe(10 * 60_000);
    expect(logged.join()).not.toContain(secretIn(url));
    expect(JSON.stringify(await load(session.id))).not.toContain(secretIn(url).split('.')[1]);
  });

  it('is offered where a page for it is set up, and files are asked for', async () => {
    const { session } = await atFileStep();
    expect(session.step).toMatchObject({ handover: true });
    const without = await createTestProxy();
    const plain = await without.start();
    expect(plain.step).not.toHaveProperty('handover');
    const response = await without.json('POST', `/sessions/${plain.id}/handovers`, {
      stepId: 'document',
      field: 'front',
    });
    expect(await problemIn(response)).toEqual([404, 'not_found']);
  });

  it.each(['https://elsewhere.example/phone', '/phone', 'https://tenant.example/phone#a', 'javascript:alert(1)'])(
    'cannot lead to %s',
    async (page) => {
      await expect(createTestProxy({ handoverUrl: page })).rejects.toThrow(/handoverUrl.*must be a page/);
    },
  );

  it('is made by the session’s own user, for a file field of the step that is asked', async () => {
    const { begin } = await atFileStep();
    expect(await problemIn(await begin({}, { 'x-user': 'user-eve' }))).toEqual([404, 'not_found']);
    expect(await problemIn(await begin({}, { 'x-user': '' }))).toEqual([401, 'unauthenticated']);
    expect(await problemIn(await begin({ field: 'nothing' }))).toEqual([400, 'bad_request']);
    expect(await problemIn(await begin({ stepId: 'details' }))).toEqual([409, 'step_not_current']);
    expect(await problemIn(await begin({}, { origin: 'https://evil.example' }))).toEqual([403, 'origin_refused']);
  });

  it('opens once', async () => {
    const { link, claim } = await atFileStep();
    const secret = secretIn((await link()).url);
    const both = await Promise.all([claim(secret), claim(secret)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 403]);
    expect(await problemIn(await claim(secret))).toEqual([403, 'handover_used']);
  });

  it('opens nothing after ten minutes, nor when there is a newer one, nor when it was made up', async () => {
    const { link, claim, pass } = await atFileStep();
    const [older, other, newer] = [await link(), await link({ field: 'back' }), await link()];
    expect(await problemIn(await claim(secretIn(older.url)))).toEqual([403, 'handover_used']);
    expect((await claim(secretIn(other.url))).status).toBe(200);
    const [id = ''] = secretIn(newer.url).split('.');
    for (const secret of [`${id}.${'a'.repeat(32)}`, `unknown-session.${'a'.repeat(32)}`, 'x'.repeat(40)])
      expect(await problemIn(await claim(secret))).toEqual([403, 'handover_used']);
    pass(10 * 60_000 + 1);
    expect(await problemIn(await claim(secretIn(newer.url)))).toEqual([403, 'handover_used']);
  });

  it('opens from the tenant’s own page alone', async () => {
    const { link, claim, call } = await atFileStep();
    const secret = secretIn((await link()).url);
    expect(await problemIn(await claim(secret, { origin: 'https://evil.example' }))).toEqual([403, 'origin_refused']);
    const form = await call('POST', '/handover/claim', { 'content-type': 'text/plain' }, JSON.stringify({ secret }));
    expect(await problemIn(form)).toEqual([415, 'media_type_refused']);
    expect((await claim(secret)).status).toBe(200);
  });

  it('gives a cookie that scripts cannot read and other pages are not sent with', async () => {
    const { link, claim } = await atFileStep();
    const response = await claim(secretIn((await link()).url));
    const [pair = '', ...attributes] = (response.headers.get('set-cookie') ?? '').split('; ');
    expect(pair).toMatch(/^onboarding_handover=[\w.-]{100,}$/);
    expect(attributes.toSorted()).toEqual([
      'HttpOnly',
      'Max-Age=1800',
      'Path=/onboarding/handover',
      'SameSite=Strict',
      'Secure',
    ]);
    expect(atob(pair.split('=')[1]?.split('.')[0]?.replaceAll('-', '+').replaceAll('_', '/') ?? '')).not.toContain(
      'document',
    );
    expect(handoverViewSchema.parse(await response.json())).toMatchObject({ open: true, field: { name: 'front' } });
  });
});

describe('the other device', () => {
  it('sees one slot, and nothing else of the session', async () => {
    const { opened, seen, send, session } = await atFileStep();
    const front = await send(`/sessions/${session.id}/uploads`, jpeg(), { name: 'front.jpg' });
    await send(`/sessions/${session.id}/uploads`, jpeg(), { field: 'back', name: 'back.jpg' });
    const view = await seen(await opened());
    expect(view).toMatchObject({
      open: true,
      servicer: { name: 'Carpați Bank' },
      step: { id: 'document', title: 'Your document' },
      field: { type: 'file', name: 'front', label: 'Front', maxFiles: 3 },
      uploads: [{ id: front.id, name: 'front.jpg' }],
    });
    for (const other of [session.id, 'user-ana', 'back.jpg', 'carpati_ro_card'])
      expect(JSON.stringify(view)).not.toContain(other);
  });

  it('fills it, and the desktop follows', async () => {
    const { opened, send, load, session, seen, tus, call, phone, answer } = await atFileStep();
    const cookie = await opened();
    const before = await load(session.id);
    const { response, location, id } = await send('/handover/uploads', jpeg(), { cookie });
    expect(response.status).toBe(204);
    expect(location).toBe(`/onboarding/handover/uploads/${id}`);
    const after = await load(session.id);
    expect(after).toMatchObject({
      revision: before.revision,
      step: { uploads: [{ id, field: 'front', state: 'ready' }] },
    });
    expect(after.files).toBeGreaterThan(before.files);
    expect((await tus('HEAD', location, { ...phone, cookie })).headers.get('upload-offset')).toBe('1000');
    expect((await seen(cookie)).uploads).toEqual(uploadsIn(after));
    // Taken back there, it is gone here.
    expect((await tus('DELETE', location, { ...phone, cookie })).status).toBe(204);
    expect(uploadsIn(await load(session.id))).toEqual([]);
    const second = await send('/handover/uploads', jpeg(), { cookie });
    expect((await answer(await load(session.id), { front: [second.id] })).status).toBe(200);
    // A cookie is no sign-in.
    expect((await call('GET', `/sessions/${session.id}`, { ...phone, cookie })).status).toBe(401);
  });

  it('is held to the same rules', async () => {
    const { opened, send, announce } = await atFileStep();
    const cookie = await opened();
    const script = await send('/handover/uploads', new TextEncoder().encode('#!/bin/sh'), { cookie });
    expect(await problemIn(script.response)).toEqual([422, 'file_refused', 'file_kind']);
    const path = await announce('/handover/uploads', 1000, { cookie, name: '../../etc/passwd' });
    expect(await problemIn(path)).toEqual([422, 'file_refused', 'file_name']);
    const foreign = await announce('/handover/uploads', 1000, { cookie, more: { origin: 'https://evil.example' } });
    expect(await problemIn(foreign)).toEqual([403, 'origin_refused']);
  });

  it('reaches no other slot, nor a file in one', async () => {
    const { opened, send, announce, session, tus, patch, phone } = await atFileStep();
    const cookie = await opened();
    for (const slot of [{ field: 'back' }, { stepId: 'details', field: 'note' }])
      expect(await problemIn(await announce('/handover/uploads', 1000, { ...slot, cookie }))).toEqual([
        404,
        'not_found',
      ]);
    const back = await send(`/sessions/${session.id}/uploads`, jpeg(), { field: 'back' });
    const elsewhere = `/handover/uploads/${back.id}`;
    for (const method of ['HEAD', 'DELETE'])
      expect((await tus(method, elsewhere, { ...phone, cookie })).status).toBe(404);
    expect((await patch(elsewhere, 1000, '', { ...phone, cookie })).status).toBe(404);
    expect((await tus('HEAD', back.location)).status).toBe(200);
  });

  it('is told when the slot is not asked for any more', async () => {
    const { opened, link, claim, seen, announce, send, session, load, answer, phone } = await atFileStep();
    const cookie = await opened();
    const { id } = await send('/handover/uploads', jpeg(), { cookie });
    const late = secretIn((await link({ field: 'back' })).url);
    await answer(await load(session.id), { front: [id] });
    expect(await seen(cookie)).toMatchObject({ open: false, uploads: [], field: { label: 'Front' } });
    const more = await announce('/handover/uploads', 1000, { cookie, more: phone });
    expect(await problemIn(more)).toEqual([409, 'step_not_current']);
    // One who comes later is told the same.
    const claimed = await claim(late);
    expect(handoverViewSchema.parse(await claimed.json())).toMatchObject({ open: false, field: { label: 'Back' } });
  });

  it('is told when the session has ended', async () => {
    const { opened, seen, announce, session, json: post } = await atFileStep();
    const cookie = await opened();
    await post('POST', `/sessions/${session.id}/cancel`, {});
    expect(await seen(cookie)).toMatchObject({ open: false, uploads: [] });
    expect(await problemIn(await announce('/handover/uploads', 1000, { cookie }))).toEqual([409, 'session_ended']);
  });

  it('is told when the session has run out, though nobody has looked at it since', async () => {
    const { opened, seen, announce, pass } = await atFileStep({ sessionHours: 0.25 });
    const cookie = await opened();
    pass(16 * 60_000);
    expect(await seen(cookie)).toMatchObject({ open: false, uploads: [] });
    expect(await problemIn(await announce('/handover/uploads', 1000, { cookie }))).toEqual([409, 'session_ended']);
  });

  it('is let in for half an hour, and until there is a newer link', async () => {
    const { opened, view, pass, link } = await atFileStep();
    const first = await opened();
    await link();
    expect(await problemIn(await view(first))).toEqual([403, 'handover_used']);
    const second = await opened();
    pass(29 * 60_000);
    expect((await view(second)).status).toBe(200);
    pass(2 * 60_000);
    expect(await problemIn(await view(second))).toEqual([403, 'handover_used']);
  });

  it('is let in by nothing but its cookie', async () => {
    const { call, claim, view, opened, announce } = await atFileStep();
    const cookie = await opened();
    for (const forged of ['', 'onboarding_handover=', 'onboarding_handover=x', `${cookie.slice(0, -6)}AAAAAA`])
      expect(await problemIn(await view(forged))).toEqual([403, 'handover_used']);
    // Not even by a sign-in.
    expect(await problemIn(await call('GET', '/handover'))).toEqual([403, 'handover_used']);
    expect(await problemIn(await announce('/handover/uploads', 1000))).toEqual([403, 'handover_used']);
    expect(await problemIn(await call('POST', '/handover/claim', json, '{"secret":"short"}'))).toEqual([
      400,
      'bad_request',
    ]);
    expect((await claim('x'.repeat(200))).status).toBe(403);
  });
});
