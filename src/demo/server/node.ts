import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createNodeProxy } from 'onboarding-kit/proxy/node';
import { listenSandbox } from 'onboarding-kit/sandbox/node';
import { skills } from '../skills/index.js';
import { authenticateBy, createTenant } from './createTenant.js';

interface DemoOptions {
  port: number;
  /** Where the sandbox bank listens; the port behind the page's unless told. */
  bankPort?: number;
  /** The built page. */
  pageFolder: string;
  dataFolder: string;
  environment?: NodeJS.ProcessEnv;
  /** The time in milliseconds, for tests in which days pass; the system's unless told. */
  now?: (() => number) | undefined;
}

export interface RunningDemo {
  url: string;
  bankUrl: string;
  close(): Promise<void>;
}

/**
 * The demo on a Node server: Acme's page and proxy on one origin, the sandbox bank on another. Where the environment
 * names an upstream (`ONBOARDING_UPSTREAM_URL`), that one is used and no sandbox is started.
 */
export async function startDemo({
  port,
  bankPort = port + 1,
  pageFolder,
  dataFolder,
  environment = process.env,
  now,
}: DemoOptions): Promise<RunningDemo> {
  const url = `http://localhost:${port}`;
  const secrets = await keepSecrets(dataFolder);
  const sandbox =
    environment.ONBOARDING_UPSTREAM_URL === undefined ? await listenSandbox({ port: bankPort }) : undefined;
  const proxy = await createNodeProxy({
    skills,
    authenticate: authenticateBy(secrets.cookie),
    tenantName: 'Acme',
    ...(now && { now }),
    handoverUrl: `${environment.ONBOARDING_PUBLIC_ORIGIN ?? url}/phone`,
    environment: {
      ONBOARDING_PUBLIC_ORIGIN: url,
      ONBOARDING_ENCRYPTION_KEY: secrets.encryption,
      ONBOARDING_DATA_FOLDER: dataFolder,
      ...(sandbox && {
        ONBOARDING_UPSTREAM_URL: sandbox.url,
        ONBOARDING_CLIENT_ID: sandbox.sandbox.tenant.client_id,
        ONBOARDING_CLIENT_APP_KEY: sandbox.sandbox.tenant.client_app_key,
        ONBOARDING_CLIENT_SECRET: sandbox.sandbox.tenant.client_secret,
        ONBOARDING_SERVICE_ACCOUNT: JSON.stringify(sandbox.sandbox.tenant.service_account),
      }),
      ...environment,
    },
  });
  const tenant = createTenant({ proxy, cookieSecret: secrets.cookie, files: servePage(pageFolder), now });
  const server = createServer(getRequestListener(tenant, { overrideGlobalObjects: false }));
  await listen(server, port);
  return {
    url,
    bankUrl: sandbox?.url ?? environment.ONBOARDING_UPSTREAM_URL ?? '',
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await proxy.close();
      await sandbox?.close();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => started());
  });
}

/** Secrets that must outlive a restart. A real tenant takes them from its secret store. */
async function keepSecrets(folder: string): Promise<{ cookie: string; encryption: string }> {
  const path = join(resolve(folder), 'secrets.json');
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    const secrets = { cookie: randomBytes(32).toString('base64'), encryption: randomBytes(32).toString('base64') };
    await mkdir(resolve(folder), { recursive: true, mode: 0o700 });
    await writeFile(path, JSON.stringify(secrets), { mode: 0o600 });
    return secrets;
  }
}

/** The page's files; every other address is the page itself. */
function servePage(root: string): (request: Request) => Promise<Response | undefined> {
  const app = new Hono();
  app.use('*', serveStatic({ root }));
  app.get('*', serveStatic({ root, path: 'index.html' }));
  return async (request) => {
    const response = await app.fetch(request);
    return response.ok ? response : undefined;
  };
}
