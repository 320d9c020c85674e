import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createNodeProxy } from 'onboarding-kit/proxy/node';
import type { NewsEvent } from 'onboarding-kit/proxy';
import { listenSandbox, type ListeningSandbox } from 'onboarding-kit/sandbox/node';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { asPage } from './createInMemoryDemo.js';
import { skills } from './skills/index.js';
import { applyForCard, sendDocument, stepOf, userOf } from './userOf.js';

const server = process.env.TEST_DATABASE_URL;
const databases = ['a folder', ...(server ? ['PostgreSQL'] : [])];

/** An empty database on the server, and what removes it. */
async function freshDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `onboarding_demo_${crypto.randomUUID().replaceAll('-', '')}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await run(`CREATE DATABASE ${name}`);
  const url = new URL(server ?? '');
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** What a proxy at that bank is told, but for its database. */
const environmentOf = ({ url, sandbox: { tenant } }: ListeningSandbox, folder: string) => ({
  ONBOARDING_PUBLIC_ORIGIN: 'https://acme.example',
  ONBOARDING_ENCRYPTION_KEY: btoa('a key for tests and stories only'),
  ONBOARDING_DATA_FOLDER: folder,
  ONBOARDING_UPSTREAM_URL: url,
  ONBOARDING_CLIENT_ID: tenant.client_id,
  ONBOARDING_CLIENT_APP_KEY: tenant.client_app_key,
  ONBOARDING_CLIENT_SECRET: tenant.client_secret,
  ONBOARDING_SERVICE_ACCOUNT: JSON.stringify(tenant.service_account),
});

describe.each(databases)('the demo on %s, as a server runs it', { timeout: 60_000 }, (database) => {
  let bank: ListeningSandbox;
  let environment: Record<string, string>;
  const cleaning: (() => Promise<void> | void)[] = [];

  beforeAll(async () => {
    bank = await listenSandbox({ port: 0, retryAfter: 1 });
    const folder = mkdtempSync(join(tmpdir(), 'demo-'));
    cleaning.push(() => rmSync(folder, { recursive: true, force: true }));
    environment = environmentOf(bank, folder);
    if (database !== 'PostgreSQL') return;
    const { url, drop } = await freshDatabase();
    environment.DATABASE_URL = url;
    cleaning.push(drop);
  }, 60_000);
  afterAll(async () => {
    await bank.close();
    for (const clean of cleaning) await clean();
  });

  const begin = async () => {
    const news: NewsEvent[] = [];
    const proxy = await createNodeProxy({
      skills,
      environment,
      authenticate: () => ({ id: 'user-ana' }),
      notify: (event) => void news.push(event),
    });
    onTestFinished(() => proxy.close());
    return { proxy, news, user: userOf({ fetch: asPage(proxy) }) };
  };
  const atBank = () => {
    const created = bank.sandbox.log.findLast((event) => event.type === 'session_created');
    return created?.type === 'session_created' ? created.session_id : '';
  };

  it('a card: a person decides, the proxy asks by itself, and the tenant is told', async () => {
    const { proxy, news, user } = await begin();
    const waiting = await applyForCard(user);
    expect(stepOf(waiting, 'wait')).toMatchObject({ reason: 'verification', reminder: true });
    bank.sandbox.decide(atBank(), { verification: 'more_information', request: 'document', reason: 'Too dark' });
    await expect.poll(() => news.map(({ type }) => type), { timeout: 30_000 }).toEqual(['information_needed']);
    stepOf(await sendDocument(user, await user.load(waiting.id)), 'wait');
    bank.sandbox.decide(atBank(), { verification: 'approved' });
    await expect
      .poll(() => news.map(({ type }) => type), { timeout: 30_000 })
      .toEqual(['information_needed', 'session_completed']);
    expect(await proxy.credentialsOf('user-ana')).toMatchObject([{ sessionId: waiting.id }]);
    expect(await user.load(waiting.id)).toMatchObject({ status: 'completed' });
    expect(await proxy.deleteUser('user-ana', { revoke: true })).toMatchObject({
      sessions: 1,
      credentials: 1,
      kept: 0,
    });
  });

  it('a deposit, through a restart in the middle', async () => {
    const first = await begin();
    const form = await first.user.start('carpati_ro_deposit_sbx_#3.0');
    const [front, back] = [
      await first.user.upload(form, 'identity_front'),
      await first.user.upload(form, 'identity_back'),
    ];
    const second = await first.user.next(form, {
      value: { amount: '1 500', currency: 'EUR' },
      period: '12',
      identity_front: [front.id],
      identity_back: [back.id],
    });
    await first.proxy.close();
    const { user, proxy } = await begin();
    const prefilled = Object.fromEntries(
      stepOf(second, 'form').fields.flatMap((field) => ('value' in field ? [[field.name, field.value]] : [])),
    );
    const proof = await user.upload(second, 'proof_of_address');
    const third = await user.next(second, { ...prefilled, proof_of_address: [proof.id] });
    expect(await user.next(third, { accepted: true })).toMatchObject({ status: 'completed' });
    expect(await proxy.credentialsOf('user-ana')).toHaveLength(1);
  });

  it('tells whoever follows a session at once', async () => {
    const { user } = await begin();
    const waiting = await applyForCard(user);
    const reader = (await user.call(`/sessions/${waiting.id}/events`)).body?.getReader();
    onTestFinished(() => reader?.cancel());
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toContain(`"revision":${waiting.revision}`);
    await user.call(`/sessions/${waiting.id}/cancel`, user.json('POST', {}));
    expect(await next()).toContain('"status":"cancelled"');
  });
});

it.skipIf(server === undefined)('several proxies begin at once on a new database', { timeout: 60_000 }, async () => {
  const bank = await listenSandbox({ port: 0 });
  onTestFinished(() => bank.close());
  const { url, drop } = await freshDatabase();
  onTestFinished(drop);
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const environment = { ...environmentOf(bank, folder), DATABASE_URL: url };
  const begun = await Promise.allSettled(
    Array.from({ length: 6 }, () =>
      createNodeProxy({ skills, environment, authenticate: () => ({ id: 'user-ana' }), log: () => undefined }),
    ),
  );
  for (const proxy of begun) if (proxy.status === 'fulfilled') await proxy.value.close();
  expect(begun.flatMap((proxy) => (proxy.status === 'rejected' ? [String(proxy.reason)] : []))).toEqual([]);
});
