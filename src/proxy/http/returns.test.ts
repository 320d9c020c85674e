import { createSandbox, createServiceTenant, type Sandbox } from 'onboarding-kit/sandbox';
import { beforeEach, describe, expect, it } from 'vitest';
import { backParameter, diagnosisSchema, openApiDocument, type Session, type TripMode } from '../../protocol/index.js';
import type { OnboardingProxyOptions } from '../createOnboardingProxy.js';
import { createTestProxy, problemIn } from '../files/testProxy.js';
import { memoryRateLimit } from '../limits/memoryRateLimit.js';
import { consentByRedirect, paymentIntent } from '../skills/consentByRedirect.js';
import { defineSkill } from '../skills/defineSkill.js';
import { memoryStore } from '../store/memoryStore.js';

const origin = 'https://tenant.example';
const page = `${origin}/banks?tab=1`;
const minute = 60_000;
const beginning = Date.parse('2026-11-23T10:00:00Z');
const servicer = { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' };
const consent = defineSkill({
  id: 'carpati_ro_aisp_sbx_#2.0',
  kind: 'aisp',
  title: 'Connect your accounts',
  servicer,
  steps: [consentByRedirect({ title: 'Confirm at Carpați Bank', grants: [{ title: 'Balances', granted: true }] })],
});
const payment = defineSkill({
  id: 'dunarea_ro_pisp_sbx_#1.0',
  kind: 'pisp',
  title: 'Pay',
  servicer,
  steps: [
    paymentIntent({
      title: 'Confirm the payment',
      grants: [{ title: 'Pay', granted: true }],
      payment: () => ({
        payment_info: [
          {
            creditor_name: 'Casa Verde SRL',
            creditor_iban: 'RO49AAAA1B31007593840000',
            amount: '12.50',
            currency: 'RON',
          },
        ],
      }),
    }),
  ],
});
const tenant = await createServiceTenant();

async function stage(options: Partial<OnboardingProxyOptions> = {}) {
  let time = beginning;
  const now = () => time;
  const sandbox: Sandbox = await createSandbox({ tenant, now });
  const { client_id, client_app_key, client_secret, service_account } = sandbox.tenant;
  const test = await createTestProxy({
    skills: [consent, payment],
    tenantName: 'Acme',
    now,
    upstream: {
      url: 'https://upstream.example',
      clientId: client_id,
      clientAppKey: client_app_key,
      clientSecret: client_secret,
      serviceAccount: service_account,
      fetch: (request) => sandbox.fetch(request),
    },
    ...options,
  });
  const { json, call } = test;
  const start = async (returnTo: string | null = page, skill = consent.id): Promise<Session> => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    return (await json('POST', '/sessions', { skill, ...(returnTo !== null && { returnTo }) }, key)).json();
  };
  const urlOf = ({ step }: Session) => (step?.kind === 'redirect' ? (step.url ?? '') : '');
  const leave = async (session: Session, mode: TripMode) =>
    expect((await json('POST', `/sessions/${session.id}/steps/${session.step?.id}/leave`, { mode })).status).toBe(204);
  const renew = async (session: Session): Promise<Session> =>
    (await test.answer(await test.load(session.id), {})).json();
  /** The address that the bank sends the browser to. */
  const bank = (session: Session, decision: 'approve' | 'refuse' | 'fail' = 'approve') =>
    sandbox.visit(urlOf(session), { decision });
  /** As a browser does: where the page is another address's, it goes there. */
  const visit = async (url: string, headers: Record<string, string> = {}, init: RequestInit = {}) => {
    const response = await test.proxy.fetch(new Request(new URL(url, origin), { ...init, headers }));
    const next = response.headers.get('location') ?? '';
    if (!/^\/onboarding\/return(\?way=|\/late|\/stale)/.test(next)) return read(response);
    return read(await test.proxy.fetch(new Request(new URL(next, origin), { headers })));
  };
  const nobody = { 'x-user': '' };
  const say = (url: string, began: string, headers: Record<string, string> = {}) =>
    visit(url, { ...nobody, origin, ...headers }, { method: 'POST', body: new URLSearchParams({ began }) });
  return {
    ...test,
    sandbox,
    start,
    leave,
    renew,
    bank,
    visit,
    say,
    call,
    nobody,
    later: (by: number) => void (time += by),
  };
}

