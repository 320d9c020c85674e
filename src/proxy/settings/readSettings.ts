import * as z from 'zod/mini';
import { serviceAccountSchema, type ServiceAccount } from '../upstream/signer.js';
import type { Rotating } from './rotating.js';

/** What a proxy on a server needs to be told, read from the environment. */
export interface ProxySettings {
  publicOrigin: string;
  upstream: {
    url: string;
    clientId: string;
    clientAppKey: string;
    clientSecret: string;
    serviceAccount: Rotating<ServiceAccount>;
  };
  encryptionKeys: Rotating<readonly string[]>;
  /** A PostgreSQL server; without it everything lives in `dataFolder`. */
  databaseUrl: string | undefined;
  dataFolder: string;
  /** How long a session that has ended is kept, in days. */
  retentionDays: number;
  /** Whether the proxy works while nobody is looking. */
  works: boolean;
}

/** One setting that is missing or malformed: what it is, why it matters, how to mend it. */
interface SettingProblem {
  setting: string;
  what: string;
  why: string;
  how: string;
}

/** Thrown at start-up; its message lists every setting that needs attention, so that they can be mended in one go. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  declare readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    const lines = problems.map(
      ({ setting, what, why, how }) => `  ${setting} ${what}.\n    Why: ${why}.\n    How to fix: ${how}.`,
    );
    super(`The onboarding proxy cannot start:\n${lines.join('\n')}`);
    // The message says it all; printed with the error, the list would push it off the screen.
    Object.defineProperty(this, 'problems', { value: problems, enumerable: false });
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** One setting: why it is needed, how to come by it, and how its text is read (undefined where it cannot be). */
interface Setting<Value> {
  name: string;
  why: string;
  how: string;
  read(text: string): Value | undefined;
}

const words = (text: string) => (text.length >= 3 && !/\s/.test(text) ? text : undefined);

const settings = {
  publicOrigin: {
    name: 'ONBOARDING_PUBLIC_ORIGIN',
    why: 'calls are accepted from this origin only, and banks send users back to it',
    how: 'set it to what users see in the address bar, e.g. https://tenant.example, without a path',
    read: readOrigin,
  },
  url: {
    name: 'ONBOARDING_UPSTREAM_URL',
    why: 'the proxy calls the banking API there',
    how: 'set it to the API’s origin, e.g. https://api.example.com, or to the address that npm run sandbox prints',
    read: readOrigin,
  },
  clientId: {
    name: 'ONBOARDING_CLIENT_ID',
    why: 'it names your app to the banking API',
    how: 'copy the client_id of your app from the API’s console',
    read: words,
  },
  clientAppKey: {
    name: 'ONBOARDING_CLIENT_APP_KEY',
    why: 'it allows your app to start sessions',
    how: 'copy the client_app_key of your app from the API’s console',
    read: words,
  },
  clientSecret: {
    name: 'ONBOARDING_CLIENT_SECRET',
    why: 'finished sessions are exchanged for credentials with it',
    how: 'copy the client_secret of your app from the API’s console, into a secret store and not into code',
    read: words,
  },
  encryptionKeys: {
    name: 'ONBOARDING_ENCRYPTION_KEY',
    why: 'answers and tokens are encrypted before they are stored',
    how: 'make one with: openssl rand -base64 32. To rotate, put the new one first and the older behind a comma. Or set it to the path of a file with the same in it',
    read: readKeys,
  },
} as const satisfies Record<string, Setting<unknown>>;

