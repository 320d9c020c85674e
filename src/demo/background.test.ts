import { describe, expect, it, onTestFinished } from 'vitest';
import type { Session } from 'onboarding-kit/protocol';
import {
  memoryFiles,
  memoryJobs,
  memoryStore,
  type JobWorker,
  type Jobs,
  type LogEntry,
  type NewsEvent,
} from 'onboarding-kit/proxy';
import { createServiceTenant } from 'onboarding-kit/sandbox';
import { createInMemoryDemo, type InMemoryDemo, type InMemoryDemoOptions } from './createInMemoryDemo.js';
import { skills } from './skills/index.js';
import { applyForCard, sendDocument, userOf } from './userOf.js';

const began = Date.parse('2026-11-23T10:00:00Z');
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const card = 'carpati_ro_card_sbx_#1.0';

/** A user of the demo, who can apply for a card. */
function personAt(demo: Pick<InMemoryDemo, 'fetch'>, id = 'user-ana') {
  const named: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('x-user', id);
    return demo.fetch(input, { ...init, headers });
  };
  const user = userOf({ fetch: named });
  return {
    ...user,
    document: (asked: Session) => sendDocument(user, asked),
    applyForCard: (returnTo?: string) => applyForCard(user, returnTo),
  };
}

/** The demo at a time of the test's own, whose users are told by a header and whose news are noted. */
async function createHouse(options: InMemoryDemoOptions & { hears?: false } = {}) {
  const clock = { time: began };
  const news: NewsEvent[] = [];
  const log: LogEntry[] = [];
  const { hears, ...rest } = options;
  const demo = await createInMemoryDemo({
    now: () => clock.time,
    authenticate: (request) => ({ id: request.headers.get('x-user') ?? 'user-ana' }),
    log: (entry) => void log.push(entry),
    ...(hears !== false && { notify: (event: NewsEvent) => void news.push(event) }),
    ...rest,
  });
  const happened = (type: string) => demo.sandbox.log.filter((event) => event.type === type).length;
  const upstreamSession = () => {
    const created = demo.sandbox.log.findLast((event) => event.type === 'session_created');
    return created?.type === 'session_created' ? created.session_id : '';
  };
  const asks = () =>
    demo.sandbox.log.filter((event) => event.type === 'step_accepted' && event.step === 'verification').length;
  /** Time goes by, and whatever is due meanwhile is done. */
  const pass = async (milliseconds: number, stride = 20 * minute) => {
    for (const end = clock.time + milliseconds; clock.time < end;) {
      clock.time = Math.min(clock.time + stride, end);
      await demo.proxy.runDue();
    }
  };
  return { ...demo, user: personAt(demo), clock, news, log, happened, asks, upstreamSession, pass };
}

describe('a verification that nobody looks at', () => {
  it('stays one upstream session for three hours, and its decision is acted on', async () => {
    const house = await createHouse();
    const waiting = await house.user.applyForCard();
    await house.pass(3 * hour);
    expect(house.happened('session_created')).toBe(1);
    expect(house.asks()).toBeGreaterThanOrEqual(9);
    house.sandbox.decide(house.upstreamSession(), { verification: 'approved' });
    await house.pass(minute);
    expect(house.happened('session_completed')).toBe(1);
    expect(house.happened('token_exchanged')).toBe(1);
    expect(await house.proxy.credentialsOf('user-ana')).toMatchObject([{ sessionId: waiting.id }]);
    expect((await house.user.load(waiting.id)).status).toBe('completed');
  });

  it('says until when it waits, what is kept, and that the user is told; without the hook not the latter', async () => {
    const told = await createHouse();
    expect((await told.user.applyForCard()).step).toMatchObject({
      kind: 'wait',
      until: '2026-12-07T10:00:00.000Z',
      keeps: expect.stringContaining('14 days'),
      reminder: true,
    });
    const untold = await createHouse({ hears: false });
    expect((await untold.user.applyForCard()).step).not.toHaveProperty('reminder');
  });

  it('expires when nobody has decided in time, and keeps nothing of what was entered', async () => {
    const files = memoryFiles();
    const house = await createHouse({ files });
    const waiting = await house.user.applyForCard();
    const uploads = house.sandbox.log.flatMap((event) => (event.type === 'attachment_accepted' ? [event.name] : []));
    expect(uploads).toEqual(['document_front', 'selfie']);
    house.clock.time += 14 * day;
    await house.proxy.runDue();
    const ended = await house.user.load(waiting.id);
    expect(ended).toMatchObject({ status: 'expired', step: null });
    expect(house.news).toEqual([{ type: 'session_expired', userId: 'user-ana', sessionId: waiting.id, skill: card }]);
    expect(house.log).toEqual([]);
  });

  it('gives its user as long as for any answer when it is their turn again', async () => {
    const house = await createHouse();
    const waiting = await house.user.applyForCard();
    await house.pass(14 * day - hour, day);
    house.sandbox.decide(house.upstreamSession(), { verification: 'more_information', request: 'document' });
    await house.pass(minute, minute);
    await house.pass(20 * hour);
    expect((await house.user.load(waiting.id)).step).toMatchObject({ kind: 'form', name: 'document' });
  });
});

