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

  it('where the answer to it is cut on its way, however often', async () => {
    const { stage, session, answers } = await atConsent();
    stage.decide(({ method }) => (method === 'POST' && answers().length < 3 ? 'answer cut' : 'arrives'));
    expect(await meanwhile(session.submit('sca_implicit', consent))).toMatchObject({
      ok: true,
      session: { status: 'completed' },
    });
    expect(answers()).toHaveLength(4);
    expect(new Set(answers().map(({ key }) => key)).size).toBe(1);
    expect(stage.steps()).toBe(1);
  });

  it('where each answer to it is cut: the session is looked at, and shows that it was taken', async () => {
    const { stage, session } = await atConsent();
    stage.decide(({ method }) => (method === 'POST' ? 'answer cut' : 'arrives'));
    expect(await meanwhile(session.submit('sca_implicit', consent))).toMatchObject({
      ok: false,
      error: { kind: 'network' },
    });
    await until(session, ({ session: { status } }) => status === 'completed');
    expect(stage.steps()).toBe(1);
  });

  it('where the refusal is cut on its way: it is asked for again, and told', async () => {
    const { stage, session, answers } = await atConsent();
    stage.decide(({ method }) => (method === 'POST' && answers().length < 1 ? 'answer cut' : 'arrives'));
    expect(await meanwhile(session.submit('sca_implicit', { consent: 'maybe' }))).toMatchObject({
      ok: false,
      error: { code: 'answer_refused' },
    });
    expect(answers()).toHaveLength(2);
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

describe('other data for a step whose answer is under way', () => {
  const atAbout = async () => {
    const stage = await createStage(connect);
    const session = stage.open();
    observe(session);
    await loaded(session);
    stage.sent.splice(0);
    const answers = () => stage.calls('POST', /\/steps\//).map(({ body }): unknown => JSON.parse(body).data.nickname);
    return { stage, session, answers };
  };

  it('are not sent when the answer is taken, and whoever sent them is told', async () => {
    const { session, answers } = await atAbout();
    const [first, second] = await meanwhile(
      Promise.all(['Ana', 'Ion'].map((nickname) => session.submit('about', { nickname }))),
    );
    expect(first).toMatchObject({ ok: true, session: { step: { name: 'sca_implicit' } } });
    expect(second).toMatchObject({ ok: false, error: { kind: 'overtaken', code: 'overtaken', transient: false } });
    expect(answers()).toEqual(['Ana']);
    expect(readyOf(session)).toMatchObject({ sending: false, error: { code: 'overtaken' } });
    expect(await meanwhile(session.submit('sca_implicit', consent))).toMatchObject({ ok: true });
  });

  it('are sent when it is refused, by a key of their own; equal ones join', async () => {
    const { stage, session, answers } = await atAbout();
    const data = [{ nickname: 7 }, { nickname: 'Ion' }, { nickname: 'Ion' }, { nickname: 7 }];
    const results = await meanwhile(Promise.all(data.map((each) => session.submit('about', each))));
    expect(results).toMatchObject([
      { ok: false, error: { code: 'answer_refused' } },
      { ok: true },
      { ok: true },
      { ok: false, error: { code: 'answer_refused' } },
    ]);
    expect(results[3]).toBe(results[0]);
    expect(results[2]).toBe(results[1]);
    expect(answers()).toEqual([7, 'Ion']);
    expect(new Set(stage.calls('POST', /\/steps\//).map(({ key }) => key)).size).toBe(2);
  });

  it('are told apart from what was taken where nobody knows whether it was', async () => {
    const { stage, session, answers } = await atAbout();
    stage.decide(({ body }) => (body.includes('Ana') ? 'answer lost' : 'arrives'));
    const results = await meanwhile(
      Promise.all(['Ana', 'Ion'].map((nickname) => session.submit('about', { nickname }))),
    );
    expect(results).toMatchObject([
      { ok: false, error: { kind: 'network' } },
      { ok: false, error: { code: 'revision_conflict' } },
    ]);
    expect(answers().at(-1)).toBe('Ion');
    await until(session, at('sca_implicit'));
  });

  it('do not change any more once they wait', async () => {
    const { session, answers } = await atAbout();
    const data = { nickname: 'Ion' };
    const sent = [session.submit('about', { nickname: 7 }), session.submit('about', data)];
    data.nickname = 'Mihai';
    await meanwhile(Promise.all(sent));
    expect(answers()).toEqual([7, 'Ion']);
  });
});

describe('what is typed while an answer is sent', () => {
  const typing = async () => {
    const stage = await createStage(connect);
    const session = stage.open();
    observe(session);
    await loaded(session);
    return { stage, session, drafts: () => stage.calls('PUT', /draft$/) };
  };

  it('is not sent beside it, though typing rests before it is taken', async () => {
    const { stage, session, drafts } = await typing();
    stage.decide(({ method }) => (method === 'POST' ? 'held' : 'arrives'));
    session.saveDraft('about', { nickname: 'Ana' });
    const answered = session.submit('about', { nickname: 'Ana' });
    session.saveDraft('about', { nickname: 'Ana ' });
    session.draft.flush();
    await pass(5);
    expect(drafts()).toEqual([]);
    await stage.release();
    expect((await meanwhile(answered)).ok).toBe(true);
    await pass(5);
    expect(drafts()).toEqual([]);
  });

  it('is stopped on its way, and not sent once the step is answered', async () => {
    const { stage, session, drafts } = await typing();
    stage.decide(({ method }) => (method === 'PUT' ? 'held' : 'arrives'));
    session.saveDraft('about', { nickname: 'Ana' });
    await soon(() => expect(drafts()).toHaveLength(1));
    expect(await meanwhile(session.submit('about', { nickname: 'Ana' }))).toMatchObject({ ok: true });
    expect(drafts()[0]?.signal?.aborted).toBe(true);
    // A field that is left late, or a box that tidies what is in it.
    session.saveDraft('about', { nickname: 'Ana' });
    await pass(5);
    expect(drafts()).toHaveLength(1);
  });

  it('is kept when the answer is refused', async () => {
    const { stage, session, drafts } = await typing();
    stage.decide(({ method }) => (method === 'PUT' && drafts().length === 0 ? 'held' : 'arrives'));
    session.saveDraft('about', { nickname: 'An' });
    await soon(() => expect(drafts()).toHaveLength(1));
    expect(await meanwhile(session.submit('about', { nickname: 7 }))).toMatchObject({ ok: false });
    await soon(() => expect(drafts()).toHaveLength(2));
    await soon(() => expect(session.draft.getSnapshot()).toBe('saved'));
  });

  it('is kept before the step is left for an earlier one, not beside what is under way', async () => {
    const { stage, session, drafts } = await typing();
    await meanwhile(session.submit('about', { nickname: 'Ana' }));
    stage.sent.splice(0);
    stage.decide(({ path }) => (path.endsWith('/steps/sca_implicit') ? 'held' : 'arrives'));
    session.saveDraft('sca_implicit', { consent: false });
    const refused = session.submit('sca_implicit', { consent: 'maybe' });
    const back = session.change('about');
    await pass(2);
    expect(drafts()).toEqual([]);
    await stage.release();
    expect((await meanwhile(refused)).ok).toBe(false);
    expect((await meanwhile(back)).ok).toBe(true);
    expect(stage.sent.filter(({ method }) => method !== 'GET').map(({ method }) => method)).toEqual([
      'POST',
      'PUT',
      'POST',
    ]);
  });

  it('is not tried for ever, and again when the page is back', async () => {
    const { stage, session, drafts } = await typing();
    stage.decide(({ method }) => (method === 'PUT' ? 'request lost' : 'arrives'));
    session.saveDraft('about', { nickname: 'An' });
    await pass(240);
    const sent = drafts().length;
    expect(sent).toBeGreaterThan(5);
    await pass(120);
    expect(drafts()).toHaveLength(sent);
    stage.decide(() => 'arrives');
    stage.become({ online: false });
    stage.become({ online: true });
    await soon(() => expect(session.draft.getSnapshot()).toBe('saved'));
  });

  it('is forgotten when another tab answers the step', async () => {
    const { stage, session, drafts } = await typing();
    const other = stage.open(readyOf(session).session.id, createPage());
    observe(other);
    await loaded(other);
    stage.decide(({ path }) => (path.endsWith('/draft') ? 'request lost' : 'arrives'));
    session.saveDraft('about', { nickname: 'An' });
    await soon(() => expect(session.draft.getSnapshot()).toBe('failed'));
    await meanwhile(other.submit('about', { nickname: 'Ana' }));
    await until(session, at('sca_implicit'));
    const sent = drafts().length;
    await pass(60);
    expect(drafts()).toHaveLength(sent);
    expect(session.draft.getSnapshot()).toBe('none');
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

describe('what was given up, once the session has moved on elsewhere', () => {
  /** Something is given up here, and the consent is opened again for a change in another tab. */
  const givenUp = async (send: (session: OnboardingSession) => Promise<unknown>) => {
    const { stage, session, id, answers } = await atConsent();
    stage.decide(({ method }) => (method === 'POST' ? 'request lost' : 'arrives'));
    await meanwhile(send(session));
    stage.decide(() => 'arrives');
    const other = stage.open(id, createPage());
    observe(other);
    await loaded(other);
    await meanwhile(other.change('about'));
    await meanwhile(other.keep('about-2'));
    await soon(() => expect(readyOf(session).session.revision).toBe(readyOf(other).session.revision));
    await until(session, at('sca_implicit'));
    stage.sent.splice(0);
    return { stage, session, answers };
  };

  it('is not tried again: nobody is offered that any more', async () => {
    const { stage, session } = await givenUp((session) => session.cancel());
    expect(readyOf(session).error).toBeUndefined();
    session.retry();
    await pass(5);
    expect(stage.sent.map(({ method }) => method)).not.toContain('POST');
    expect(readyOf(session).session.status).toBe('open');
  });

  it('is another wish when it is wished again: about what is seen now', async () => {
    const { session, answers } = await givenUp((session) => session.submit('sca_implicit', consent));
    const { step } = readyOf(session).session;
    expect(await meanwhile(session.submit(step?.id ?? '', consent))).toMatchObject({ ok: true });
    expect(answers()).toHaveLength(1);
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
