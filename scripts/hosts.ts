import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { findBrowser } from './browser.js';
import { buildPage } from './buildPage.js';
import { hosts as allHosts } from './hosts/hosts.js';
import type { HostsPage } from './hosts/page/main.js';

/**
 * `npm run test:hosts`: the wizard on pages whose style sheets were not made for it. Each kind of step must look as it does on a
 * bare page, box by box and property by property, among the page's styles and in a shadow root; and the page's own elements
 * must look as they do without it. `-- --quick` leaves out what `npm test` has no time for, `-- --without-guard` shows what
 * would be found without src/ui/guard.css, `-- --host Bootstrap --step errors` names single ones.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    'without-guard': { type: 'boolean', default: false },
    host: { type: 'string' },
    step: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

/** What its user does on the way to each kind of step, and what is to be seen there before anybody looks. */
const steps: Record<string, (page: Page) => Promise<void>> = {
  picker: (page) => page.getByRole('searchbox').waitFor(),
  form: (page) => page.getByRole('group', { name: 'Owners' }).waitFor(),
  async errors(page) {
    await page.getByRole('group', { name: 'Owners' }).waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText(/need another look/).waitFor();
  },
  async files(page) {
    await page
      .locator('.ok-root input[type=file]')
      .first()
      .setInputFiles([pdf('statement.pdf'), pdf('a.pdf')]);
    await page
      .getByText(/^Ready/)
      .nth(1)
      .waitFor();
  },
  redirect: (page) =>
    page
      .getByRole('link', { name: /Carpați/ })
      .first()
      .waitFor(),
  wait: (page) => page.getByRole('button', { name: /Copy/ }).waitFor(),
  review: (page) => page.getByRole('button', { name: 'Change Name' }).waitFor(),
  outcome: (page) => page.getByRole('heading', { name: 'Your bank is connected' }).waitFor(),
  async dialog(page) {
    await page.getByRole('button', { name: 'Cancel this application' }).click();
    await page.getByRole('dialog', { name: /^Cancel this application/ }).waitFor();
  },
  modal: (page) => page.getByRole('button', { name: 'Continue' }).waitFor(),
};
const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n%%EOF') });
const chosenSteps = Object.entries(steps).filter(([name]) =>
  values.step === undefined ? !values.quick || ['errors', 'dialog'].includes(name) : name === values.step,
);
const chosenHosts = allHosts.filter(({ name }) => values.host === undefined || name.includes(values.host));
/** The widths of its place, in pixels, and what is looked at there. */
const looks: readonly (readonly [number, 'all' | 'boxes'])[] = [
  [720, 'all'],
  [340, 'boxes'],
];
const mark = (found = 0) => (found === 0 ? '✓' : String(found));

const origin = 'https://host.example';
/** The page forbids everything but its own files. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:";
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const folder = await mkdtemp(join(tmpdir(), 'onboarding-kit-hosts-'));
const findings: string[] = [];
let checked = 0;
try {
  await buildPage({ root: new URL('hosts/page', import.meta.url), outDir: folder, plain: true });
  const sheets = await Promise.all(chosenHosts.map(({ css }) => css()));
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) findings.push(`the page’s policy: ${message.text()}`);
    });
    await page.route(`${origin}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      const host = /^\/host-(\d+)\.css$/.exec(path)?.[1];
      const file = path === '/' ? 'index.html' : path.slice(1);
      await route.fulfill({
        contentType: types[extname(file)] ?? 'application/octet-stream',
        headers: { 'Content-Security-Policy': policy },
        body: host === undefined ? await readFile(join(folder, file)).catch(() => '') : (sheets[Number(host)] ?? ''),
      });
    });
    for (const inside of ['page', 'shadow'] as const) {
      console.log(`\n${inside === 'page' ? 'Among the page’s styles' : 'In a shadow root'}`);
      await page.goto(origin);
      const rows = chosenHosts.map(({ name }) => ({ name, cells: [] as string[] }));
      for (const [step, reach] of chosenSteps) {
        await undress(page);
        await page.evaluate(async ([name, where]) => hosts.show(name, where), [step, inside] as const);
        await reach(page);
        await page.evaluate(() => hosts.settle());
        if (values['without-guard']) await page.evaluate(() => hosts.disarm());
        const found = chosenHosts.map(() => 0);
        for (const [width, how] of looks)
          for (const side of ['ltr', 'rtl'] as const) {
            await page.evaluate((narrow) => hosts.narrow(narrow), width < 400);
            await undress(page, side);
            await page.evaluate((all) => hosts.remember('wizard', all), how);
            for (const [at, { name, dir = 'ltr', allows }] of chosenHosts.entries()) {
              if (dir !== side) continue;
              await page.evaluate(async ([sheet, to]) => hosts.dress(sheet, to), [`/host-${at}.css`, dir] as const);
              const { words: all, looked } = await page.evaluate((all) => hosts.differences('wizard', all), how);
              const words = all.filter((each) => !allows?.test(each));
              checked += looked;
              found[at] = (found[at] ?? 0) + words.length;
              findings.push(...words.map((each) => `${name}, ${step}, ${inside}, ${width} px: ${each}`));
            }
          }
        for (const [at, row] of rows.entries()) row.cells.push(mark(found[at]));
        await page.evaluate(() => hosts.narrow(false));
      }
      await leaksOut(page, inside, rows);
      console.log(
        `${''.padEnd(26)} ${[...chosenSteps.map(([name]) => name), 'out'].map((name) => name.padStart(8)).join(' ')}`,
      );
      for (const { name, cells } of rows)
        console.log(`${name.padEnd(26)} ${cells.map((cell) => cell.padStart(8)).join(' ')}`);
    }
  } finally {
    await browser.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
const shown = values.verbose ? findings : findings.slice(0, 40);
if (findings.length > 0) console.log(`\n${shown.join('\n')}`);
if (findings.length > shown.length) console.log(`… and ${findings.length - shown.length} more (--verbose)`);
console.log(
  `\n${checked} elements and pseudo-elements on ${chosenHosts.length} hosts compared, boxes within 0.5 px, all computed properties: ${findings.length} findings`,
);
process.exitCode = findings.length > 0 ? 1 : 0;

declare const hosts: HostsPage;

async function undress(page: Page, dir = 'ltr'): Promise<void> {
  await page.evaluate(async (side) => hosts.dress(undefined, side), dir);
}

/** Whether the page's own elements look as they do without the kit: a form on it, and a modal, but for its lock on scrolling. */
async function leaksOut(page: Page, inside: 'page' | 'shadow', rows: { cells: string[] }[]): Promise<void> {
  const lock = /^0 html: (overflow|overscroll-behavior|scrollbar-gutter)/;
  for (const [at, { name, dir = 'ltr' }] of chosenHosts.entries()) {
    let found = 0;
    for (const step of ['review', 'modal']) {
      await page.evaluate(() => hosts.clear());
      await page.evaluate(async ([sheet, side]) => hosts.dress(sheet, side), [`/host-${at}.css`, dir] as const);
      await page.evaluate(() => hosts.remember('page', 'all'));
      await page.evaluate(async ([scene, where]) => hosts.show(scene, where), [step, inside] as const);
      await page.locator('.ok-screen').waitFor({ state: 'attached' });
      const { words: differences, looked } = await page.evaluate(() => hosts.differences('page', 'all'));
      checked += looked;
      const leaks = differences.filter((words) => !(step === 'modal' && lock.test(words)));
      found += leaks.length;
      findings.push(...leaks.map((words) => `${name}, out of a ${step}, ${inside}: ${words}`));
    }
    rows[at]?.cells.push(mark(found));
  }
}
