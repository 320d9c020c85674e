import {
  consentByRedirect,
  createOnboardingProxy,
  defineSkill,
  memoryFiles,
  memoryStore,
  productForm,
} from 'onboarding-kit/proxy';
import { createSandbox } from 'onboarding-kit/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOnboardingSession, type OnboardingSession, type Surroundings } from './index.js';

const origin = 'https://tenant.example';
const servicer = { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' };
const accounts = defineSkill({
  id: 'carpati_ro_aisp_sbx_#2.0',
  kind: 'aisp',
  title: 'Accounts',
  servicer,
  steps: [consentByRedirect({ title: 'Confirm', grants: [{ title: 'Balances', granted: true }] })],
});
const deposit = defineSkill({
  id: 'carpati_ro_deposit_sbx_#3.0',
  kind: 'product',
  title: 'Deposit',
  servicer,
  steps: [
    productForm({
      name: 'product_form',
      title: 'Your deposit',
      fields: [{ type: 'file', name: 'identity_front', label: 'Front', accept: ['image/jpeg'] }],
    }),
  ],
});

/** What comes of the call for the events: the stream, an answer in its place, or a stream of the test's own. */
type Line = 'real' | (() => Response);

const stops: (() => void)[] = [];

/** The real proxy on the real sandbox, whose line of events can be replaced. */
async function createHouse() {
  const sandbox = await createSandbox();
  const { client_id, client_app_key, client_secret, service_account } = sandbox.tenant;
  const proxy = await createOnboardingProxy({
    skills: [accounts, deposit],
    store: memoryStore(),
    files: memoryFiles(),
    encryptionKeys: [btoa('a key for tests and stories only')],
    publicOrigin: origin,
    authenticate: () => ({ id: 'user-ana' }),
    log: () => {},
    upstream: {
      url: 'https://upstream.example',
      clientId: client_id,
      clientAppKey: client_app_key,
      clientSecret: client_secret,
      serviceAccount: service_account,
      fetch: (request) => sandbox.fetch(request),
    },
  });
  const page = { hidden: false };
  const listeners = new Set<() => void>();
  const surroundings: Surroundings = {
    online: () => true,
    hidden: () => page.hidden,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  let line: Line = 'real';
  const events: AbortSignal[] = [];
  let looks = 0;
  const call = (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    request.headers.set('origin', origin);
    return proxy.fetch(request);
  };
  const send: typeof fetch = async (input, init) => {
    const { method, url } = new Request(input, init);
    if (!url.endsWith('/events')) {
      if (method === 'GET') looks += 1;
      return call(input, init);
    }
    if (init?.signal) events.push(init.signal);
    return line === 'real' ? call(input, init) : line();
  };
  return {
    sandbox,
    call,
    events,
    looks: () => looks,
    put: (next: Line) => void (line = next),
    hide: (hidden: boolean) => {
      page.hidden = hidden;
      for (const listener of listeners) listener();
    },
    /** Opened, and seen: it is at its first step. */
    async open(skill: string) {
      const session = createOnboardingSession({ proxyUrl: `${origin}/onboarding`, fetch: send, surroundings, skill });
      stops.push(session.subscribe(() => {}));
      await within(5, () => sessionOf(session));
      return session;
    },
  };
}
type House = Awaited<ReturnType<typeof createHouse>>;

function sessionOf(session: OnboardingSession) {
  const snapshot = session.getSnapshot();
  if (snapshot.phase !== 'ready') throw new Error(`It is ${snapshot.phase}`);
  return snapshot.session;
}

const realTimeout = setTimeout;
const beat = async (milliseconds: number) => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await new Promise((resume) => void realTimeout(resume, 1));
};

/** Waits until a check passes, for at most so many seconds of the test's clock. */
async function within<Value>(seconds: number, check: () => Value): Promise<Value> {
  for (let passed = 0; ; passed += 25) {
    try {
      return check();
    } catch (error) {
      if (passed >= seconds * 1000) throw error;
      await beat(25);
    }
  }
}

async function pass(seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds * 1000; passed += 250) await beat(250);
}

/** The user confirms at the bank, and comes back on another device. */
async function confirmElsewhere({ sandbox, call }: House, session: OnboardingSession) {
  const { step } = sessionOf(session);
  const url = step?.kind === 'redirect' ? (step.url ?? '') : '';
  await call(await sandbox.visit(url, { decision: 'approve' }));
}

