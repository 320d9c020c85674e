import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listenSandbox } from 'onboarding-kit/sandbox/node';
import { chromium, type Page } from 'playwright';
import { findBrowser } from './browser.js';
import { buildPage } from './buildPage.js';
import { makeFile } from './files/makeFile.js';
import { openLink } from './files/openLink.js';
import { startServer } from './files/startServer.js';
import { watchPage } from './files/watchPage.js';
import { freePorts } from './freePorts.js';

/**
 * `npm run test:files`: a 300 MB file goes through the real page in a real browser, a line that is cut ten times, a page that
 * is loaded anew twice, the real proxy and the sandbox. It must arrive whole, without much of it being sent twice, and nobody
 * on the way may ever hold it in memory. `-- --megabytes 24 --cuts 4` makes it smaller.
 */
const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '300' },
    cuts: { type: 'string', default: '10' },
    reloads: { type: 'string', default: '2' },
  },
});
const megabyte = 1024 * 1024;
const size = Number(values.megabytes) * megabyte;
const [cuts, reloads] = [Number(values.cuts), Number(values.reloads)];
/** After so many bytes the line is cut: at even distances between the file's first byte and its last. */
const cutAt = Array.from({ length: cuts }, (_, at) => ((at + 1) * size) / (cuts + 1));
/** After so many the page is loaded anew: halfway between two cuts, so that none hits the page itself. */
const reloadAt = Array.from(
  { length: reloads },
  (_, at) => ((Math.floor(((at + 1) * (cuts + 1)) / (reloads + 1)) + 0.5) * size) / (cuts + 1),
);
/** How long one part of the way may take, in milliseconds. */
const patience = 5 * 60_000;
/** What may be sent in all: the file, a little for the calls themselves, and with each interruption what two calls carry. */
const mostSent = size * 1.05 + (cuts + reloads) * 2 * megabyte;
/** What the page may take above where it began. */
const mostPage = 100 * megabyte;
/** What the proxy's process may take above where it began. */
const mostProxy = 120 * megabyte;

/** What is to be ended when all is over, the last first. */
const endings: (() => Promise<unknown>)[] = [];
let checked = 0;
let failed = 0;

try {
  const folder = await mkdtemp(join(tmpdir(), 'onboarding-kit-files-'));
  endings.push(() => rm(folder, { recursive: true, force: true }));
  const file = await makeFile(join(folder, 'scan.pdf'), size);
  await buildPage({ root: new URL('files/page', import.meta.url), outDir: join(folder, 'page') });

  const { url, sandbox, close } = await listenSandbox({ port: 0 });
  endings.push(close);
  const [serverPort = 0] = await freePorts(1);
  const link = await openLink(serverPort, cutAt);
  endings.push(() => link.close());
  const origin = `http://localhost:${link.port}`;
  const { client_id, client_app_key, client_secret, service_account } = sandbox.tenant;
  const server = await startServer({
    PORT: String(serverPort),
    PAGE_FOLDER: join(folder, 'page'),
    ONBOARDING_PUBLIC_ORIGIN: origin,
    ONBOARDING_DATA_FOLDER: join(folder, 'data'),
    ONBOARDING_UPSTREAM_URL: url,
    ONBOARDING_CLIENT_ID: client_id,
    ONBOARDING_CLIENT_APP_KEY: client_app_key,
    ONBOARDING_CLIENT_SECRET: client_secret,
    ONBOARDING_SERVICE_ACCOUNT: JSON.stringify(service_account),
    ONBOARDING_ENCRYPTION_KEY: btoa('a key that is thrown away after.'),
  });
  endings.push(() => server.stop());
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  endings.push(() => browser.close());
  const page = await browser.newPage();
  const watch = await watchPage(browser, page);
  await page.goto(origin);
  await slot(page).waitFor();
  const before = { proxy: await server.forget(), page: await watch.forget() };

  const began = performance.now();
  await choose(page, file.path);
  for (const at of reloadAt) {
    await inTime(link.reached(at), `the first ${mb(at)}`);
    await page.reload();
    await choose(page, file.path);
  }
  await slot(page)
    .getByText(/^Ready/)
    .waitFor({ timeout: patience });
  const seconds = (performance.now() - began) / 1000;
  const sent = link.sent();
  const during = { page: watch.most(), proxy: server.most() };
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'It has arrived' }).waitFor({ timeout: patience });
  const after = server.most();
  watch.stop();

  const arrived = sandbox.log.flatMap((event) => (event.type === 'attachment_accepted' ? [event] : []));
  console.log(`A file of ${mb(size)}, in ${seconds.toFixed(1)} s`);
  check('cut', link.cuts() === cuts, `${link.cuts()} times, and the page loaded anew ${reloads} times`);
  check('arrived', arrived.length === 1, `${arrived.length} time(s) at the bank's side`);
  check(
    'whole',
    arrived[0]?.sha256 === file.sha256 && arrived[0].size === size,
    `SHA-256 ${arrived[0]?.sha256 ?? 'none'}`,
  );
  check('sent', sent <= mostSent, `${mb(sent)}, ${(sent / size).toFixed(3)} of the file, at most ${mb(mostSent)}`);
  const grown = {
    heap: during.page.heap - before.page.heap,
    process: during.page.process - before.page.process,
    receiving: during.proxy - before.proxy,
    sending: after - before.proxy,
  };
  check('page, scripts', grown.heap < mostPage, `+${mb(grown.heap)}, at most ${mb(mostPage)}`);
  check('page, process', grown.process < mostPage, `+${mb(grown.process)}, at most ${mb(mostPage)}`);
  check('proxy, receiving', grown.receiving < mostProxy, `+${mb(grown.receiving)}, at most ${mb(mostProxy)}`);
  check('proxy, sending on', grown.sending < mostProxy, `+${mb(grown.sending)}, at most ${mb(mostProxy)}`);
} finally {
  for (const end of endings.toReversed()) await end();
}
console.log(`${checked} figures, ${failed} too high or wrong`);
process.exitCode = failed > 0 ? 1 : 0;

function slot(page: Page) {
  return page.getByRole('group', { name: 'Scan' });
}

/** As a person does who has the file before them: the first time, and again when the page has forgotten it. */
async function choose(page: Page, path: string): Promise<void> {
  await slot(page).locator('input[type=file]').first().setInputFiles(path);
}

async function inTime<Result>(work: Promise<Result>, what: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${patience / 1000} s for ${what}`)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function check(what: string, holds: boolean, figure: string): void {
  checked += 1;
  if (!holds) failed += 1;
  console.log(`${holds ? '✓' : '✗'} ${what.padEnd(18)} ${figure}`);
}

function mb(bytes: number): string {
  return `${(bytes / megabyte).toFixed(1)} MB`;
}