/** Settings that need not be there, and what counts without them. */
const optional = {
  databaseUrl: {
    name: 'DATABASE_URL',
    why: 'sessions are kept in that database',
    how: 'write it like postgresql://user:password@host:5432/database, or leave it out to use a folder',
    read: (text: string) => (/^postgres(ql)?:\/\//.test(text) ? text : undefined),
  },
  retentionDays: {
    name: 'ONBOARDING_RETENTION_DAYS',
    why: 'sessions that have ended are deleted after so many days',
    how: 'set it to a number above 0, or leave it out for 30',
    read: (text: string) => (/^\d+(\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : undefined),
  },
  works: {
    name: 'ONBOARDING_BACKGROUND',
    why: 'it says whether this proxy works while nobody is looking',
    how: 'set it to on or off, or leave it out for on',
    read: (text: string) => ({ on: 'on', off: 'off' })[text],
  },
} as const satisfies Record<string, Setting<unknown>>;

const accountSetting = {
  name: 'ONBOARDING_SERVICE_ACCOUNT',
  why: 'every call to the banking API is signed with this key',
  how: 'set it to the path or the content of the service-account JSON file, or set ONBOARDING_SERVICE_EMAIL, ONBOARDING_KEY_ID and ONBOARDING_PRIVATE_KEY (a PKCS#8 PEM)',
};

/**
 * Reads the settings from the environment.
 *
 * @param readFile how a file named by a setting is read, at once and again whenever its keys are needed: so that they can be changed
 *   without a restart. Settings themselves need no file system.
 * @throws SettingsError listing each setting that is missing or malformed.
 */
export function readSettings(environment: Environment, readFile: (path: string) => string): ProxySettings {
  const problems: SettingProblem[] = [];
  const get = (name: string) => environment[name]?.trim() || undefined;

  function read<Value>(setting: Setting<Value>, required = true): Value | undefined {
    const { name, why, how, read: parse } = setting;
    const text = get(name);
    if (text === undefined && !required) return undefined;
    const value = text === undefined ? undefined : parse(text);
    if (value === undefined)
      problems.push({ setting: name, what: text === undefined ? 'is missing' : 'is malformed', why, how });
    return value;
  }

  const publicOrigin = read(settings.publicOrigin);
  const url = read(settings.url);
  const clientId = read(settings.clientId);
  const clientAppKey = read(settings.clientAppKey);
  const clientSecret = read(settings.clientSecret);
  const encryptionKeys = read({
    ...settings.encryptionKeys,
    read: (text) => readKeys(text) ?? keysInFile(text, readFile),
  });

  const account = readServiceAccount(get, readFile);
  if (typeof account === 'string')
    problems.push({ setting: accountSetting.name, what: account, why: accountSetting.why, how: accountSetting.how });

  const databaseUrl = read(optional.databaseUrl, false);
  const retentionDays = read(optional.retentionDays, false);
  const works = read(optional.works, false);

  if (
    !publicOrigin ||
    !url ||
    !clientId ||
    !clientAppKey ||
    !clientSecret ||
    !encryptionKeys ||
    typeof account === 'string' ||
    problems.length > 0
  ) {
    throw new SettingsError(problems);
  }
  return {
    publicOrigin,
    upstream: { url, clientId, clientAppKey, clientSecret, serviceAccount: account },
    encryptionKeys,
    databaseUrl,
    dataFolder: get('ONBOARDING_DATA_FOLDER') ?? '.data/onboarding',
    retentionDays: retentionDays ?? 30,
    works: works !== 'off',
  };
}

/** The account, or what is wrong with it. */
function readServiceAccount(
  get: (name: string) => string | undefined,
  readFile: (path: string) => string,
): Rotating<ServiceAccount> | string {
  const given = get(accountSetting.name);
  if (given === undefined) {
    const apart = {
      client_email: get('ONBOARDING_SERVICE_EMAIL'),
      private_key_id: get('ONBOARDING_KEY_ID'),
      private_key: get('ONBOARDING_PRIVATE_KEY'),
    };
    const parsed = serviceAccountSchema.safeParse(apart);
    if (parsed.success) return parsed.data;
    return Object.values(apart).every((value) => value === undefined)
      ? 'is missing'
      : 'is incomplete: an e-mail address, a key id and a PKCS#8 PEM are needed together';
  }
  const isContent = given.startsWith('{');
  let json: unknown;
  try {
    json = JSON.parse(isContent ? given : readFile(given));
  } catch {
    return 'names a file that cannot be read as JSON';
  }
  const parsed = serviceAccountSchema.safeParse(json);
  if (!parsed.success) return `has no usable ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}`;
  return isContent ? parsed.data : () => serviceAccountSchema.parse(JSON.parse(readFile(given)));
}

function readKeys(text: string): string[] | undefined {
  const keys = text.split(/[,\s]+/).filter((key) => key !== '');
  return keys.length > 0 && keys.every((key) => /^[A-Za-z0-9+/_-]{43}=?$/.test(key)) ? keys : undefined;
}

/** The keys of a file, as they are whenever they are asked for; undefined where it holds none now. */
function keysInFile(path: string, readFile: (path: string) => string): (() => string[]) | undefined {
  const keys = () => {
    const found = readKeys(readFile(path));
    if (!found) throw new TypeError(`The file that ${settings.encryptionKeys.name} names holds no encryption keys`);
    return found;
  };
  try {
    keys();
    return keys;
  } catch {
    return undefined;
  }
}

function readOrigin(text: string): string | undefined {
  const parsed = z.url().safeParse(text);
  if (!parsed.success || !/^https?:/.test(text)) return undefined;
  const { origin } = new URL(text);
  return origin === text.replace(/\/$/, '') ? origin : undefined;
}