const isCompleted = (session: OnboardingSession) => () => expect(sessionOf(session).status).toBe('completed');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  stops.splice(0).forEach((stop) => stop());
  vi.useRealTimers();
});

describe('a session whose events are heard', () => {
  it('knows at once what happened elsewhere, and asks once a minute to make sure', async () => {
    const house = await createHouse();
    const session = await house.open(accounts.id);
    await within(2, () => expect(house.events).toHaveLength(1));
    await pass(45);
    expect(house.looks()).toBe(0);
    await confirmElsewhere(house, session);
    await within(2, isCompleted(session));
    // There is nothing more to hear of it.
    await within(2, () => expect(house.events[0]?.aborted).toBe(true));
    expect(house.events).toHaveLength(1);
  });

  it('hears of files that another device has sent, while those are waited for', async () => {
    const house = await createHouse();
    const session = await house.open(deposit.id);
    await pass(5);
    expect(house.events).toHaveLength(0);
    const stop = session.watchFiles();
    await within(2, () => expect(house.events).toHaveLength(1));
    await pass(1);
    const metadata = Object.entries({ field: 'identity_front', stepId: 'product_form', filename: 'card.jpg' });
    await house.call(`${origin}/onboarding/sessions/${sessionOf(session).id}/uploads`, {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': '10',
        'upload-metadata': metadata.map(([name, value]) => `${name} ${btoa(value)}`).join(','),
      },
    });
    await within(1, () => expect(session.uploads()).toMatchObject([{ field: 'identity_front', state: 'sending' }]));
    expect(house.looks()).toBe(1);
    stop();
    await within(1, () => expect(house.events[0]?.aborted).toBe(true));
  });

  it('hangs up while the page is out of sight, and listens again when it is back', async () => {
    const house = await createHouse();
    const session = await house.open(accounts.id);
    await within(2, () => expect(house.events).toHaveLength(1));
    house.hide(true);
    await within(1, () => expect(house.events[0]?.aborted).toBe(true));
    await pass(20);
    expect(house.events).toHaveLength(1);
    house.hide(false);
    await within(2, () => expect(house.events).toHaveLength(2));
    await pass(1);
    await confirmElsewhere(house, session);
    await within(2, isCompleted(session));
  });
});

describe('a session whose events are not heard', () => {
  it.each([
    ['there are none', () => new Response(null, { status: 404 })],
    ['they are not made', () => new Response(null, { status: 501 })],
    [
      'a page comes in their place',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    ],
  ])('asks by itself: %s', async (_, answer) => {
    const house = await createHouse();
    house.put(answer);
    const session = await house.open(accounts.id);
    await within(2, () => expect(house.events).toHaveLength(1));
    await confirmElsewhere(house, session);
    await within(12, isCompleted(session));
    expect(house.events).toHaveLength(1);
  });

  it('asks by itself while they are silent, and tries them again ever less often', async () => {
    const house = await createHouse();
    house.put(() => new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } }));
    const session = await house.open(accounts.id);
    await within(2, () => expect(house.events).toHaveLength(1));
    await pass(9);
    expect(house.events[0]?.aborted).toBe(false);
    await within(3, () => expect(house.events[0]?.aborted).toBe(true));
    await within(2, () => expect(house.looks()).toBeGreaterThan(0));
    await within(2, () => expect(house.events).toHaveLength(2));
    house.put('real');
    await within(16, () => expect(house.events).toHaveLength(3));
    await pass(1);
    await confirmElsewhere(house, session);
    await within(2, isCompleted(session));
  });

  it('asks by itself when they were cut, and hears again when they are back', async () => {
    const house = await createHouse();
    let cut = () => {};
    house.put(() => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(
            new TextEncoder().encode('event: session\ndata: {"revision":1,"files":0,"status":"open"}\n\n'),
          );
          cut = () => controller.error(new TypeError('network error'));
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    });
    const session = await house.open(accounts.id);
    await within(2, () => expect(house.events).toHaveLength(1));
    await pass(20);
    expect(house.looks()).toBe(0);
    house.put(() => {
      throw new TypeError('Failed to fetch');
    });
    cut();
    await within(12, () => expect(house.looks()).toBe(1));
    expect(house.events.length).toBeGreaterThan(1);
    house.put('real');
    const tries = house.events.length;
    await within(20, () => expect(house.events.length).toBeGreaterThan(tries));
    await pass(1);
    await confirmElsewhere(house, session);
    await within(2, isCompleted(session));
  });
});