async function read(response: Response) {
  const html = await response.text();
  const words = html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  const title = /<title>(.*?)<\/title>/.exec(html)?.[1]?.replace(' – Acme', '');
  return {
    status: response.status,
    headers: response.headers,
    location: response.headers.get('location'),
    html,
    title,
    words,
  };
}

let on: Awaited<ReturnType<typeof stage>>;
beforeEach(async () => {
  on = await stage();
});
const home = (id: string) => `${page}&onboarding=${id}&onboarding-back=1`;
const forged = (url: string) => url.replace(/state=([\w-]+)\.[\w-]+/, `state=$1.${'A'.repeat(32)}`);
const kept = async () => (await on.proxy.credentialsOf('user-ana')).length;
const stale = 'This link has been used or has run out';

describe('leaving', () => {
  it('is noted, and nobody sees a difference', async () => {
    const session = await on.start();
    await on.leave(session, 'popup');
    await on.leave(session, 'popup');
    await on.leave(session, 'tab');
    expect(await on.load(session.id)).toEqual(session);
  });

  it.each<[string, (session: Session) => Promise<Response>, [number, string]]>([
    [
      'another mode',
      (s) => on.json('POST', `/sessions/${s.id}/steps/sca/leave`, { mode: 'train' }),
      [400, 'bad_request'],
    ],
    [
      'more than that',
      (s) => on.json('POST', `/sessions/${s.id}/steps/sca/leave`, { mode: 'tab', to: 'x' }),
      [400, 'bad_request'],
    ],
    ['nothing', (s) => on.json('POST', `/sessions/${s.id}/steps/sca/leave`, {}), [400, 'bad_request']],
    [
      'another step',
      (s) => on.json('POST', `/sessions/${s.id}/steps/other/leave`, { mode: 'tab' }),
      [409, 'step_not_current'],
    ],
    [
      'another session',
      () => on.json('POST', `/sessions/not-a-session/steps/sca/leave`, { mode: 'tab' }),
      [404, 'not_found'],
    ],
    [
      'another user',
      (s) => on.json('POST', `/sessions/${s.id}/steps/sca/leave`, { mode: 'tab' }, { 'x-user': 'user-mihai' }),
      [404, 'not_found'],
    ],
    [
      'nobody',
      (s) => on.json('POST', `/sessions/${s.id}/steps/sca/leave`, { mode: 'tab' }, { 'x-user': '' }),
      [401, 'unauthenticated'],
    ],
    [
      'another site',
      (s) => on.json('POST', `/sessions/${s.id}/steps/sca/leave`, { mode: 'tab' }, { origin: 'https://evil.example' }),
      [403, 'origin_refused'],
    ],
    [
      'a form',
      (s) => on.call('POST', `/sessions/${s.id}/steps/sca/leave`, { 'content-type': 'text/plain' }, '{"mode":"tab"}'),
      [415, 'media_type_refused'],
    ],
  ])('%s is refused', async (_, leave, problem) => {
    expect(await problemIn(await leave(await on.start()))).toEqual(problem);
  });

  it('needs a link that can be left by', async () => {
    const session = await on.start();
    const leave = async () =>
      problemIn(await on.json('POST', `/sessions/${session.id}/steps/sca/leave`, { mode: 'tab' }));
    await on.visit(await on.bank(session, 'refuse'));
    expect(await leave()).toEqual([409, 'step_not_current']);
    await on.renew(session);
    on.later(16 * minute);
    expect(await leave()).toEqual([409, 'step_not_current']);
    await on.json('POST', `/sessions/${session.id}/cancel`, {});
    expect(await leave()).toEqual([409, 'session_ended']);
  });

  it('counts for the link that it was told of, not for the next one', async () => {
    const session = await on.start();
    await on.leave(session, 'popup');
    await on.visit(await on.bank(session, 'refuse'));
    const back = await on.visit(await on.bank(await on.renew(session)));
    expect([back.status, back.location]).toEqual([303, home(session.id)]);
  });
});

