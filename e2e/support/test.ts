import { expect, test as base, type Page } from '@playwright/test';
import { withDatabase, withoutPostgres } from '../../scripts/postgres.js';
import { Acme } from './Acme.js';
import { foundIn, personal, secretsOf, upstreamWords } from './secrets.js';
import { Stack } from './Stack.js';
import { Traces } from './Traces.js';

interface Fixtures {
  /** The tenant's page, with somebody signed in. Checks at the end of each test what the browser has seen. */
  acme: Acme;
  /** What the pages of that browser leave behind. */
  traces: Traces;
}

interface WorkerFixtures {
  /** Where the tenant keeps its sessions: in a folder, by one process, or in a PostgreSQL that two share. */
  database: 'folder' | 'postgres';
  stack: Stack;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  database: ['folder', { scope: 'worker', option: true }],

  stack: [
    async ({ database }, use) => {
      const pageFolder = process.env.DEMO_PAGE ?? '';
      const run = async (databaseUrl?: string) => {
        const stack = await Stack.start({ pageFolder, databaseUrl });
        await use(stack);
        await stack.close();
      };
      if (database === 'folder') await run();
      else if (!(await withDatabase(run))) throw new Error(withoutPostgres);
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  traces: async ({ context, stack }, use) => {
    await use(await Traces.follow(context, stack.url));
  },

  acme: async ({ page, stack, traces }, use) => {
    const violations: string[] = [];
    await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        if (location.hostname === 'localhost')
          Reflect.get(globalThis, 'reportViolation')(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    const acme = new Acme(page, stack);
    await acme.signIn();
    await use(acme);
    expect(violations, 'violations of the Content-Security-Policy').toEqual([]);
    await expectNoSecrets(stack, traces);
    await leaveNothingOpen(page, stack);
  },
});

/** What is left open is gone on with in the background, and would be the newest thing that the bank has seen in the next test. */
async function leaveNothingOpen(page: Page, { url }: Stack): Promise<void> {
  const { request } = page.context();
  // Nobody is signed in any more, or the tenant is not there: then nothing can be done, and nothing is lost.
  const open = await request.get(`${url}/onboarding/sessions`).catch(() => undefined);
  if (!open?.ok()) return;
  const { sessions }: { sessions: { id: string }[] } = await open.json();
  for (const { id } of sessions)
    await request.post(`${url}/onboarding/sessions/${id}/cancel`, {
      headers: { origin: url, 'idempotency-key': `leave-${id}` },
      data: {},
    });
}

/** Searches every byte that the tenant has sent to a browser in this test, and whatever was left behind. */
async function expectNoSecrets(stack: Stack, traces: Traces): Promise<void> {
  const recorded = stack.recorder.takeRecorded();
  // What was not recorded cannot be searched: what is asked for after each login must be there.
  expect(recorded).toContain('"sessions":');
  const secrets = secretsOf(stack);
  const found = [...upstreamWords, ...secrets].filter((secret) => recorded.includes(secret));
  expect(found, 'secrets among what the browser was sent').toEqual([]);
  // The log names the upstream's error codes, `invalid_temp_token` among them: a word there, and no value.
  const places = await traces.collect(stack.tenantSaid().replaceAll(/"code":"\w+"/g, ''));
  expect(places.addresses).toContain(stack.url);
  expect(foundIn(places, [...upstreamWords, ...secrets]), 'secrets that were left behind').toEqual([]);
  expect(foundIn(places, personal), 'personal data that was left behind').toEqual([]);
}

export { expect };