describe('work that was left behind', () => {
  it('goes on when the way is free again', async () => {
    const house = await createHouse();
    house.sandbox.faults.fail('steps', { status: 503, times: 3 });
    const session = await house.user.start('instant_ro_aisp_sbx_#1.0');
    expect((await house.user.next(session, { consent: true })).step).toMatchObject({
      kind: 'wait',
      reason: 'sending',
    });
    await house.pass(minute, 5_000);
    expect(await house.proxy.credentialsOf('user-ana')).toHaveLength(1);
  });

  it('is nothing where there is none: whoever is asked does nothing twice', async () => {
    const house = await createHouse();
    await house.user.start('instant_ro_aisp_sbx_#1.0');
    await house.user.applyForCard();
    expect(await house.proxy.runDue()).toBe(0);
    house.clock.time += 5_000;
    expect(await house.proxy.runDue()).toBe(1);
    expect(await house.proxy.runDue()).toBe(0);
  });

  it('is done once when two proxies are at it', async () => {
    const shared = { store: memoryStore(), files: memoryFiles(), tenant: await createServiceTenant() };
    const first = await createHouse(shared);
    const second = await createHouse({
      ...shared,
      now: () => first.clock.time,
      upstream: { fetch: (request) => first.sandbox.fetch(request) },
      notify: (event) => void first.news.push(event),
    });
    const waiting = await first.user.applyForCard();
    first.clock.time += 5_000;
    await Promise.all([first, second, first, second].map(({ proxy }) => proxy.runDue()));
    expect(first.asks()).toBe(1);
    first.sandbox.decide(first.upstreamSession(), { verification: 'approved' });
    first.clock.time += 5_000;
    await Promise.all([first, second, second, first].map(({ proxy }) => proxy.runDue()));
    expect(first.asks()).toBe(2);
    expect(first.happened('token_exchanged')).toBe(1);
    expect(first.news.map(({ type, sessionId }) => [type, sessionId])).toEqual([['session_completed', waiting.id]]);
  });

  it('of a skill that this proxy does not offer is left to one that does', async () => {
    const shared = { store: memoryStore(), files: memoryFiles(), tenant: await createServiceTenant() };
    const house = await createHouse(shared);
    const other = await createHouse({
      ...shared,
      now: () => house.clock.time,
      skills: skills.filter(({ id }) => id !== card),
    });
    await house.user.applyForCard();
    house.clock.time += 5_000;
    await other.proxy.runDue();
    // Once, not each time.
    await other.proxy.runDue();
    expect(other.log).toMatchObject([{ level: 'error', event: 'background_failed', code: 'skill_unknown' }]);
    expect(house.asks()).toBe(0);
    await house.proxy.runDue();
    expect(house.asks()).toBe(1);
  });
});

describe('jobs', () => {
  it('let a proxy work by itself', async () => {
    const news: NewsEvent[] = [];
    const demo = await createInMemoryDemo({ jobs: memoryJobs(), notify: (event) => void news.push(event) });
    onTestFinished(() => demo.proxy.close());
    const waiting = await personAt(demo).applyForCard();
    const created = demo.sandbox.log.find((event) => event.type === 'session_created');
    demo.sandbox.decide(created?.type === 'session_created' ? created.session_id : '', { verification: 'approved' });
    await expect
      .poll(() => news, { timeout: 8_000 })
      .toMatchObject([{ type: 'session_completed', sessionId: waiting.id }]);
  });

  /** Takes what is planned and forgets it, as a process does that dies between the write and the plan. */
  function lossyJobs() {
    const planned: number[] = [];
    const workers: JobWorker[] = [];
    const jobs: Jobs = {
      plan: async (_, delay) => void planned.push(delay),
      forget: async () => {},
      start: async (worker) => void workers.push(worker),
      stop: async () => {},
    };
    return { jobs, planned, sweep: () => Promise.all(workers.map((worker) => worker.sweep())) };
  }

  it('that are lost are made up for by the sweep', async () => {
    const { jobs, planned, sweep } = lossyJobs();
    const house = await createHouse({ jobs });
    await house.user.applyForCard();
    expect(planned).toEqual([2000]);
    house.clock.time += 4_000;
    await sweep();
    // Whoever has the job is left some time.
    expect(house.asks()).toBe(0);
    house.clock.time += 4_000;
    await sweep();
    expect(house.asks()).toBe(1);
    expect(planned).toEqual([2000, 2000]);
  });

  it('that cannot be planned stand in nobody’s way', async () => {
    const { jobs, sweep } = lossyJobs();
    const house = await createHouse({ jobs: { ...jobs, plan: () => Promise.reject(new Error('no queue')) } });
    const waiting = await house.user.applyForCard();
    expect(waiting.step).toMatchObject({ kind: 'wait', reason: 'verification' });
    expect(house.log).toMatchObject([{ event: 'plan_failed' }]);
    house.clock.time += minute;
    await sweep();
    expect(house.asks()).toBe(1);
  });
});

