import { fieldTypes, type Field, type Session } from 'onboarding-kit/protocol';
import {
  consoleLog,
  defineSkill,
  memoryFiles,
  memoryJobs,
  memoryStore,
  productForm,
  type LogEntry,
  type Store,
} from 'onboarding-kit/proxy';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInMemoryDemo, type InMemoryDemoOptions } from './createInMemoryDemo.js';
import { carpatiDeposit } from './skills/deposit.js';
import { applyForCard, sendDocument, userOf } from './userOf.js';

/** In whatever must not be logged: it also ends the line, begins another one, and paints it red. */
const canary = 'canary\n{"level":"error","event":"forged"}\u001b[31m\u2028\u009bRO49AAAA1B31007593840000';
const instant = 'instant_ro_aisp_sbx_#1.0';

/** Quotes it wherever an error can. */
const hostile = () =>
  Object.assign(new Error(canary, { cause: new Error(canary) }), { name: canary, code: canary, detail: canary });
const fails = (): never => {
  throw hostile();
};

/** Every line that was written, as it was written. */
let lines: string[];
beforeEach(() => {
  lines = [];
  for (const way of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

/** What was logged: whole lines of printable ASCII without the canary, each of which is one of the events that are expected. */
function expectEvents(...events: LogEntry['event'][]) {
  const written = lines.join('\n');
  expect(written).not.toMatch(/canary|forged|RO49/);
  expect(lines.filter((line) => !/^[\x20-\x7e]+$/.test(line))).toEqual([]);
  const seen = lines.map((line): LogEntry => JSON.parse(line));
  expect([...new Set(seen.map(({ event }) => event))].toSorted()).toEqual(events.toSorted());
  return seen;
}

async function createHouse(options: InMemoryDemoOptions = {}) {
  const demo = await createInMemoryDemo({ log: consoleLog, ...options });
  return { ...demo, user: userOf(demo) };
}

/** An upstream that says the canary wherever it can; `code` is what it refuses with. */
const refusing = (code: string, status = 400) => ({
  fetch: async () =>
    Response.json({ op_type: canary, id: canary, type: 'invalid_request', code, message: canary }, { status }),
});

describe('the log', () => {
  it('has nothing of what is entered, in any type of field', async () => {
    const more: { [type: string]: object } = {
      money: { currencies: ['EUR'] },
      'minor-money': { currencies: ['EUR'] },
      'multi-choice': { options: [{ value: 'a', label: 'A' }] },
      select: { options: [{ value: 'a', label: 'A' }] },
      radio: { options: [{ value: 'a', label: 'A' }] },
      'search-select': { options: [{ value: 'a', label: 'A' }] },
      consent: { document: { title: 'T', version: '1', text: 'T' } },
      'national-id': { country: 'RO' },
      'one-time-code': { length: 6 },
      group: { itemLabel: 'I', fields: [{ type: 'text', name: 'inner', label: 'Inner' }] },
      file: { accept: ['image/jpeg'] },
    };
    const fields = fieldTypes.map((type, index) => ({ type, name: `f${index}`, label: type, ...more[type] }) as Field);
    const skill = defineSkill({
      ...carpatiDeposit,
      steps: [
        productForm({ name: 'all', title: 'All', fields }),
        productForm({ name: 'agreement', title: 'Sign', fields: [] }),
      ],
    });
    const { user } = await createHouse({ skills: [skill], upstream: refusing(canary) });
    const session = await user.start(skill.id);
    const shapes: unknown[] = [canary, [canary], { [canary]: canary }, [{ inner: canary }], { amount: canary }, 42];
    for (const shape of shapes) {
      const data = Object.fromEntries(fields.map(({ name }) => [name, shape]));
      await user.call(`/sessions/${session.id}/draft`, user.json('PUT', { stepId: session.step?.id, data }));
      await user.answer(session, { ...data, [canary]: canary });
    }
    await user.upload(session, canary.slice(0, canary.indexOf('\u2028')));
    await user.upload(session, 'f0', undefined, 'canary.jpg');
    expectEvents();
    // Taken, and quoted by an upstream that refuses it.
    const text = fields.find(({ type }) => type === 'text')?.name ?? '';
    await user.answer(session, { [text]: canary.replace(/[\p{Cc}\u2028]/gu, ' ') });
    expectEvents('upstream_failed');
  });

  it('has nothing of what is in addresses and headers', async () => {
    const { proxy, user } = await createHouse();
    const session = await user.start(instant);
    for (const path of [
      `/${encodeURIComponent(canary)}`,
      `/sessions/${encodeURIComponent(canary)}`,
      `/return?state=${encodeURIComponent(canary)}`,
    ])
      await user.call(path);
    const headers = {
      'idempotency-key': 'canary-RO49AAAA1B31007593840000',
      'user-agent': 'canary',
      cookie: 'a=canary',
    };
    await user.call(`/sessions/${session.id}/steps/canary`, { headers });
    await proxy.fetch(new Request('https://acme.example/onboarding/canary', { method: 'POST', headers }));
    expectEvents();
  });

  it.each<[string, InMemoryDemoOptions, (house: Awaited<ReturnType<typeof createHouse>>) => Promise<unknown>]>([
    ['authenticate', { authenticate: fails }, ({ user }) => user.call('/skills')],
    ['authenticate, on the way back', { authenticate: fails }, ({ user }) => user.call('/return?state=x')],
    ['the store', { store: { ...memoryStore(), sessionsOf: fails } }, ({ user }) => user.call('/sessions')],
    [
      'the file store',
      { files: { ...memoryFiles(), handle: fails } },
      async ({ user }) => user.upload(await user.start('carpati_ro_deposit_sbx_#3.0'), 'identity_front'),
    ],
  ])('tells without a word of its message where it failed: %s', async (_, options, act) => {
    await act(await createHouse(options));
    const [entry] = expectEvents('request_failed');
    expect(entry).toMatchObject({ level: 'error', request: expect.stringMatching(/^[\w-]{36}$/) });
    expect(entry).toHaveProperty('at', expect.stringMatching(/logs\.test\.ts:\d+:\d+$/));
    expect(entry).not.toHaveProperty('message');
  });

  it('has nothing of what an upstream says that loses every session', async () => {
    const { user, sandbox } = await createHouse({
      upstream: {
        fetch: (request) => (request.url.endsWith('/steps') ? refusing('not_found').fetch() : sandbox.fetch(request)),
      },
    });
    const session = await user.next(await user.start(instant), { consent: true });
    expect(session.status).toBe('failed');
    const entry = expectEvents('upstream_failed', 'session_failed').at(-1);
    expect(entry).toMatchObject({ session: session.id, begun: 5 });
  });

  it('has nothing of what the background meets', async () => {
    let now = Date.parse('2026-11-23T10:00:00Z');
    const kept = memoryStore();
    const broken: Partial<Store> = {};
    const store: Store = {
      ...kept,
      find: (id) => (broken.find ?? kept.find)(id),
      due: (...asked) => (broken.due ?? kept.due)(...asked),
    };
    let sweep: (() => Promise<void>) | undefined;
    const jobs = {
      ...memoryJobs(),
      plan: fails,
      start: async (worker: { sweep(): Promise<void> }) => void (sweep = () => worker.sweep()),
    };
    const { user, proxy, sandbox } = await createHouse({ store, jobs, now: () => now, notify: fails });
    await applyForCard(user);
    expectEvents('plan_failed');
    const begun = sandbox.log.findLast((event) => event.type === 'session_created');
    sandbox.decide(begun?.type === 'session_created' ? begun.session_id : '', {
      verification: 'rejected',
      reason: canary,
    });
    now += 60_000;
    await proxy.runDue();
    expectEvents('plan_failed', 'notify_failed');
    now += 60_000;
    broken.find = fails;
    await proxy.runDue();
    broken.due = fails;
    await sweep?.();
    expectEvents('plan_failed', 'notify_failed', 'background_failed', 'sweep_failed');
  });

  it('has nothing of what hooks throw, nor of what they are called for', async () => {
    const { user } = await createHouse({ rateLimit: fails, scan: fails });
    const session = await user.start('carpati_ro_deposit_sbx_#3.0');
    await user.upload(session, 'identity_front', undefined, 'canary.jpg');
    await expect.poll(() => lines.join()).toContain('scan_failed');
    expectEvents('rate_limit_failed', 'scan_failed');
    lines.length = 0;
    const limited = await createHouse({ rateLimit: () => ({ allowed: false, retryAfter: 3 }) });
    await limited.user.call('/sessions');
    expectEvents('rate_limited');
  });

  it('has nothing of an event stream that breaks off, nor of a consent that cannot be ended', async () => {
    const kept = memoryStore();
    let find = kept.find;
    const { user, proxy } = await createHouse({ store: { ...kept, find: (id) => find(id) } });
    const session: Session = await user.start('carpati_ro_deposit_sbx_#3.0');
    const stream = (await user.call(`/sessions/${session.id}/events`)).body?.getReader();
    await stream?.read();
    find = fails;
    await kept.find(session.id).then((stored) => stored && kept.replace({ ...stored, version: stored.version + 1 }));
    while (!(await stream?.read())?.done);
    expectEvents('events_failed');
    find = kept.find;
    lines.length = 0;

    await user.next(await user.start(instant), { consent: true });
    const other = await createHouse({ store: kept, upstream: refusing('invalid_client_id') });
    expect(await other.proxy.deleteUser('user-ana', { revoke: true })).toMatchObject({ kept: 1 });
    expectEvents('revoke_failed');
    await proxy.close();
  });

  it('has nothing of a way back that fails', async () => {
    const kept = memoryStore();
    let lease = kept.lease;
    const { user, sandbox } = await createHouse({ store: { ...kept, lease: (...asked) => lease(...asked) } });
    const { step } = await user.start('carpati_ro_aisp_sbx_#2.0');
    if (step?.kind !== 'redirect' || step.url === undefined) throw new Error(JSON.stringify(step));
    const back = await sandbox.visit(step.url, { decision: 'approve' });
    lease = fails;
    expect((await user.call(back.replace(/^.*\/onboarding/, ''))).status).toBeLessThan(400);
    expectEvents('return_failed');
  });

  it('has nothing of keys that cannot be read', async () => {
    const keys = [btoa('a key for tests and stories only')];
    let read = () => keys;
    const { user } = await createHouse({ encryptionKeys: () => read() });
    read = fails;
    await user.start(instant);
    expectEvents('keys_unreadable');
  });

  it('drops what its schema does not name, whoever writes it', async () => {
    const entry = { level: 'error', event: 'rate_limited', kind: canary, retryAfter: canary, answer: 'canary' };
    const { user } = await createHouse({
      rateLimit: () => ({ allowed: false, retryAfter: Number.NaN }),
      log: (written) => consoleLog(written),
    });
    await user.call('/skills');
    expect(expectEvents('rate_limited')).toEqual([
      { time: expect.any(String), level: 'warn', event: 'rate_limited', kind: 'read', retryAfter: 1 },
    ]);
    // One that is written past the proxy is at least one line.
    lines.length = 0;
    consoleLog(entry as unknown as LogEntry);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[\x20-\x7e]+$/);
  });

  it('that throws stops nothing', async () => {
    const { user } = await createHouse({ log: fails, rateLimit: fails });
    expect(
      (
        await sendDocument(
          user,
          await user.next(await user.start('carpati_ro_card_sbx_#1.0'), {
            first_name: 'Ana',
            last_name: 'Pop',
            date_of_birth: '1990-02-01',
            email: 'ana@example.com',
            phone: '+40722123456',
          }),
        )
      ).step?.name,
    ).toBe('selfie');
  });
});
