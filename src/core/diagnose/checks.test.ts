import { describe, expect, it } from 'vitest';
import type { Facts, PageFacts } from './Check.js';
import type { CheckName } from './Finding.js';
import { findingsOf } from './runChecks.js';

const page: PageFacts = {
  origin: 'https://tenant.example',
  cookies: { enabled: true, visible: [] },
  headers: new Headers({ 'content-security-policy': "default-src 'self'; frame-ancestors 'none'" }),
  meta: { referrer: undefined, policies: [] },
  isolated: false,
  framedBy: 'nobody',
  storageAccess: undefined,
  channel: 'works',
  layers: [],
};
const ok = { status: 200, html: false, redirected: false, problem: undefined };
const facts: Facts = {
  page,
  proxy: {
    url: 'https://tenant.example/onboarding',
    skills: { ...ok, body: { skills: [{ available: true }] } },
    guarded: { ...ok, status: 404, problem: 'not_found', body: {} },
    diagnosis: undefined,
    ahead: 0,
  },
};

/** How grave the findings of a check are, in a page that differs in that. */
const levels = (check: CheckName, differing: Partial<PageFacts>) =>
  findingsOf({ ...facts, page: { ...page, ...differing } })
    .filter((finding) => finding.check === check)
    .map(({ level }) => level);
const headers = (entries: Record<string, string>) => ({ headers: new Headers(entries) });

it('says nothing but that all is well where it is', () => {
  expect(findingsOf(facts).map(({ check, level }) => [check, level])).toEqual(
    ['proxy', 'origin', 'cookies', 'storage', 'opener', 'referrer', 'csp', 'styles', 'clock'].map((check) => [
      check,
      'ok',
    ]),
  );
});

it('says what can be said without a page', () => {
  expect(findingsOf({ ...facts, page: undefined }).map(({ check }) => check)).toEqual(['proxy', 'clock']);
});

it.each([
  ['same-origin', 'warning'],
  ['same-origin; report-to="x"', 'warning'],
  ['noopener-allow-popups', 'warning'],
  ['same-origin-allow-popups', 'ok'],
  ['unsafe-none', 'ok'],
])('Cross-Origin-Opener-Policy %s: %s', (policy, level) => {
  expect(levels('opener', headers({ 'cross-origin-opener-policy': policy }))).toEqual([level]);
});

it('knows an isolated page without its headers, and owns up where it knows nothing', () => {
  expect(levels('opener', { headers: undefined, isolated: true })).toEqual(['warning']);
  expect(levels('opener', { headers: undefined })).toEqual(['warning']);
});

it.each([
  [headers({ 'referrer-policy': 'unsafe-url' }), 'warning'],
  [headers({ 'referrer-policy': 'unsafe-url, strict-origin' }), 'ok'],
  [headers({ 'referrer-policy': 'no-referrer-when-downgrade, what-is-this' }), 'warning'],
  [{ ...headers({ 'referrer-policy': 'unsafe-url' }), meta: { referrer: 'no-referrer', policies: [] } }, 'ok'],
])('Referrer-Policy, the last known one: %#', (differing, level) => {
  expect(levels('referrer', differing)).toEqual([level]);
});

describe('Content-Security-Policy', () => {
  const framed = "frame-ancestors 'self'";
  it.each([
    ["connect-src 'self'", ['ok']],
    ["default-src 'none'; connect-src https://tenant.example", ['ok']],
    ['connect-src *.example', ['ok']],
    ['connect-src https:', ['ok']],
    ["default-src 'none'", ['error']],
    ['connect-src https://api.example', ['error']],
    // Each of several has to agree.
    ["connect-src 'self', default-src 'none'", ['error']],
    ["connect-src 'self'; sandbox allow-scripts", ['warning']],
    ["connect-src 'self'; sandbox allow-scripts allow-popups", ['ok']],
  ])('%s', (policy, expected) => {
    expect(levels('csp', headers({ 'content-security-policy': `${policy}; ${framed}` }))).toEqual(expected);
  });

  it('is read in the page, too, where it says nothing about frames', () => {
    const meta = { referrer: undefined, policies: ["default-src 'none'; frame-ancestors 'none'"] };
    expect(levels('csp', { ...headers({}), meta })).toEqual(['error', 'warning']);
    expect(levels('csp', headers({ 'x-frame-options': 'DENY' }))).toEqual(['ok']);
  });
});

it.each([
  [{ framedBy: 'other-origin', storageAccess: false }, 'error'],
  [{ framedBy: 'other-origin', storageAccess: true }, 'warning'],
  [{ framedBy: 'same-origin', storageAccess: true }, 'ok'],
  [{ channel: 'missing' }, 'warning'],
  [{ channel: 'silent' }, 'warning'],
] as const)('storage of a page that is %o: %s', (differing, level) => {
  expect(levels('storage', differing)).toEqual([level]);
});

it('tells of users who came back as nobody', () => {
  const diagnosis = {
    time: '2026-11-23T10:00:00.000Z',
    publicOrigin: 'https://tenant.example',
    seen: { origin: 'https://tenant.example', scheme: 'https' },
    signedIn: true,
    returnsWithoutLogin: 3,
  };
  const found = findingsOf({ ...facts, proxy: { ...facts.proxy, diagnosis } });
  expect(found.filter(({ check }) => check === 'cookies')).toMatchObject([
    { level: 'warning', what: expect.stringContaining('3 times'), fix: expect.stringContaining('SameSite=Lax') },
  ]);
});

it('names the layers that reset the kit, and the order that helps', () => {
  expect(findingsOf({ ...facts, page: { ...page, layers: ['base'] } })).toContainEqual(
    expect.objectContaining({
      check: 'styles',
      level: 'warning',
      fix: expect.stringContaining('@layer base, onboarding-kit;'),
    }),
  );
  expect(levels('styles', { layers: undefined })).toEqual([]);
});