describe('news for the tenant', () => {
  const returnTo = 'https://acme.example/cards';
  const told = async (decide: (house: Awaited<ReturnType<typeof createHouse>>) => void) => {
    const house = await createHouse();
    const waiting = await house.user.applyForCard(returnTo);
    decide(house);
    await house.pass(minute, 5_000);
    return { house, waiting, event: { userId: 'user-ana', sessionId: waiting.id, skill: card, returnTo } };
  };

  it('of an approval, and of a rejection', async () => {
    const approved = await told(({ sandbox, upstreamSession }) =>
      sandbox.decide(upstreamSession(), { verification: 'approved' }),
    );
    expect(approved.house.news).toEqual([{ type: 'session_completed', ...approved.event }]);
    const rejected = await told(({ sandbox, upstreamSession }) =>
      sandbox.decide(upstreamSession(), { verification: 'rejected', reason: 'Too old' }),
    );
    expect(rejected.house.news).toEqual([{ type: 'session_rejected', ...rejected.event }]);
  });

  it('of more that is wanted, and again of what comes of that', async () => {
    const { house, waiting, event } = await told(({ sandbox, upstreamSession }) =>
      sandbox.decide(upstreamSession(), { verification: 'more_information', request: 'document', reason: 'Too dark' }),
    );
    expect(house.news).toEqual([{ type: 'information_needed', ...event }]);
    const asked = await house.user.load(waiting.id);
    expect(asked.step).toMatchObject({ note: expect.stringContaining('“Too dark”') });
    await house.user.document(asked);
    await house.pass(minute, 5_000);
    expect(house.news).toHaveLength(1);
    house.sandbox.decide(house.upstreamSession(), { verification: 'approved' });
    await house.pass(minute, 5_000);
    expect(house.news).toEqual([
      { type: 'information_needed', ...event },
      { type: 'session_completed', ...event },
    ]);
  });

  it('of nothing that the user did or saw done', async () => {
    const house = await createHouse();
    const consent = await house.user.start('instant_ro_aisp_sbx_#1.0');
    await house.user.next(consent, { consent: true });
    const waiting = await house.user.applyForCard();
    await house.user.call(`/sessions/${waiting.id}/cancel`, house.user.json('POST', {}));
    await house.pass(hour);
    await house.user.start('carpati_ro_deposit_sbx_#3.0');
    await house.pass(2 * day, day);
    expect(house.news).toEqual([]);
  });

  it('also when the user is there to see it: whether they are, nobody knows', async () => {
    const house = await createHouse();
    const waiting = await house.user.applyForCard();
    house.sandbox.decide(house.upstreamSession(), { verification: 'approved' });
    house.clock.time += 5_000;
    expect((await house.user.load(waiting.id)).status).toBe('completed');
    expect(house.news).toEqual([]);
    await house.proxy.runDue();
    expect(house.news).toHaveLength(1);
  });

  it('is told until it is taken, ever less often, and survives a proxy that dies', async () => {
    const shared = { store: memoryStore(), files: memoryFiles(), tenant: await createServiceTenant() };
    let [broken, tries] = [true, 0];
    const heard: string[] = [];
    const notify = async (event: NewsEvent) => {
      tries += 1;
      if (broken) throw new Error('no mail server');
      heard.push(event.type);
    };
    const house = await createHouse({ ...shared, notify });
    await house.user.applyForCard();
    house.sandbox.decide(house.upstreamSession(), { verification: 'rejected', reason: 'Too old' });
    await house.pass(5_000, 5_000);
    expect(tries).toBe(1);
    await house.pass(10 * minute, 1_000);
    // After 10, 20, 40, 80, 160 and 320 seconds.
    expect(tries).toBe(6);
    expect(house.log.filter(({ event }) => event === 'notify_failed')).toHaveLength(6);
    broken = false;
    const next = await createHouse({ ...shared, notify, now: () => house.clock.time });
    house.clock.time += hour;
    await next.proxy.runDue();
    await next.proxy.runDue();
    expect(heard).toEqual(['session_rejected']);
  });
});