describe('the user’s own way back', () => {
  it.each([
    [undefined, (id: string) => home(id)],
    ['page', (id: string) => home(id)],
    ['popup', (id: string) => `/onboarding/return/done?onboarding=${id}&window=popup`],
    ['tab', (id: string) => `/onboarding/return/done?onboarding=${id}&window=tab`],
    ['device', (id: string) => `/onboarding/return/done?onboarding=${id}`],
  ] as const)('having left by %s', async (mode, location) => {
    const session = await on.start();
    if (mode) await on.leave(session, mode);
    const back = await on.visit(await on.bank(session));
    expect([back.status, back.location]).toEqual([303, location(session.id)]);
    expect((await on.load(session.id)).status).toBe('completed');
  });

  it('without a page that is named, there is a page that says to go back', async () => {
    const session = await on.start(null);
    const back = await on.visit(await on.bank(session));
    expect(back).toMatchObject({ status: 303, location: `/onboarding/return/done?onboarding=${session.id}` });
    const done = await on.visit(back.location ?? '');
    expect(done).toMatchObject({ status: 200, title: 'You can go back now' });
    expect(done.html).not.toMatch(/<a |<script/);
  });

  it('a page that is not on the list any more is not led to', async () => {
    const store = memoryStore();
    const before = await stage({ store, returnOrigins: ['https://other.example'] });
    const session = await before.start('https://other.example/');
    const { proxy } = await createTestProxy({ store, skills: [consent], now: () => beginning });
    const url = await before.bank(session);
    const back = await proxy.fetch(new Request(url));
    expect(back.headers.get('location')).toBe(`/onboarding/return/done?onboarding=${session.id}`);
  });

  it('the page of a window looks for the others, and has a link in any case', async () => {
    const session = await on.start();
    const done = await on.visit(`/onboarding/return/done?onboarding=${session.id}&window=popup`);
    expect(done.html).toContain(`data-channel="onboarding-kit:${session.id}"`);
    expect(done.html).toContain(`data-home="${home(session.id).replaceAll('&', '&amp;')}"`);
    expect(done.html).toContain(`<a class="way" href="${home(session.id).replaceAll('&', '&amp;')}">Go on here</a>`);
    expect(done.html).toContain('<noscript>');
    const script = await on.visit('/onboarding/return.js');
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it('nobody else sees anything of a session there', async () => {
    const session = await on.start();
    for (const headers of [on.nobody, { 'x-user': 'user-mihai' }]) {
      const done = await on.visit(`/onboarding/return/done?onboarding=${session.id}&window=popup`, headers);
      expect(done).toMatchObject({ status: 200, title: 'You can go back now' });
      expect(done.html).not.toContain(session.id);
      expect(done.html).not.toContain('<a ');
    }
  });

  it('speaks the user’s language only where the user is known', async () => {
    const key = { 'idempotency-key': 'a-key-of-mine' };
    const started = await on.json('POST', '/sessions', { skill: consent.id, returnTo: page, locale: 'en-GB' }, key);
    const { id }: Session = await started.json();
    const url = `/onboarding/return/done?onboarding=${id}`;
    expect((await on.visit(url)).html).toMatch(/<html\s+lang="en-GB"/);
    expect((await on.visit(url, on.nobody)).html).toMatch(/<html\s+lang="en"/);
  });
});

/** What must not change anything: who visits, by which link, when. Each gets a page of its own, and a way on where they are known. */
const idle: Record<
  string,
  {
    act: (session: Session) => Promise<Awaited<ReturnType<typeof read>>>;
    status: number;
    title?: string;
    home?: boolean;
  }
> = {
  'a forged state': { act: async (s) => on.visit(forged(await on.bank(s))), status: 400, title: stale, home: true },
  'a state that is none': { act: () => on.visit('/onboarding/return?state=x&temp_token=y'), status: 400, title: stale },
  'no state': { act: () => on.visit('/onboarding/return?temp_token=y'), status: 400, title: stale },
  'a session that never was': {
    act: () => on.visit(`/onboarding/return?state=not-a-session.${'A'.repeat(32)}&temp_token=y`),
    status: 400,
    title: stale,
  },
  'a state given twice': {
    act: async (s) => on.visit(`${await on.bank(s)}&state=${s.id}.${'A'.repeat(32)}`),
    status: 400,
    title: stale,
  },
  'the same state given twice': {
    act: async (s) => {
      const url = await on.bank(s);
      return on.visit(`${url}&state=${new URL(url).searchParams.get('state')}`);
    },
    status: 400,
    title: stale,
  },
  'a sealed way of somebody’s own making': {
    act: () => on.visit('/onboarding/return?way=eyJhbGciOiJkaXIifQ..a.b.c'),
    status: 400,
    title: stale,
  },
  'two tokens': { act: async (s) => on.visit(`${await on.bank(s)}&temp_token=another`), status: 400, title: stale },
  'another user': {
    act: async (s) => on.visit(await on.bank(s), { 'x-user': 'user-mihai' }),
    status: 400,
    title: stale,
  },
  'the state of another session': {
    act: async (s) => {
      const other = new URL(await on.bank(await on.start()));
      const secret = other.searchParams.get('state')?.split('.')[1] ?? '';
      return on.visit((await on.bank(s)).replace(/state=([\w-]+)\.[\w-]+/, `state=$1.${secret}`));
    },
    status: 400,
    title: stale,
    home: true,
  },
  'after its time': {
    act: async (s) => {
      const url = await on.bank(s);
      on.later(21 * minute);
      return on.visit(url);
    },
    status: 400,
    title: 'The way back took too long',
    home: true,
  },
  'after its time, by nobody': {
    act: async (s) => {
      const url = await on.bank(s);
      on.later(21 * minute);
      return on.visit(url, on.nobody);
    },
    status: 400,
    title: stale,
  },
  nobody: {
    act: async (s) => on.visit(await on.bank(s), on.nobody),
    status: 401,
    title: 'Did you begin this yourself?',
  },
  'nobody, refused': {
    act: async (s) => on.visit(await on.bank(s, 'refuse'), on.nobody),
    status: 401,
    title: 'Did you begin this yourself?',
  },
  'nobody, forged': { act: async (s) => on.visit(forged(await on.bank(s)), on.nobody), status: 400, title: stale },
  HEAD: { act: async (s) => on.visit(await on.bank(s), {}, { method: 'HEAD' }), status: 405 },
  'a browser that looks ahead': {
    act: async (s) => on.visit(await on.bank(s), { 'sec-purpose': 'prefetch;prerender' }),
    status: 405,
  },
  'a link preview': { act: async (s) => on.visit(await on.bank(s), { 'x-purpose': 'preview' }), status: 405 },
  'a form of another site': {
    act: async (s) => on.say(await on.bank(s), 'yes', { origin: 'https://evil.example' }),
    status: 403,
    title: 'This answer could not be taken',
  },
  'a form without an origin': {
    act: async (s) => on.say(await on.bank(s), 'yes', { origin: 'null' }),
    status: 403,
    title: 'This answer could not be taken',
  },
  'another answer': {
    act: async (s) => on.say(await on.bank(s), 'maybe'),
    status: 400,
    title: 'Did you begin this yourself?',
  },
  'an endless answer': {
    act: async (s) => on.say(await on.bank(s), 'yes'.repeat(100_000)),
    status: 400,
    title: 'Did you begin this yourself?',
  },
  'an answer to a forged state': {
    act: async (s) => on.say(forged(await on.bank(s)), 'yes'),
    status: 400,
    title: stale,
  },
  'an answer by somebody else': {
    act: async (s) => on.say(await on.bank(s), 'yes', { 'x-user': 'user-mihai' }),
    status: 400,
    title: stale,
  },
};

describe('changes nothing, and says so', () => {
  it.each(Object.entries(idle))('%s', async (_, { act, status, title, home: known = false }) => {
    const session = await on.start();
    const seen = await act(session);
    expect([seen.status, seen.title]).toEqual([status, title]);
    expect(seen.html.includes('Back to Acme')).toBe(known);
    // Neither the token, nor what the session is, nor whose.
    expect(seen.html).not.toMatch(/temp_token|Carpa|user-ana/);
    const after = await on.load(session.id);
    expect([after.status, after.revision]).toEqual(['open', session.revision]);
    expect(await kept()).toBe(0);
  });

  it('a link that was used: the first visit counts', async () => {
    const session = await on.start();
    const url = await on.bank(session, 'refuse');
    expect((await on.visit(url)).status).toBe(303);
    const { revision } = await on.load(session.id);
    const again = await on.visit(url);
    expect(again).toMatchObject({ status: 400, title: stale });
    expect(again.html).toContain('Back to Acme');
    expect((await on.visit(url, on.nobody)).title).toBe(stale);
    expect((await on.load(session.id)).revision).toBe(revision);
  });

  it('of two visits at once one counts, whoever made them', async () => {
    const session = await on.start();
    const url = await on.bank(session);
    const visits = await Promise.all([on.visit(url), on.visit(url), on.say(url, 'yes'), on.say(url, 'yes')]);
    expect(visits.map(({ status }) => status).toSorted()).toEqual([303, 400, 400, 400]);
    expect(await kept()).toBe(1);
  });

  it('a link from before a retry says that it was used, and the fresh one works', async () => {
    const session = await on.start();
    const old = await on.bank(session, 'fail');
    await on.visit(old);
    const fresh = await on.bank(await on.renew(session));
    expect(fresh).not.toBe(old);
    expect((await on.visit(old)).title).toBe(stale);
    expect((await on.visit(fresh)).status).toBe(303);
    expect((await on.load(session.id)).status).toBe('completed');
  });

  it.each(['cancel', 'expire', 'complete'])(
    'a session that ended meanwhile (%s): its outcome is a link away',
    async (how) => {
      const session = await on.start();
      const url = await on.bank(session);
      if (how === 'cancel') await on.json('POST', `/sessions/${session.id}/cancel`, {});
      if (how === 'expire') on.later(25 * 60 * minute);
      if (how === 'complete') await on.visit(url);
      const seen = await on.visit(url);
      expect([seen.status, seen.title]).toEqual([400, stale]);
      expect(seen.html).toContain(home(session.id).replaceAll('&', '&amp;'));
      const status = { cancel: 'cancelled', expire: 'expired', complete: 'completed' }[how];
      expect((await on.load(session.id)).status).toBe(status);
      expect(await kept()).toBe(how === 'complete' ? 1 : 0);
    },
  );
});

describe('what the bank says', () => {
  it.each([
    ['error=tpp_redirect_error&error_description=refused', { code: 'refused' }],
    ['error=tpp_redirect_error&error_description=timed_out', { code: 'expired' }],
    ['error=tpp_redirect_error&error_description=no_account', { code: 'failed', reason: 'no_account' }],
    ['error=tpp_redirect_error&error_description=denied', { code: 'failed', reason: 'bank_denied' }],
    ['error=tpp_redirect_error&error_description=%3Cscript%3E', { code: 'failed' }],
    ['error=tpp_redirect_error', { code: 'failed' }],
    ['temp_token=', { code: 'failed' }],
    ['', { code: 'failed' }],
  ])('%s', async (said, failure) => {
    const session = await on.start();
    const state = new URL(await on.bank(session, 'refuse')).searchParams.get('state');
    const back = await on.visit(`/onboarding/return?state=${state}&${said}`);
    expect([back.status, back.location]).toEqual([303, home(session.id)]);
    expect((await on.load(session.id)).step).toMatchObject({ kind: 'redirect', failure });
    expect((await on.renew(session)).step).toHaveProperty('url');
  });

  it('a token that is none: the trip is made anew', async () => {
    const session = await on.start();
    const state = new URL(await on.bank(session)).searchParams.get('state');
    expect((await on.visit(`/onboarding/return?state=${state}&temp_token=made-up`)).status).toBe(303);
    expect((await on.load(session.id)).step).toMatchObject({ kind: 'redirect', failure: { code: 'failed' } });
  });

  it('while the upstream hangs, the user is led on and sees it being sent', async () => {
    const session = await on.start();
    const url = await on.bank(session);
    on.sandbox.faults.hold('tokens');
    expect((await on.visit(url)).location).toBe(home(session.id));
    expect((await on.load(session.id)).step).toMatchObject({ kind: 'wait', reason: 'sending' });
    on.sandbox.faults.release('tokens');
    await expect.poll(async () => (await on.load(session.id)).status).toBe('completed');
  });

  it('while the upstream is down, too; the token is kept and exchanged later', async () => {
    const session = await on.start();
    const url = await on.bank(session);
    on.sandbox.faults.fail('tokens', { status: 503, times: 1 });
    expect((await on.visit(url)).location).toBe(home(session.id));
    expect((await on.load(session.id)).step).toMatchObject({ kind: 'wait', problem: { code: 'upstream_unavailable' } });
    on.later(minute);
    expect((await on.load(session.id)).status).toBe('completed');
  });

  it('where the proxy itself fails, a page says so, and the link stays good', async () => {
    const store = memoryStore();
    let down = false;
    const find: typeof store.find = async (id) => {
      if (down) throw new Error('the database is away');
      return store.find(id);
    };
    on = await stage({ store: { ...store, find } });
    const session = await on.start();
    const url = await on.bank(session);
    down = true;
    const seen = await on.visit(url);
    expect(seen).toMatchObject({ status: 500, title: 'Something went wrong here' });
    expect(seen.words).toMatch(/Reference: [\w-]{36}/);
    expect(seen.html).not.toContain('database');
    down = false;
    expect((await on.visit(url)).location).toBe(home(session.id));
  });

  it('who comes too often is told when to come again, by a page', async () => {
    on = await stage({
      rateLimit: ({ kind }) => (kind === 'return' ? { allowed: false, retryAfter: 7 } : { allowed: true }),
    });
    const seen = await on.visit(await on.bank(await on.start()));
    expect([seen.status, seen.headers.get('retry-after')]).toEqual([429, '7']);
    expect(seen.words).toContain('in 7 seconds');
  });
});

describe('another browser, where nobody is signed in', () => {
  it('who began it says so, and the first page goes on by itself', async () => {
    const session = await on.start();
    const url = await on.bank(session);
    const asked = await on.visit(url, on.nobody);
    expect(asked.html).toMatch(/<form[^>]* method="post">/);
    expect(asked.html).not.toContain(session.id);
    const taken = await on.say(url, 'yes');
    expect([taken.status, taken.location]).toEqual([303, '/onboarding/return/elsewhere']);
    const last = await on.visit(taken.location ?? '', on.nobody);
    expect(last).toMatchObject({ status: 200, title: 'Go back to where you began' });
    expect((await on.load(session.id)).status).toBe('completed');
    expect((await on.say(url, 'yes')).title).toBe(stale);
  });

  it('who was sent the link takes nothing: the trip is refused', async () => {
    const session = await on.start();
    const url = await on.bank(session);
    const refused = await on.say(url, 'no');
    expect([refused.status, refused.location]).toEqual([303, '/onboarding/return/declined']);
    expect((await on.visit(refused.location ?? '')).title).toBe('Nothing was passed on');
    expect((await on.load(session.id)).step).toMatchObject({ failure: { code: 'refused' } });
    expect(await kept()).toBe(0);
    expect((await on.visit(url)).title).toBe(stale);
  });

  it('a payment that a stranger approved may be made: that is not called refused', async () => {
    const session = await on.start(page, payment.id);
    expect((await on.say(await on.bank(session), 'no')).location).toBe('/onboarding/return/declined');
    expect((await on.load(session.id)).step).toMatchObject({ failure: { code: 'unknown' } });
  });

  it('who has signed in meanwhile is led on as ever', async () => {
    const session = await on.start();
    const taken = await on.say(await on.bank(session), 'yes', { 'x-user': 'user-ana' });
    expect(taken.location).toBe(home(session.id));
  });

  it('returnElsewhere: refuse sends to sign in, and takes no answer', async () => {
    on = await stage({ returnElsewhere: 'refuse' });
    const session = await on.start();
    const url = await on.bank(session);
    expect(await on.visit(url, on.nobody)).toMatchObject({ status: 401, title: 'Sign in first' });
    expect(await on.say(url, 'yes')).toMatchObject({ status: 401, title: 'Sign in first' });
    expect((await on.load(session.id)).status).toBe('open');
    expect((await on.visit(url)).location).toBe(home(session.id));
  });
});

describe('a login that stays behind on the way from another site', () => {
  const crossSite = { 'x-user': '', 'sec-fetch-site': 'cross-site' };

  it('is fetched by one more step from here', async () => {
    const session = await on.start();
    const url = await on.bank(session);
    const moment = await on.visit(url, crossSite);
    const [, next = ''] = /<meta http-equiv="refresh" content="0;url=([^"]+)"/.exec(moment.html) ?? [];
    expect(moment.status).toBe(200);
    // What the bank has sent stands in no page.
    expect(moment.html).not.toMatch(/temp_token|state=/);
    expect(moment.html).not.toContain(new URL(url).searchParams.get('temp_token'));
    expect((await on.load(session.id)).status).toBe('open');
    const back = await on.visit(next.replaceAll('&amp;', '&'), { 'sec-fetch-site': 'same-origin' });
    expect(back.location).toBe(home(session.id));
  });

  it('happens once: who is not signed in then is asked', async () => {
    const session = await on.start();
    const moment = await on.visit(await on.bank(session), crossSite);
    const [, next = ''] = /url=([^"]+)"/.exec(moment.html) ?? [];
    expect((await on.visit(next.replaceAll('&amp;', '&'), crossSite)).title).toBe('Did you begin this yourself?');
  });

  it('is led on by an address that is worth no more than the bank’s own: to its user, once, and in time', async () => {
    const sealed = async (session: Session) => {
      const { html } = await on.visit(await on.bank(session), crossSite);
      return (/url=([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
    };
    const [session, other] = [await on.start(), await on.start()];
    const [way, late] = [await sealed(session), await sealed(other)];
    // Somebody who is sent a stranger's takes nothing by it, for neither of the two.
    expect((await on.visit(way, { 'x-user': 'user-mihai' })).title).toBe(stale);
    expect((await on.load(session.id)).status).toBe('open');
    expect(await on.proxy.credentialsOf('user-mihai')).toEqual([]);
    expect((await on.visit(way)).location).toBe(home(session.id));
    expect((await on.visit(way)).title).toBe(stale);
    on.later(21 * minute);
    expect((await on.visit(late)).title).toBe('The way back took too long');
    expect(await kept()).toBe(1);
  });

  it('is not held up by a flood of ways back from nobody', async () => {
    on = await stage({ rateLimit: memoryRateLimit() });
    const session = await on.start();
    const url = await on.bank(session);
    for (let turn = 0; turn < 150; turn += 1) await on.visit(forged(url), on.nobody);
    expect((await on.visit(forged(url), on.nobody)).status).toBe(429);
    const moment = await on.visit(url, crossSite);
    const [, next = ''] = /url=([^"]+)"/.exec(moment.html) ?? [];
    const back = await on.visit(next.replaceAll('&amp;', '&'), { 'sec-fetch-site': 'same-origin' });
    expect([moment.status, back.location]).toEqual([200, home(session.id)]);
  });
});

describe('a page to return to', () => {
  it.each([
    ['https://evil.example/', 403],
    ['//evil.example/', 400],
    ['/banks', 400],
    ['https:/evil.example', 403],
    ['https:\\\\evil.example\\', 403],
    ['https://tenant.example\\@evil.example/', 403],
    ['https://tenant.example/\r\nset-cookie: a=b', 403],
    ['https://tenant.example@evil.example/', 403],
    ['https://tenant.example:pass@tenant.example/', 403],
    ['https://user@tenant.example/', 403],
    ['https://tenant.example.evil.example/', 403],
    ['https://eviltenant.example/', 403],
    ['https://tenant.example。evil.example/', 403],
    ['https://tenant.example%2eevil.example/', 403],
    ['https://tenant.example:8443/', 403],
    ['http://tenant.example/', 403],
    ['javascript:alert(1)//https://tenant.example/', 403],
    ['java\nscript:alert(1)', 403],
    ['data:text/html,x', 403],
    ['blob:https://tenant.example/x', 403],
    ['https://tenant.example./', 403],
    [`https://tenant.example/${'x'.repeat(2000)}`, 400],
  ])('%j is refused', async (returnTo, status) => {
    const key = { 'idempotency-key': 'a-key-of-mine' };
    expect((await on.json('POST', '/sessions', { skill: consent.id, returnTo }, key)).status).toBe(status);
  });

  it.each([
    ['https://tenant.example', `${origin}/`],
    ['https://tenant.example:443/a', `${origin}/a`],
    ['https://TENANT.example//evil.example', `${origin}//evil.example`],
    ['https://tenant。example/', `${origin}/`],
    ['https://tenant.example/?onboarding=another#here', `${origin}/`],
  ])('%j stays on the tenant’s site', async (returnTo, begins) => {
    const session = await on.start(returnTo);
    const { location } = await on.visit(await on.bank(session));
    const target = new URL(location ?? '');
    expect(`${target.origin}${target.pathname}`).toBe(begins);
    expect(target.searchParams.getAll('onboarding')).toEqual([session.id]);
    expect(target.searchParams.get(backParameter)).toBe('1');
  });
});

describe('the pages', () => {
  it('bring nothing from elsewhere, are framed by nobody, and run no script where the token is', async () => {
    const session = await on.start();
    const seen = [
      await on.visit('/onboarding/return'),
      await on.visit(await on.bank(session), on.nobody),
      await on.visit(`/onboarding/return/done?onboarding=${session.id}&window=popup`),
      await on.visit('/onboarding/return/declined'),
      await on.visit('/onboarding/return/elsewhere'),
    ];
    for (const { html, headers } of seen) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("style-src 'self'");
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('strict-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script>|https?:\/\/(?!tenant\.example)/);
      expect(html).toMatch(/^<!doctype html>\s*<html\s+lang="en"/);
      expect(html.match(/<main>/g)).toHaveLength(1);
    }
    expect(
      seen.map(({ headers }) => /script-src ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1]),
    ).toEqual(["'self'", "'none'", "'self'", "'self'", "'self'"]);
  });

  it('stand at addresses that hold nothing of what the bank has handed over', async () => {
    const session = await on.start();
    const url = await on.bank(session);
    const token = new URL(url).searchParams.get('temp_token') ?? '';
    const leadsTo = async (headers: Record<string, string>) =>
      (await on.proxy.fetch(new Request(url, { headers }))).headers.get('location') ?? '';
    for (const headers of [on.nobody, { 'x-user': 'user-dan' }, {}, {}]) {
      const next = await leadsTo(headers);
      expect(next).toMatch(/^(\/onboarding\/return|https:\/\/tenant\.example\/banks)/);
      expect(next).not.toContain(token);
      expect(next).not.toContain('state=');
    }
  });

  it('a tenant’s name is text, never markup', async () => {
    on = await stage({ tenantName: `<img src=x onerror="alert(1)">` });
    const { html } = await on.visit('/onboarding/return');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  it('without a tenant’s name there is none', async () => {
    on = await stage({ tenantName: undefined });
    const session = await on.start();
    const seen = await on.visit(forged(await on.bank(session)));
    expect(seen.words).toContain('Back to where you began');
    expect(seen.html).not.toContain('class="tenant"');
  });
});

describe('the diagnosis', () => {
  const ask = async (headers: Record<string, string> = {}, url = '/onboarding/diagnosis') =>
    diagnosisSchema.parse(await (await on.proxy.fetch(new Request(new URL(url, origin), { headers }))).json());

  it('says what the proxy sees, and nothing personal', async () => {
    expect(await ask()).toEqual({
      time: '2026-11-23T10:00:00.000Z',
      publicOrigin: origin,
      seen: { origin, scheme: 'https' },
      signedIn: true,
      returnsWithoutLogin: 0,
    });
    expect(
      await ask({ 'x-user': '', 'x-forwarded-proto': 'https' }, 'http://127.0.0.1:8080/onboarding/diagnosis'),
    ).toMatchObject({
      seen: { origin: 'http://127.0.0.1:8080', scheme: 'https' },
      signedIn: false,
    });
    expect((await ask({ 'x-forwarded-proto': 'javascript' })).seen.scheme).toBe('https');
  });

  it('counts the ways back that were waited for and brought no login', async () => {
    const session = await on.start();
    const url = await on.bank(session);
    await on.visit(forged(url), on.nobody);
    await on.visit('/onboarding/return', on.nobody);
    expect((await ask()).returnsWithoutLogin).toBe(0);
    const moment = await on.visit(url, { ...on.nobody, 'sec-fetch-site': 'cross-site' });
    await on.visit((/url=([^"]+)"/.exec(moment.html)?.[1] ?? '').replaceAll('&amp;', '&'), on.nobody);
    expect((await ask()).returnsWithoutLogin).toBe(1);
    const other = await on.start();
    await on.leave(other, 'device');
    await on.visit(await on.bank(other), on.nobody);
    expect((await ask()).returnsWithoutLogin).toBe(1);
  });

  it('is in the contract', () => {
    expect(Object.keys(openApiDocument().paths)).toEqual(expect.arrayContaining(['/diagnosis', '/return']));
  });
});
