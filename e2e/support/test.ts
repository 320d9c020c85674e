import { expect, test as base } from '@playwright/test';
import { withDatabase, withoutPostgres } from '../../scripts/postgres.js';
import { Acme } from './Acme.js';
import { Stack } from './Stack.js';

interface Fixtures {
  /** The tenant's page, with somebody signed in. Checks at the end of each test what the browser has seen. */
  acme: Acme;
}

interface WorkerFixtures {
  /** Where the tenant keeps its sessions: in a folder, by one process, or in a PostgreSQL that two share. */
  database: 'folder' | 'postgres';
  stack: Stack;
}

/** Words of the upstream's wire: where one of them is in the browser, its value is not far. */
const upstreamWords = ['temp_token', 'access_token', 'credentials_id', 'client_app_key', 'client_secret'];

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

  acme: async ({ page, stack }, use) => {
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
    expectNoSecrets(stack);
  },
});

/** Searches every byte that the tenant has sent to a browser, in this test and all before it. */
function expectNoSecrets({ recorder, sandbox }: Stack): void {
  const recorded = recorder.recorded();
  // What was not recorded cannot be searched: the session's own words must be there.
  expect(recorded).toContain('"revision":');
  const { client_app_key, client_secret, service_account } = sandbox.tenant;
  const values = [
    ...Object.values(sandbox.issued).flat(),
    client_app_key,
    client_secret,
    service_account.private_key.slice(40, 100),
  ];
  const found = [...upstreamWords, ...values].filter((secret) => recorded.includes(secret));
  expect(found, 'secrets among what the browser was sent').toEqual([]);
}

export { expect };
