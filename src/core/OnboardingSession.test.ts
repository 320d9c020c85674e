import { defineSkill, implicitConsent } from 'onboarding-kit/proxy';
import { describe, expect, it, vi } from 'vitest';
import { fail, soon, ownClock } from './clock.stage.js';
import { createOnboardingSession } from './index.js';
import { at, createStage, loaded, observe, stopAfterEach, until, type Ready } from './session.stage.js';

const connect = defineSkill({
  id: 'instant_ro_aisp_sbx_#1.0',
  kind: 'aisp',
  title: 'Connect',
  servicer: { id: 'instant', name: 'Instant Bank', country: 'RO', initials: 'IB' },
  steps: [
    {
      kind: 'form',
      name: 'about',
      title: 'About you',
      fields: [
        { type: 'text', name: 'nickname', label: 'Nickname', required: true },
        { type: 'search-select', name: 'town', label: 'Town' },
      ],
      options: { town: () => ({ options: [{ value: 'cluj', label: 'Cluj' }], more: false }) },
    },
    implicitConsent({ title: 'Consent', consent: 'Yes' }),
  ],
});

const createHouse = () => createStage(connect);

ownClock();
stopAfterEach();

describe('starting', () => {
  it('sends nothing before it is observed, and starts one session however often that is', async () => {
    const house = await createHouse();
    const session = house.open();
    await vi.advanceTimersByTimeAsync(5000);
    expect(house.sent).toEqual([]);
    expect(session.getSnapshot()).toMatchObject({ phase: 'loading' });
    // As StrictMode does.
    session.subscribe(() => {})();
    observe(session);
    await loaded(session);
    expect(house.calls('POST', /^\/sessions$/)).toHaveLength(1);
  });

  it('starts the same session again when the answer to the start was lost', async () => {
    const house = await createHouse();
    house.decide(() => (house.sent.length === 0 ? 'answer lost' : 'arrives'));
    const session = house.open();
    observe(session);
    await loaded(session);
    const [first, second] = house.calls('POST', /^\/sessions$/);
    expect(second?.key).toBe(first?.key);
    expect(first?.key).toMatch(/^[\w-]{8,64}$/);
  });

  it('says so when it cannot load, and loads when asked again', async () => {
    const house = await createHouse();
    house.decide(() => 'request lost');
    const session = house.open();
    observe(session);
    const failed = await soon(() => {
      const snapshot = session.getSnapshot();
      return snapshot.phase === 'failed' ? snapshot : fail(snapshot.phase);
    });
    expect(failed.error).toMatchObject({ kind: 'network', transient: true });
    house.decide(() => 'arrives');
    session.retry();
    await loaded(session);
  });

  it('tells a proxy that is not there from a lost connection', async () => {
    const session = createOnboardingSession({
      sessionId: 'x',
      fetch: async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    });
    observe(session);
    await soon(() => expect(session.getSnapshot()).toMatchObject({ phase: 'failed', error: { kind: 'protocol' } }));
  });
});