describe('what is kept, and for how long', () => {
  it('a session that has ended goes after 30 days, its credentials stay', async () => {
    const store = memoryStore();
    const house = await createHouse({ store });
    const session = await house.user.start('instant_ro_aisp_sbx_#1.0');
    await house.user.next(session, { consent: true });
    await house.pass(30 * day - minute, day);
    expect((await house.user.load(session.id)).status).toBe('completed');
    await house.pass(2 * minute);
    expect((await house.user.call(`/sessions/${session.id}`)).status).toBe(404);
    expect(await store.find(session.id)).toBeUndefined();
    expect(await house.proxy.credentialsOf('user-ana')).toHaveLength(1);
  });

  it('an abandoned session runs out by itself, with its files, and goes too', async () => {
    const [store, files] = [memoryStore(), memoryFiles()];
    const house = await createHouse({ store, files, retentionDays: 2, sessionHours: 5 });
    const session = await house.user.start('carpati_ro_deposit_sbx_#3.0');
    const { id: upload } = await house.user.upload(session, 'identity_front');
    expect(await files.stat(upload)).toBeDefined();
    await house.pass(5 * hour + minute);
    expect(await files.stat(upload)).toBeUndefined();
    expect((await house.user.load(session.id)).status).toBe('expired');
    await house.pass(2 * day + hour, day);
    expect(await store.find(session.id)).toBeUndefined();
  });

  it.each([0, -1, Number.NaN])('is not set to %s days', async (retentionDays) => {
    await expect(createHouse({ retentionDays })).rejects.toThrow(/retentionDays/);
  });
});

describe('deleting a user', () => {
  const settled = async (options: InMemoryDemoOptions = {}) => {
    const [store, files] = [memoryStore(), memoryFiles()];
    const house = await createHouse({ store, files, ...options });
    const other = personAt(house, 'user-mihai');
    const consent = async (user: ReturnType<typeof personAt>) =>
      user.next(await user.start('instant_ro_aisp_sbx_#1.0'), { consent: true });
    await consent(house.user);
    await consent(other);
    const open = await house.user.start('carpati_ro_deposit_sbx_#3.0');
    const { id: upload } = await house.user.upload(open, 'identity_front');
    const theirs = await other.start('carpati_ro_deposit_sbx_#3.0');
    return { ...house, store, files, other, open, upload, theirs };
  };

  it('leaves nothing of them, and everything of everybody else; it can be done again', async () => {
    const { proxy, store, files, user, other, open, upload, theirs, happened } = await settled();
    expect(await proxy.deleteUser('user-ana')).toEqual({ sessions: 2, files: 1, credentials: 1, kept: 0 });
    expect(await store.sessionsOf('user-ana')).toEqual([]);
    expect(await files.stat(upload)).toBeUndefined();
    expect(await proxy.credentialsOf('user-ana')).toEqual([]);
    expect((await user.call(`/sessions/${open.id}`)).status).toBe(404);
    expect(happened('consent_deleted')).toBe(0);
    expect((await other.load(theirs.id)).status).toBe('open');
    expect(await proxy.credentialsOf('user-mihai')).toHaveLength(1);
    expect(await proxy.deleteUser('user-ana')).toEqual({ sessions: 0, files: 0, credentials: 0, kept: 0 });
  });

  it('ends their consents where that is wished, and keeps what it could not end for the next time', async () => {
    let down = true;
    const { proxy, happened, log } = await settled({
      upstream: {
        fetch: (request) =>
          down && request.url.includes('/consents/')
            ? Promise.resolve(new Response(null, { status: 503 }))
            : settledSandbox.fetch(request),
      },
      tenant: await tenantOf(),
    });
    expect(await proxy.deleteUser('user-ana', { revoke: true })).toMatchObject({
      sessions: 2,
      credentials: 0,
      kept: 1,
    });
    expect(log).toMatchObject([{ event: 'revoke_failed', kind: 'unavailable' }]);
    down = false;
    expect(await proxy.deleteUser('user-ana', { revoke: true })).toMatchObject({
      sessions: 0,
      credentials: 1,
      kept: 0,
    });
    expect(settledSandbox.log.filter(({ type }) => type === 'consent_deleted')).toHaveLength(1);
    expect(happened('consent_deleted')).toBe(0);
  });

  let settledSandbox: InMemoryDemo['sandbox'];
  const tenantOf = async () => {
    ({ sandbox: settledSandbox } = await createInMemoryDemo({ now: () => began }));
    return settledSandbox.tenant;
  };
});
