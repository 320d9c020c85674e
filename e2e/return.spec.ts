import { createServer } from 'node:http';
import { expect, test as base, type Page } from '@playwright/test';
import { consentByRedirect, createOnboardingProxy, defineSkill, memoryFiles, memoryStore } from 'onboarding-kit/proxy';
import { toNodeListener } from 'onboarding-kit/proxy/node';
import type { Session } from 'onboarding-kit/protocol';
import { listenSandbox } from 'onboarding-kit/sandbox/node';
import { freePorts } from '../scripts/freePorts.js';

/** The least that is a tenant, without the kit's browser side: what the pages of the way back do by themselves. */
async function startTenant() {
  const [port = 0, bankPort = 0] = await freePorts(2);
  const origin = `http://localhost:${port}`;
  const bank = await listenSandbox({ port: bankPort });
  const { client_id, client_app_key, client_secret, service_account } = bank.sandbox.tenant;
  const proxy = await createOnboardingProxy({
    skills: [
      defineSkill({
        id: 'carpati_ro_aisp_sbx_#2.0',
        kind: 'aisp',
        title: 'Connect your accounts',
        servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
        steps: [consentByRedirect({ title: 'Confirm', grants: [{ title: 'Balances', granted: true }] })],
      }),
    ],
    store: memoryStore(),
    files: memoryFiles(),
    encryptionKeys: [btoa('a key for tests and stories only')],
    publicOrigin: origin,
    tenantName: 'Acme',
    authenticate: (request) => (/\blogin=ana\b/.test(request.headers.get('cookie') ?? '') ? { id: 'user-ana' } : null),
    log: () => {},
    upstream: {
      url: bank.url,
      clientId: client_id,
      clientAppKey: client_app_key,
      clientSecret: client_secret,
      serviceAccount: service_account,
    },
  });
  const listener = toNodeListener(proxy);
  const server = createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith('/onboarding/')) return void listener(incoming, outgoing);
    outgoing
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end('<!doctype html><title>Acme</title><h1>Acme</h1>');
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await proxy.close();
    await bank.close();
  };
  return { origin, proxy, close };
}

const test = base.extend<object, { tenant: Awaited<ReturnType<typeof startTenant>> }>({
  tenant: [
    // Playwright reads the first parameter's form.
    async ({}, use) => {
      const tenant = await startTenant();
      await use(tenant);
      await tenant.close();
    },
    { scope: 'worker' },
  ],
});

type Tenant = Awaited<ReturnType<typeof startTenant>>;

/** The user is on Acme's page, signed in by a cookie that stays behind on ways that begin elsewhere, and has begun a session. */
async function begin(
  page: Page,
  { origin }: Tenant,
  mode?: 'popup' | 'tab' | 'device',
): Promise<Session & { url: string }> {
  await page.context().addCookies([{ name: 'login', value: 'ana', url: origin, sameSite: 'Strict', httpOnly: true }]);
  await page.goto(origin);
  const call = (path: string, body: object): Promise<Session> =>
    page.evaluate(
      async ([address, json]) => {
        const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
        const response = await fetch(address, { method: 'POST', headers, body: json });
        return response.status === 204 ? undefined : response.json();
      },
      [`/onboarding${path}`, JSON.stringify(body)] as const,
    );
  const session = await call('/sessions', { skill: 'carpati_ro_aisp_sbx_#2.0', returnTo: `${origin}/banks` });
  if (mode) await call(`/sessions/${session.id}/steps/${session.step?.id}/leave`, { mode });
  return { ...session, url: (session.step?.kind === 'redirect' && session.step.url) || '' };
}

async function approve(page: Page, user = 'ana'): Promise<void> {
  await page.getByLabel('User name').fill(user);
  await page.getByLabel('Code', { exact: true }).fill('1234');
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('button', { name: 'Approve' }).click();
}

const statusOf = (page: Page, { id }: Session): Promise<string> =>
  page.evaluate(async (address) => (await (await fetch(address)).json()).status, `/onboarding/sessions/${id}`);

const heading = (page: Page, name: string) => page.getByRole('heading', { name });

/** In a window of its own, as the wizard opens it: without a hold on the page that did. */
async function openWindow(page: Page, url: string): Promise<Page> {
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate((address) => {
      const opened = window.open('', '', 'popup,width=480,height=720');
      if (!opened) return;
      opened.opener = null;
      opened.location.replace(address);
    }, url),
  ]);
  return opened;
}

