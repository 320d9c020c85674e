import { inspect } from 'node:util';
import { decodeProtectedHeader } from 'jose';
import { memoryStore, type LogEntry } from 'onboarding-kit/proxy';
import { createServiceTenant, type ServiceAccount } from 'onboarding-kit/sandbox';
import { describe, expect, it } from 'vitest';
import { createInMemoryDemo } from './createInMemoryDemo.js';
import { userOf } from './userOf.js';

const instant = 'instant_ro_aisp_sbx_#1.0';
const encryptionKey = (fill: number) => Buffer.alloc(32, fill).toString('base64');

describe('the key that calls are signed with', () => {
  /** A demo whose service account can be exchanged while it runs. */
  async function signedDemo() {
    const tenant = await createServiceTenant();
    const signing = { account: (): ServiceAccount => tenant.service_account };
    const log: LogEntry[] = [];
    const demo = await createInMemoryDemo({
      tenant,
      upstream: { serviceAccount: () => signing.account() },
      log: (entry) => void log.push(entry),
    });
    const connect = async () => {
      const user = userOf(demo);
      return user.next(await user.start(instant), { consent: true });
    };
    return { ...demo, tenant, signing, log, connect };
  }

  it('is changed while calls go on: both are registered, then the old one ends', async () => {
    const { sandbox, tenant, signing, log, connect } = await signedDemo();
    expect((await connect()).status).toBe('completed');
    const next = await sandbox.addKey();
    expect((await connect()).status).toBe('completed');
    expect(log).toEqual([]);
    signing.account = () => next;
    sandbox.withdrawKey(tenant.service_account.private_key_id);
    expect((await connect()).status).toBe('completed');
    expect(log).toEqual([{ level: 'info', event: 'keys_changed', keys: 'service_account' }]);
  });

  it('stays the one before while the new one cannot be read; the log says so once', async () => {
    const { sandbox, signing, log, connect } = await signedDemo();
    signing.account = () => JSON.parse('{"half":');
    expect((await connect()).status).toBe('completed');
    signing.account = () => ({ ...sandbox.tenant.service_account, private_key: 'no PEM' });
    expect((await connect()).status).toBe('completed');
    expect(log).toMatchObject([
      { level: 'error', event: 'keys_unreadable', keys: 'service_account', error: 'SyntaxError' },
      { level: 'error', event: 'keys_unreadable', keys: 'service_account', error: 'TypeError' },
    ]);
  });
});

describe('the keys that records are sealed with', () => {
  it('are changed while sessions go on, and a start that is repeated finds the first one', async () => {
    const store = memoryStore();
    const keys = { current: [encryptionKey(1)] };
    const demo = await createInMemoryDemo({ store, encryptionKeys: () => keys.current });
    const user = userOf(demo);
    const start = async (): Promise<string> => {
      const init = user.json('POST', { skill: instant }, { 'idempotency-key': 'the-same-start' });
      return (await (await user.call('/sessions', init)).json()).id;
    };
    const sealedBy = async (id: string) => decodeProtectedHeader((await store.find(id))?.sealed ?? '').kid;
    const id = await start();
    const before = await sealedBy(id);

    keys.current = [encryptionKey(2), encryptionKey(1)];
    expect(await start()).toBe(id);
    expect(await sealedBy(id)).toBe(before);
    const done = await user.next(await user.load(id), { consent: true });
    expect(done.status).toBe('completed');
    const after = await sealedBy(id);
    expect(after).not.toBe(before);
    expect(await sealedBy((await user.start(instant)).id)).toBe(after);

    // What the old key sealed opens no more once it is gone; what was sealed anew does.
    keys.current = [encryptionKey(2)];
    expect((await user.load(id)).status).toBe('completed');
  });
});

describe('keys', () => {
  it('are in nothing that is printed: neither the proxy, nor what it throws', async () => {
    const tenant = await createServiceTenant();
    const { private_key } = tenant.service_account;
    const printed: string[] = [];
    const demo = await createInMemoryDemo({ tenant });
    printed.push(inspect(demo.proxy, { depth: Infinity, showHidden: true }));
    const broken = [
      { tenant, encryptionKeys: [`${encryptionKey(1)}AAAA`] },
      {
        tenant,
        upstream: { serviceAccount: { ...tenant.service_account, private_key: private_key.replace('MII', 'MIX') } },
      },
      { tenant, upstream: { serviceAccount: { ...tenant.service_account, private_key: private_key.slice(30) } } },
    ];
    for (const options of broken) {
      const thrown: unknown = await createInMemoryDemo(options).catch((error: unknown) => error);
      expect(thrown).toBeInstanceOf(TypeError);
      printed.push(inspect(thrown, { depth: Infinity, showHidden: true }));
    }
    const secrets = [
      encryptionKey(1).slice(0, 40),
      private_key.slice(60, 90),
      tenant.client_secret,
      tenant.client_app_key,
      btoa('a key for tests and stories only'),
    ];
    expect(secrets.filter((secret) => printed.join('\n').includes(secret))).toEqual([]);
  });
});
