import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServiceTenant, type ServiceTenant } from 'onboarding-kit/sandbox';
import { listenSandbox } from 'onboarding-kit/sandbox/node';
import * as z from 'zod/mini';

/**
 * `npm run sandbox -- --port 4010`: the upstream and its banks on this machine alone, for clients in any language. The
 * keys of its tenant are made once, kept in `.data/sandbox`, and used again; sessions live in memory.
 */
const usage = 'npm run sandbox -- --port 4010';
const folder = new URL('../.data/sandbox/', import.meta.url);
const serviceAccountFile = new URL('service-account.json', folder);
const tenantFile = new URL('tenant.json', folder);
const serviceAccount = z.object({
  type: z.literal('service_account'),
  client_email: z.string(),
  private_key: z.string(),
  private_key_id: z.string(),
});
const tenantKeys = z.object({
  client_id: z.string(),
  client_app_key: z.string(),
  client_secret: z.string(),
  name: z.string(),
});

try {
  const port = readPort();
  const tenant = await keepTenant();
  const { url, close } = await listenSandbox({ port, tenant });
  console.log(`
  Upstream        ${url}/v1 and ${url}/v1s
  Bank pages      ${url}/bank
  Verification    ${url}/desk

  client_id       ${tenant.client_id}
  client_app_key  ${tenant.client_app_key}
  client_secret   ${tenant.client_secret}
  service account ${fileURLToPath(serviceAccountFile)}

  For a proxy's environment:
  ONBOARDING_UPSTREAM_URL=${url}
  ONBOARDING_CLIENT_ID=${tenant.client_id}
  ONBOARDING_CLIENT_APP_KEY=${tenant.client_app_key}
  ONBOARDING_CLIENT_SECRET=${tenant.client_secret}
  ONBOARDING_SERVICE_ACCOUNT=${fileURLToPath(serviceAccountFile)}

  Test keys: nothing real opens with them. Ctrl+C ends it.
`);
  const stop = () => void close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readPort(): number {
  const { port } = readOptions();
  const value = Number(port);
  if (/^\d+$/.test(port) && value >= 1 && value <= 65_535) return value;
  throw new Error(`--port is "${port}". A port is a whole number from 1 to 65535: ${usage}`);
}

function readOptions() {
  try {
    return parseArgs({ options: { port: { type: 'string', default: '4010' } } }).values;
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : String(cause)}. The only option is --port: ${usage}`, {
      cause,
    });
  }
}

/** The tenant of the last time, or a new one. The service account has a file of its own, as clients expect it. */
async function keepTenant(): Promise<ServiceTenant> {
  const [account, keys] = await Promise.all([
    readKept(serviceAccountFile, serviceAccount),
    readKept(tenantFile, tenantKeys),
  ]);
  if (account && keys) return { ...keys, service_account: account };

  const { service_account, ...fresh } = await createServiceTenant();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(serviceAccountFile, `${JSON.stringify(service_account, null, 2)}\n`, { mode: 0o600 });
  await writeFile(tenantFile, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 });
  return { ...fresh, service_account };
}

async function readKept<Kept>(file: URL, schema: z.ZodMiniType<Kept>): Promise<Kept | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const path = fileURLToPath(file);
    throw new Error(
      `${path} cannot be read as the keys it was written with. Delete it: new keys are made at the next start.`,
      { cause },
    );
  }
}