/** The page where the user began answers for itself, as the wizard's tabs do. */
const answerHere = (page: Page, { id }: Session) =>
  page.evaluate((name) => {
    const channel = new BroadcastChannel(name);
    const answer = channel.postMessage.bind(channel, { type: 'here' });
    channel.onmessage = ({ data }) => {
      if (data.type === 'back') answer();
    };
    Reflect.set(globalThis, 'kept', channel);
  }, `onboarding-kit:${id}`);

test.describe('the way back by itself', { tag: '@desktop' }, () => {
  test('in the same page, with a login that is SameSite=Strict @firefox', async ({ page, tenant }) => {
    const session = await begin(page, tenant);
    await page.goto(session.url);
    await approve(page);
    await expect(page).toHaveURL(`${tenant.origin}/banks?onboarding=${session.id}&onboarding-back=1`);
    expect(await statusOf(page, session)).toBe('completed');
    expect(
      await page.evaluate(async () => (await (await fetch('/onboarding/diagnosis')).json()).returnsWithoutLogin),
    ).toBeGreaterThan(0);
  });

  // A bank that thinks for a while before, and one that cuts its window off from the page that opened it.
  for (const user of ['ana', 'dan', 'paula'])
    test(
      `in a window whose page is still there: it closes (${user})`,
      { tag: user === 'ana' ? '@firefox' : [] },
      async ({ page, tenant }) => {
        const session = await begin(page, tenant, 'popup');
        await answerHere(page, session);
        const opened = await openWindow(page, session.url);
        await Promise.all([opened.waitForEvent('close'), approve(opened, user)]);
        await expect.poll(() => statusOf(page, session)).toBe('completed');
      },
    );

  test('in a tab whose page is gone: it goes on there', async ({ page, tenant }) => {
    const session = await begin(page, tenant, 'tab');
    await page.goto(session.url);
    await approve(page);
    await expect(page).toHaveURL(`${tenant.origin}/banks?onboarding=${session.id}&onboarding-back=1`);
  });

  test('without BroadcastChannel it goes on there, too', async ({ page, tenant }) => {
    const session = await begin(page, tenant, 'popup');
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    await page.goto(session.url);
    await approve(page);
    await expect(page).toHaveURL(`${tenant.origin}/banks?onboarding=${session.id}&onboarding-back=1`);
  });

  // Firefox's driver cannot switch scripts off.
  test('without scripts there is a link @chromium', async ({ page, tenant, browser }) => {
    const session = await begin(page, tenant, 'popup');
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    const other = await plain.newPage();
    await other.goto(session.url);
    await approve(other);
    await expect(heading(other, 'You can go back now')).toBeVisible();
    await other.getByRole('link', { name: 'Go on here' }).click();
    await expect(other).toHaveURL(`${tenant.origin}/banks?onboarding=${session.id}&onboarding-back=1`);
    await plain.close();
  });

  for (const [answer, title, status] of [
    ['Yes, I began it', 'Go back to where you began', 'completed'],
    ['No, I did not', 'Nothing was passed on', 'open'],
  ] as const)
    test(`in another browser: ${answer}`, async ({ page, tenant, browser }) => {
      const session = await begin(page, tenant, 'device');
      const elsewhere = await browser.newContext();
      const other = await elsewhere.newPage();
      const violations: string[] = [];
      other.on('console', (message) => violations.push(...(message.type() === 'error' ? [message.text()] : [])));
      await other.goto(session.url);
      await approve(other);
      await expect(heading(other, 'Did you begin this yourself?')).toBeVisible();
      expect(await other.content()).not.toMatch(/temp_token|user-ana|Carpa/);
      expect(await statusOf(page, session)).toBe('open');
      await other.getByRole('button', { name: answer }).click();
      await expect(heading(other, title)).toBeVisible();
      await expect.poll(() => statusOf(page, session)).toBe(status);
      expect(violations.filter((text) => /Content Security Policy/.test(text))).toEqual([]);
      await elsewhere.close();
    });

  test('its pages say one thing each, and fit a narrow screen @firefox', async ({ page, tenant }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const session = await begin(page, tenant);
    for (const address of [
      '/return',
      '/return/elsewhere',
      '/return/declined',
      `/return/done?onboarding=${session.id}`,
    ]) {
      await page.goto(`${tenant.origin}/onboarding${address}`);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
});
