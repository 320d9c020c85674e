import { defineSkill, implicitConsent, type RateLimit } from 'onboarding-kit/proxy';
import { describe, expect, it } from 'vitest';
import { meanwhile, ownClock, pass, soon } from './clock.stage.js';
import type { OnboardingSession } from './index.js';
import { createPage } from './page.stage.js';
import { readFailure } from './readFailure.js';
import { at, createStage, loaded, observe, stopAfterEach, until, type Ready } from './session.stage.js';

const connect = defineSkill({
  id: 'instant_ro_aisp_sbx_#1.0',
  kind: 'aisp',
  title: 'Connect',
  servicer: { id: 'instant', name: 'Instant Bank', country: 'RO', initials: 'IB' },
  steps: [
    { kind: 'form', name: 'about', title: 'About', fields: [{ type: 'text', name: 'nickname', label: 'Nickname' }] },
    implicitConsent({ title: 'Consent', consent: 'Yes' }),
  ],
});

ownClock();
stopAfterEach();

const readyOf = (session: OnboardingSession) => session.getSnapshot() as Ready;

async function atConsent(options: Parameters<typeof createStage>[1] = {}) {
  const stage = await createStage(connect, options);
  const session = stage.open();
  observe(session);
  await loaded(session);
  await meanwhile(session.submit('about', { nickname: 'Ana' }));
  const { session: now } = await until(session, at('sca_implicit'));
  stage.sent.splice(0);
  return { stage, session, id: now.id, answers: () => stage.calls('POST', /\/steps\//) };
}

const consent = { consent: true };

describe('a proxy that asks to come later', () => {
  /** Refuses the next answers, as often as that. */
  const limited = (times: number, retryAfter: number) => {
    let left = 0;
    const rateLimit: RateLimit = ({ kind }) =>
      kind === 'write' && left-- > 0 ? { allowed: false, retryAfter } : { allowed: true };
    return { rateLimit, begin: () => void (left = times) };
  };

  it('is asked again when it says, and not before, and the user can see until when', async () => {
    const { rateLimit, begin } = limited(1, 20);
    const { stage, session, answers } = await atConsent({ rateLimit });
    begin();
    const began = Date.now();
    const sent = session.submit('sca_implicit', consent);
    const { retryAt, sending } = await until(session, (snapshot) => snapshot.retryAt !== undefined);
    expect(sending).toBe('answer');
    expect((retryAt ?? 0) - began).toBeGreaterThanOrEqual(20_000);
    expect((retryAt ?? 0) - began).toBeLessThan(22_000);
    await pass(19);
    expect(answers()).toHaveLength(1);
    expect(await meanwhile(sent)).toMatchObject({ ok: true, session: { status: 'completed' } });
    expect(Date.now()).toBeGreaterThanOrEqual(retryAt ?? Infinity);
    expect(new Set(answers().map(({ key }) => key)).size).toBe(1);
    expect(readyOf(session).retryAt).toBeUndefined();
    expect(stage.steps()).toBe(1);
  });

  it('is not waited for where that takes long: the user is told, and can try again', async () => {
    const { rateLimit, begin } = limited(1, 300);
    const { session, answers } = await atConsent({ rateLimit });
    begin();
    expect(await meanwhile(session.submit('sca_implicit', consent))).toMatchObject({
      ok: false,
      error: { code: 'too_many_requests', retryAfter: 300 },
    });
    expect(answers()).toHaveLength(1);
    expect(readyOf(session)).toMatchObject({ sending: false, error: { code: 'too_many_requests' } });
    session.retry();
    await until(session, ({ session: { status } }) => status === 'completed');
    expect(new Set(answers().map(({ key }) => key)).size).toBe(1);
  });

  it('may be a session that is not even begun', async () => {
    const stage = await createStage(connect);
    const busy = () => new Response('', { status: 429, headers: { 'retry-after': '8' } });
    stage.decide(() => (stage.sent.length === 0 ? busy : 'arrives'));
    const session = stage.open();
    observe(session);
    const told: unknown[] = [];
    observe(session, () => told.push(session.getSnapshot()));
    await loaded(session);
    expect(told).toContainEqual({ phase: 'loading', online: true, retryAt: expect.any(Number) });
    expect(stage.calls('POST', /^\/sessions$/)).toHaveLength(2);
  });

  it('may say it in seconds or by a date', () => {
    const soonest = new Date(Date.now() + 12_000).toUTCString();
    expect(readFailure(429, '', '7').retryAfter).toBe(7);
    expect(readFailure(503, '', soonest).retryAfter).toBeGreaterThan(10);
    expect(readFailure(503, '', soonest).retryAfter).toBeLessThanOrEqual(12);
    expect(readFailure(429, '', 'Wed, 21 Oct 2015 07:28:00 GMT').retryAfter).toBe(0);
    for (const nothing of [null, '', 'later']) expect(readFailure(429, '', nothing).retryAfter).toBeUndefined();
  });
});

describe('an answer is sent once', () => {
  it('by a double click and Enter', async () => {
    const { stage, session, answers } = await atConsent();
    const results = await meanwhile(Promise.all([1, 2, 3].map(() => session.submit('sca_implicit', consent))));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(answers()).toHaveLength(1);
    expect(stage.steps()).toBe(1);
  });

  it('by two tabs in the same moment: one of them is told', async () => {
    const { stage, session, id } = await atConsent();
    const other = stage.open(id, createPage());
    observe(other);
    await loaded(other);
    const results = await meanwhile(Promise.all([session, other].map((tab) => tab.submit('sca_implicit', consent))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const completed = ({ session: { status } }: Ready) => status === 'completed';
    await Promise.all([until(session, completed), until(other, completed)]);
    expect(stage.steps()).toBe(1);
  });

  it.each([500, 502, 503])('through something in between that answers %i', async (status) => {
    const { stage, session, answers } = await atConsent();
    stage.decide(({ method }) =>
      method === 'POST' && answers().length < 2 ? () => new Response('<h1>Bad gateway</h1>', { status }) : 'arrives',
    );
    expect(await meanwhile(session.submit('sca_implicit', consent))).toMatchObject({ ok: true });
    expect(new Set(answers().map(({ key }) => key)).size).toBe(1);
    expect(stage.steps()).toBe(1);
  });

  it('through a connection that is cut and a browser that notices it later', async () => {
    const { stage, session, answers } = await atConsent();
    stage.decide(() => 'answer lost');
    const sent = session.submit('sca_implicit', consent);
    await soon(() => expect(answers()).toHaveLength(1));
    stage.become({ online: false });
    await pass(120);
    expect(answers().length).toBeLessThanOrEqual(2);
    expect(readyOf(session)).toMatchObject({ sending: 'answer', online: false });
    stage.decide(() => 'arrives');
    stage.become({ online: true });
    expect(await meanwhile(sent)).toMatchObject({ ok: true, session: { status: 'completed' } });
    expect(stage.steps()).toBe(1);
  });
});

describe('a page that is loaded again while an answer is on its way', () => {
  const reloaded = async (fate: 'request lost' | 'answer lost') => {
    const stage = await createStage(connect);
    const before = stage.open();
    const stop = observe(before);
    const { session } = await loaded(before);
    stage.decide(({ path }) => (/\/steps\//.test(path) ? fate : 'arrives'));
    before.saveDraft('about', { nickname: 'Ana' });
    void before.submit('about', { nickname: 'Ana' });
    await soon(() => expect(stage.calls('POST', /\/steps\//)).toHaveLength(1));
    // Nothing of the page is left after this but what it has sent.
    stop();
    await soon(() => expect(before.draft.getSnapshot()).not.toBe('saving'));
    await pass(1);
    stage.decide(({ path }) => (path.endsWith('/steps/about') ? 'request lost' : 'arrives'));
    const after = stage.open(session.id, createPage());
    observe(after);
    return loaded(after);
  };

  it('finds what was typed, where the answer did not arrive', async () => {
    expect((await reloaded('request lost')).session.step).toMatchObject({ id: 'about', draft: { nickname: 'Ana' } });
  });

  it('finds the next step, where it did', async () => {
    expect((await reloaded('answer lost')).session.step).toMatchObject({ name: 'sca_implicit' });
  });
});

it('goes back after what is on its way, not in its place', async () => {
  const { stage, session, id } = await atConsent();
  await meanwhile(session.change('about'));
  await until(session, at('about'));
  stage.sent.splice(0);
  stage.decide(({ path }) => (path.endsWith('/steps/about-2') ? 'held' : 'arrives'));
  const answered = session.submit('about-2', { nickname: 'Ion' });
  const back = session.change('about-2');
  await pass(1);
  expect(stage.calls('POST', /change$/)).toEqual([]);
  await stage.release();
  expect((await meanwhile(answered)).ok).toBe(true);
  expect(await meanwhile(back)).toMatchObject({
    ok: true,
    session: { step: { name: 'about', draft: { nickname: 'Ion' } } },
  });
  expect(readyOf(session).session.id).toBe(id);
});
