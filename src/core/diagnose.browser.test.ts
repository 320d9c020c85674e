import { defineSkill, implicitConsent, type OnboardingProxyOptions } from 'onboarding-kit/proxy';
import { afterEach, describe, expect, it } from 'vitest';
import type { CheckName } from './diagnose/Finding.js';
import { buildHouse, origin } from './house.stage.js';
import { diagnose } from './index.js';

const skill = defineSkill({
  id: 'instant_ro_aisp_sbx_#1.0',
  kind: 'aisp',
  title: 'Connect',
  servicer: { id: 'instant', name: 'Instant Bank', country: 'RO', initials: 'IB' },
  steps: [implicitConsent({ title: 'Consent', consent: 'Yes' })],
});

/** What is found about this very page, and a proxy that has been set up so. */
async function findings(
  options: Partial<OnboardingProxyOptions> = {},
  instead?: (path: string) => Response | undefined,
) {
  const { call } = await buildHouse({ skills: [skill], ...options });
  const fetch: typeof globalThis.fetch = async (input, init) =>
    instead?.(new URL(new Request(input, init).url).pathname) ?? call(input, init);
  const found = await diagnose({ fetch });
  return {
    found,
    of: (check: CheckName) => found.filter((finding) => finding.check === check),
  };
}

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

/** Puts a meta element into the page. */
function put(attributes: Record<string, string>) {
  const meta = document.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) meta.setAttribute(name, value);
  document.head.append(meta);
  undo.push(() => meta.remove());
}

it('says of a page and a proxy that fit that they do', async () => {
  const { found } = await findings();
  expect(found.filter(({ level }) => level === 'error')).toEqual([]);
  for (const check of ['proxy', 'origin', 'cookies', 'opener', 'referrer', 'clock'])
    expect(found).toContainEqual({ check, level: 'ok', what: expect.any(String) });
});

it('has a way on for all that is not well', async () => {
  const { found } = await findings({ publicOrigin: 'https://other.example', authenticate: () => null });
  const wrong = found.filter(({ level }) => level !== 'ok');
  expect(wrong.length).toBeGreaterThan(1);
  expect(wrong.filter(({ fix }) => fix === undefined)).toEqual([]);
});

describe('the proxy', () => {
  const answer = (status: number, type: string, body: string) => () =>
    new Response(body, { status, headers: { 'content-type': type } });

  const cut = (): Response => {
    throw new TypeError('Failed to fetch');
  };

  it.each([
    ['is not reached', cut, 'No answer', 'error'],
    ['is a page in its place', answer(200, 'text/html', '<!doctype html>'), 'answers with a page', 'error'],
    ['is not there', answer(404, 'application/json', '{}'), 'nothing at', 'error'],
    ['has failed', answer(502, 'text/plain', 'Bad gateway'), 'status 502', 'error'],
    ['asks to come later', answer(429, 'application/json', '{}'), 'later', 'warning'],
    ['has nothing to begin', answer(200, 'application/json', '{"skills":[]}'), 'no skill', 'warning'],
  ])('%s', async (_, instead, what, level) => {
    const { of } = await findings({}, (path) => (path.endsWith('/skills') ? instead() : undefined));
    expect(of('proxy')).toMatchObject([{ level, what: expect.stringContaining(what), fix: expect.any(String) }]);
  });

  it('does not know who is asking', async () => {
    const { of } = await findings({ authenticate: () => null });
    expect(of('proxy')).toMatchObject([{ level: 'warning', what: expect.stringContaining('nobody is signed in') }]);
  });

  it('is at another origin than the page', async () => {
    const { call } = await buildHouse({ skills: [skill] });
    const found = await diagnose({ proxyUrl: 'https://other.example/onboarding', fetch: call });
    expect(found[0]).toMatchObject({ check: 'proxy', level: 'error', what: expect.stringContaining('another origin') });
  });
});

it('finds the proxy set to another origin, and says which to set', async () => {
  const { of } = await findings({ publicOrigin: 'https://other.example' });
  expect(of('origin')).toMatchObject([{ level: 'error', fix: expect.stringContaining(origin) }]);
  expect(of('origin')[0]?.what).toContain('https://other.example');
});

it('finds a cookie that is kept back on the way from the bank', async () => {
  document.cookie = 'login=1; SameSite=Strict; path=/';
  undo.push(() => (document.cookie = 'login=; max-age=0; path=/'));
  const { of } = await findings();
  expect(of('cookies')).toMatchObject([
    { level: 'warning', what: expect.stringContaining('login'), fix: expect.stringContaining('SameSite=Lax') },
  ]);
});

it('finds a policy that tells the bank the whole address', async () => {
  put({ name: 'referrer', content: 'unsafe-url' });
  const { of } = await findings();
  expect(of('referrer')).toMatchObject([{ level: 'warning', what: expect.stringContaining('unsafe-url') }]);
});

it('finds clocks that disagree', async () => {
  const { of } = await findings({ now: () => Date.now() + 10 * 60_000 });
  expect(of('clock')).toMatchObject([{ level: 'warning', what: expect.stringContaining('10 minutes ahead') }]);
});
