import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWhenChanged } from './node.js';
import { readSettings, SettingsError } from './readSettings.js';

const account = {
  client_email: 'app@project.example',
  private_key_id: 'key-1',
  private_key: '-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----\n',
};
const complete = {
  ONBOARDING_PUBLIC_ORIGIN: 'https://tenant.example',
  ONBOARDING_UPSTREAM_URL: 'https://api.example.com/',
  ONBOARDING_CLIENT_ID: 'client',
  ONBOARDING_CLIENT_APP_KEY: 'app-key',
  ONBOARDING_CLIENT_SECRET: 'secret',
  ONBOARDING_ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
  ONBOARDING_SERVICE_ACCOUNT: JSON.stringify(account),
};
const read = (change: Record<string, string | undefined> = {}) =>
  readSettings({ ...complete, ...change }, (path) => {
    if (path === '/keys/account.json') return JSON.stringify(account);
    throw new Error('no such file');
  });
const problemsOf = (change: Record<string, string | undefined>) => {
  try {
    read(change);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems.map(({ setting, what }) => `${setting} ${what}`);
    throw error;
  }
  return [];
};

describe('readSettings', () => {
  it('reads a complete environment', () => {
    expect(read()).toMatchObject({
      publicOrigin: 'https://tenant.example',
      upstream: { url: 'https://api.example.com', serviceAccount: account },
      dataFolder: '.data/onboarding',
      databaseUrl: undefined,
      retentionDays: 30,
      works: true,
    });
    expect(read({ ONBOARDING_RETENTION_DAYS: '7', ONBOARDING_BACKGROUND: 'off' })).toMatchObject({
      retentionDays: 7,
      works: false,
    });
  });

  it('reads the service account from a file, or from its parts', () => {
    const { serviceAccount } = read({ ONBOARDING_SERVICE_ACCOUNT: '/keys/account.json' }).upstream;
    expect(typeof serviceAccount === 'function' && serviceAccount()).toEqual(account);
    const parts = {
      ONBOARDING_SERVICE_ACCOUNT: undefined,
      ONBOARDING_SERVICE_EMAIL: account.client_email,
      ONBOARDING_KEY_ID: account.private_key_id,
      ONBOARDING_PRIVATE_KEY: account.private_key,
    };
    expect(read(parts).upstream.serviceAccount).toEqual({ ...account, private_key: account.private_key.trim() });
  });

  it('reads keys from files again whenever they are needed, so that they can be rotated', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'keys-'));
    const [keyFile, accountFile] = [join(folder, 'encryption'), join(folder, 'account.json')];
    const [old, newer] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64')];
    writeFileSync(keyFile, `${old}\n`);
    writeFileSync(accountFile, JSON.stringify(account));
    const { encryptionKeys, upstream } = readSettings(
      { ...complete, ONBOARDING_ENCRYPTION_KEY: keyFile, ONBOARDING_SERVICE_ACCOUNT: accountFile },
      readWhenChanged(),
    );
    const keys = () => typeof encryptionKeys === 'function' && encryptionKeys();
    const keyId = async () =>
      typeof upstream.serviceAccount === 'function' && (await upstream.serviceAccount()).private_key_id;
    expect(keys()).toEqual([old]);
    writeFileSync(keyFile, `${newer}\n${old}\n`);
    expect(keys()).toEqual([newer, old]);
    writeFileSync(keyFile, 'half a k');
    expect(keys).toThrow(/holds no encryption keys/);
    await expect(keyId()).resolves.toBe('key-1');
    // A mounted secret is another file of the same name.
    writeFileSync(`${accountFile}.next`, JSON.stringify({ ...account, private_key_id: 'key-2' }));
    renameSync(`${accountFile}.next`, accountFile);
    await expect(keyId()).resolves.toBe('key-2');
    rmSync(folder, { recursive: true });
  });

  it.each(Object.keys(complete))('says so when %s is missing', (setting) => {
    expect(problemsOf({ [setting]: undefined })).toEqual([`${setting} is missing`]);
  });

  it.each([
    ['ONBOARDING_PUBLIC_ORIGIN', 'tenant.example', 'is malformed'],
    ['ONBOARDING_PUBLIC_ORIGIN', 'https://tenant.example/page', 'is malformed'],
    ['ONBOARDING_UPSTREAM_URL', 'ftp://api.example.com', 'is malformed'],
    ['ONBOARDING_CLIENT_SECRET', 'two words', 'is malformed'],
    ['ONBOARDING_ENCRYPTION_KEY', 'c2hvcnQ=', 'is malformed'],
    ['ONBOARDING_SERVICE_ACCOUNT', '/keys/none.json', 'names a file that cannot be read as JSON'],
    [
      'ONBOARDING_SERVICE_ACCOUNT',
      '{"client_email":"app@project.example","private_key_id":"1"}',
      'has no usable private_key',
    ],
    ['DATABASE_URL', 'mysql://host/db', 'is malformed'],
    ['ONBOARDING_RETENTION_DAYS', '0', 'is malformed'],
    ['ONBOARDING_RETENTION_DAYS', 'a month', 'is malformed'],
    ['ONBOARDING_BACKGROUND', 'no', 'is malformed'],
  ])('says so when %s is %j', (setting, value, what) => {
    expect(problemsOf({ [setting]: value })).toEqual([`${setting} ${what}`]);
  });

  it('lists everything at once, with why and how to fix it, and shows no value', () => {
    const change = Object.fromEntries(Object.keys(complete).map((name) => [name, undefined]));
    expect(problemsOf(change)).toHaveLength(7);
    expect(() => read({ ONBOARDING_CLIENT_SECRET: 'hunter2 with spaces' })).toThrow(
      /ONBOARDING_CLIENT_SECRET is malformed\.\n\s+Why: .+\n\s+How to fix: /,
    );
    expect(() => read({ ONBOARDING_CLIENT_SECRET: 'hunter2 with spaces' })).not.toThrow(/hunter2/);
  });
});
