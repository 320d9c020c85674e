import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createOnboardingProxy, type OnboardingProxy, type OnboardingProxyOptions } from './createOnboardingProxy.js';
import { openFolderFiles } from './files/node.js';
import { openJobs } from './jobs/node.js';
import { readWhenChanged } from './settings/node.js';
import { readSettings, type ProxySettings } from './settings/readSettings.js';
import { openFolderStore, openPostgresStore } from './store/node.js';

export { openFolderFiles } from './files/node.js';
export { openJobs, type SqlJobsOptions } from './jobs/node.js';
export { openFolderStore, openPostgresStore, type SqlStore } from './store/node.js';
export { SettingsError, type ProxySettings } from './settings/readSettings.js';

/** What the code says; everything else comes from the environment. */
export type NodeProxyOptions = Pick<OnboardingProxyOptions, 'skills' | 'authenticate'> &
  Partial<
    Pick<
      OnboardingProxyOptions,
      | 'basePath'
      | 'returnOrigins'
      | 'tenantName'
      | 'returnElsewhere'
      | 'sessionHours'
      | 'retentionDays'
      | 'notify'
      | 'scan'
      | 'rateLimit'
      | 'handoverUrl'
      | 'log'
      | 'now'
    >
  > & {
    /** Whether it works while nobody is looking, by jobs in its database; true unless told, or `ONBOARDING_BACKGROUND` is `off`. */
    background?: boolean;
    /** Where the settings are read; `process.env` unless told. */
    environment?: Readonly<Record<string, string | undefined>>;
  };

/**
 * A proxy for a Node server, set up by the environment (docs/proxy.md lists the settings): PostgreSQL where
 * `DATABASE_URL` is set, else a folder that survives a restart.
 *
 * @throws SettingsError listing each setting that is missing or malformed, why it matters and how to fix it.
 * @example
 * const proxy = await createNodeProxy({ skills: [savings], authenticate: (request) => userOf(request) });
 * createServer(toNodeListener(proxy)).listen(8080, '127.0.0.1');
 */
export async function createNodeProxy({
  environment = process.env,
  background,
  ...options
}: NodeProxyOptions): Promise<OnboardingProxy> {
  const { databaseUrl, dataFolder, works, ...settings }: ProxySettings = readSettings(environment, readWhenChanged());
  const store = databaseUrl === undefined ? await openFolderStore(dataFolder) : await openPostgresStore(databaseUrl);
  try {
    const files = await openFolderFiles(dataFolder);
    const log = options.log && { log: options.log };
    const worker = background ?? works;
    // A server's other processes work: for those this one plans jobs all the same.
    const jobs =
      worker || databaseUrl !== undefined
        ? await openJobs(store, { ...(worker ? {} : { workers: 0 }), ...log })
        : undefined;
    return await createOnboardingProxy({ ...settings, ...options, store, files, ...(jobs && { jobs }) });
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * The proxy as a listener for `node:http` and everything built on it. Mount it before any body parser.
 *
 * @example
 * expressApp.all('/onboarding/*path', toNodeListener(proxy));
 */
export function toNodeListener(
  proxy: Pick<OnboardingProxy, 'fetch'>,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return getRequestListener((request) => proxy.fetch(request), { overrideGlobalObjects: false });
}