describe('sending an answer', () => {
  const answering = async () => {
    const house = await createHouse();
    const session = house.open();
    observe(session);
    const { session: now } = await loaded(session);
    return { house, session, stepId: now.step?.id ?? '' };
  };
  const answers = (house: Awaited<ReturnType<typeof createHouse>>) => house.calls('POST', /\/steps\//);

  it.each(['request lost', 'answer lost'] as const)(
    '%s: tries again with the same key, and the step is answered once',
    async (fate) => {
      const { house, session, stepId } = await answering();
      house.decide((call) => (call.method === 'POST' && answers(house).length === 0 ? fate : 'arrives'));
      const result = session.submit(stepId, { nickname: 'Ana' });
      expect(session.getSnapshot()).toMatchObject({ sending: 'answer' });
      await until(session, at('sca_implicit'));
      expect(await result).toMatchObject({ ok: true });
      expect(answers(house).map(({ key }) => key)).toEqual(Array(2).fill(answers(house)[0]?.key));
    },
  );

  it('joins a second call while the first is under way', async () => {
    const { house, session, stepId } = await answering();
    const [first, second] = [session.submit(stepId, { nickname: 'Ana' }), session.submit(stepId, { nickname: 'Ana' })];
    expect(await first).toBe(await second);
    expect(answers(house)).toHaveLength(1);
  });

  it('sends another wish after the one that is under way', async () => {
    const { house, session, stepId } = await answering();
    const [answered, cancelled] = [session.submit(stepId, { nickname: 'Ana' }), session.cancel()];
    expect([await answered, await cancelled]).toMatchObject([
      { ok: true, session: { step: { name: 'sca_implicit' } } },
      { ok: true, session: { status: 'cancelled' } },
    ]);
    expect(house.calls('POST', /steps|cancel/).map(({ path }) => path.split('/').at(-1))).toEqual([stepId, 'cancel']);
  });

  it('keeps the key for another try after giving up, and takes a new one after a refusal', async () => {
    const { house, session, stepId } = await answering();
    house.decide(({ method }) => (method === 'POST' ? 'answer lost' : 'arrives'));
    const lost = session.submit(stepId, { nickname: 'Ana' });
    await until(session, ({ error }) => error?.kind === 'network');
    expect(await lost).toMatchObject({ ok: false, error: { kind: 'network' } });
    expect(session.getSnapshot()).toMatchObject({ sending: false });
    house.decide(() => 'arrives');
    session.retry();
    const { session: second } = await until(session, at('sca_implicit'));
    expect(new Set(answers(house).map(({ key }) => key)).size).toBe(1);

    house.sent.splice(0);
    expect(await session.submit(second.step?.id ?? '', { consent: 'maybe' })).toMatchObject({
      ok: false,
      error: { code: 'answer_refused', problem: { errors: [{ field: 'consent' }] } },
    });
    expect(await session.submit(second.step?.id ?? '', { consent: true })).toMatchObject({
      ok: true,
      session: { status: 'completed' },
    });
    expect(new Set(answers(house).map(({ key }) => key)).size).toBe(2);
    expect(house.steps()).toBe(1);
  });

  it('waits for the network while offline', async () => {
    const { house, session, stepId } = await answering();
    house.become({ online: false });
    const result = session.submit(stepId, { nickname: 'Ana' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.getSnapshot()).toMatchObject({ sending: 'answer', online: false });
    expect(answers(house)).toEqual([]);
    house.become({ online: true });
    expect(await result).toMatchObject({ ok: true });
  });
});

describe('staying up to date', () => {
  it('asks again while a step goes on by itself, ever less often, and stops at the end', async () => {
    const house = await createHouse();
    house.decide(({ path }) => (path.endsWith('/events') ? 'request lost' : 'arrives'));
    const session = house.open();
    observe(session);
    await session.submit((await loaded(session)).session.step?.id ?? '', { nickname: 'Ana' });
    house.sandbox.faults.fail('sessions', { times: Infinity });
    await session.submit((await until(session, at('sca_implicit'))).session.step?.id ?? '', { consent: true });
    await until(
      session,
      ({ session: { step } }) => step?.kind === 'wait' && step.problem?.code === 'upstream_unavailable',
    );
    const asked: number[] = [];
    // Whoever hears the events need not ask.
    house.decide(({ method, path }) => {
      if (path.endsWith('/events')) return 'request lost';
      if (method === 'GET') asked.push(Date.now());
      return 'arrives';
    });
    await soon(() => expect(asked.length).toBeGreaterThan(3));
    const gaps = asked.slice(1).map((time, index) => time - (asked[index] ?? 0));
    expect(gaps.at(-1)).toBeGreaterThan(2 * (gaps[0] ?? Infinity));

    house.sandbox.faults.clear();
    await until(session, ({ session: { status } }) => status === 'completed');
    house.sent.splice(0);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(house.sent).toEqual([]);
  });

  it('never goes back, when an older look arrives late', async () => {
    const house = await createHouse();
    const session = house.open();
    const seen: number[] = [];
    observe(session, () => {
      const snapshot = session.getSnapshot();
      if (snapshot.phase === 'ready') seen.push(snapshot.session.revision);
    });
    const { session: first } = await loaded(session);
    house.decide(({ method }) => (method === 'GET' ? 'held' : 'arrives'));
    house.become({ hidden: true });
    house.become({ hidden: false });
    await soon(() => expect(house.calls('GET', /./)).toHaveLength(1));
    await session.submit(first.step?.id ?? '', { nickname: 'Ana' });
    await house.release();
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.getSnapshot()).toMatchObject({ session: { step: { name: 'sca_implicit' } } });
    expect(seen).toEqual(seen.toSorted((left, right) => left - right));
  });

  it('hears of another tab', async () => {
    const house = await createHouse();
    const one = house.open();
    observe(one);
    const { session } = await loaded(one);
    const other = house.open(session.id);
    observe(other);
    await loaded(other);
    await one.submit(session.step?.id ?? '', { nickname: 'Ana' });
    await until(other, at('sca_implicit'));
  });

  it('shows how the session stands, and says so, when it was answered elsewhere', async () => {
    const house = await createHouse();
    const one = house.open();
    observe(one);
    const { session } = await loaded(one);
    const other = house.open(session.id);
    const stop = observe(other);
    await loaded(other);
    stop();
    await one.submit(session.step?.id ?? '', { nickname: 'Ana' });
    expect(await other.submit(session.step?.id ?? '', { nickname: 'Ion' })).toMatchObject({
      ok: false,
      error: { code: 'revision_conflict' },
    });
    observe(other);
    expect(await until(other, at('sca_implicit'))).toMatchObject({ error: { code: 'revision_conflict' } });
  });
});

describe('a draft', () => {
  const typing = async () => {
    const house = await createHouse();
    const session = house.open();
    const stop = observe(session);
    const stepId = (await loaded(session)).session.step?.id ?? '';
    return {
      house,
      session,
      stop,
      stepId,
      drafts: () => house.calls('PUT', /\/draft$/).map(({ body }): unknown => JSON.parse(body).data.nickname),
    };
  };

  it('is kept once typing rests: the latest, one call at a time', async () => {
    const { house, session, stepId, drafts } = await typing();
    house.decide(({ method }) => (method === 'PUT' ? 'held' : 'arrives'));
    for (const nickname of ['A', 'An', 'Ana']) session.saveDraft(stepId, { nickname });
    await soon(() => expect(drafts()).toEqual(['Ana']));
    for (const nickname of ['Ana ', 'Ana M']) session.saveDraft(stepId, { nickname });
    await vi.advanceTimersByTimeAsync(5000);
    expect([drafts(), session.draft.getSnapshot()]).toEqual([['Ana'], 'saving']);
    house.decide(() => 'arrives');
    await house.release();
    await soon(() => expect(session.draft.getSnapshot()).toBe('saved'));
    expect(drafts()).toEqual(['Ana', 'Ana M']);
  });

  it('is sent again after a lost connection', async () => {
    const { house, session, stepId, drafts } = await typing();
    house.decide(({ method }) => (method === 'PUT' && drafts().length < 2 ? 'request lost' : 'arrives'));
    session.saveDraft(stepId, { nickname: 'Ana' });
    await soon(() => expect(session.draft.getSnapshot()).toBe('saved'));
    expect(drafts()).toEqual(['Ana', 'Ana', 'Ana']);
  });

  it('is sent at once when the last observer leaves, and is there for the next', async () => {
    const { house, session, stop, stepId, drafts } = await typing();
    session.saveDraft(stepId, { nickname: 'Ana' });
    const left = Date.now();
    const times: number[] = [];
    house.decide(() => {
      times.push(Date.now() - left);
      return 'arrives';
    });
    stop();
    await soon(() => expect(session.draft.getSnapshot()).toBe('saved'));
    expect(drafts()).toEqual(['Ana']);
    // Long before typing would count as resting.
    expect(times[0]).toBeLessThan(500);
    const next = house.open((session.getSnapshot() as Ready).session.id);
    observe(next);
    await until(next, ({ session: { step } }) => step?.kind === 'form' && step.draft?.['nickname'] === 'Ana');
  });

  it('is let go once the step is answered', async () => {
    const { session, stepId, drafts } = await typing();
    session.saveDraft(stepId, { nickname: 'An' });
    await session.submit(stepId, { nickname: 'Ana' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(drafts()).toEqual([]);
  });
});

describe('going back', () => {
  const answeredOnce = async () => {
    const house = await createHouse();
    const session = house.open();
    observe(session);
    await loaded(session);
    await session.submit('about', { nickname: 'Ana' });
    return { house, session, consent: await until(session, at('sca_implicit')) };
  };

  it('shows an earlier answer, opens it again, and leaves it as it was', async () => {
    const { session, consent } = await answeredOnce();
    expect(consent.session.trail[0]).toMatchObject({ id: 'about', open: true });
    expect(await session.look('about')).toMatchObject({ changeable: true, fields: [{ value: 'Ana' }, {}] });
    const changing = await session.change('about');
    expect(changing).toMatchObject({ ok: true, session: { step: { id: 'about-2', draft: { nickname: 'Ana' } } } });
    expect(await session.keep('about-2')).toMatchObject({ ok: true, session: { step: { name: 'sca_implicit' } } });
  });

  it('happens once, by one key, however often the answer is lost on the way', async () => {
    const { house, session } = await answeredOnce();
    house.decide(({ path }) =>
      path.endsWith('/change') && house.calls('POST', /change$/).length < 2 ? 'answer lost' : 'arrives',
    );
    const states: unknown[] = [];
    session.subscribe(() => states.push((session.getSnapshot() as Ready).sending));
    const changed = session.change('about');
    await until(session, at('about'));
    expect((await changed).ok).toBe(true);
    expect(states).toContain('change');
    const calls = house.calls('POST', /change$/);
    expect(calls.length).toBeGreaterThan(1);
    expect(new Set(calls.map(({ key }) => key)).size).toBe(1);
  });

  it('keeps what is typed in the step that is left for a while', async () => {
    const { house, session } = await answeredOnce();
    session.saveDraft('sca_implicit', { consent: true });
    await session.change('about');
    await session.keep('about-2');
    const again = house.open((session.getSnapshot() as Ready).session.id);
    observe(again);
    await until(again, ({ session: { step } }) => step?.kind === 'form' && step.draft?.['consent'] === true);
  });

  it('shows how it stands when another tab was quicker', async () => {
    const { house, session } = await answeredOnce();
    const other = house.open((session.getSnapshot() as Ready).session.id);
    observe(other);
    await loaded(other);
    await other.change('about');
    expect(await session.change('about')).toMatchObject({ ok: false, error: { code: 'revision_conflict' } });
    expect((session.getSnapshot() as Ready).session.step?.name).toBe('about');
  });
});

it('asks for more time, and lists what is open', async () => {
  const house = await createHouse();
  const session = house.open();
  observe(session);
  const { session: before } = await loaded(session);
  await vi.advanceTimersByTimeAsync(3_600_000);
  const extended = await session.extend();
  expect(extended.ok && Date.parse(extended.session.expiresAt)).toBeGreaterThan(Date.parse(before.expiresAt));
  expect((session.getSnapshot() as Ready).session).toEqual(extended.ok && extended.session);
  expect(await house.client.sessions()).toMatchObject([{ id: before.id, step: { title: 'About you' } }]);
});

it('finds options, and stops looking for them when nobody waits any more', async () => {
  const house = await createHouse();
  const session = house.open();
  observe(session);
  await loaded(session);
  expect(await session.options('about', 'town', { q: 'cl' })).toEqual({
    options: [{ value: 'cluj', label: 'Cluj' }],
    more: false,
  });
  const stop = new AbortController();
  house.decide(() => 'held');
  const finding = session.options('about', 'town', { q: 'cl' }, stop.signal);
  stop.abort();
  void house.release();
  await expect(finding).rejects.toBe(stop.signal.reason);
});

it('ends for good when cancelled', async () => {
  const house = await createHouse();
  const session = house.open();
  observe(session);
  await loaded(session);
  expect(await session.cancel()).toMatchObject({ ok: true, session: { status: 'cancelled' } });
  expect(session.getSnapshot()).toMatchObject({ session: { status: 'cancelled', step: null }, sending: false });
});
