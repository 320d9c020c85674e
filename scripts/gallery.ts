import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { format, resolveConfig } from 'prettier';
import { looks } from '../stories/support/look.js';
import { findBrowser } from './browser.js';
import { buildPage } from './buildPage.js';
import type { GalleryPage } from './gallery/page/main.js';
import { readme } from './gallery/readme.js';
import { screens, type GalleryScreen } from './gallery/screens.js';

/**
 * `npm run gallery`: pictures of each kind of step in every preset, light and dark, on a telephone and on a desktop, into
 * docs/gallery. `-- form wait` takes those screens alone; `--to <folder>` puts the pictures elsewhere.
 */
const { values, positionals } = parseArgs({ options: { to: { type: 'string' } }, allowPositionals: true });
const to = values.to ?? fileURLToPath(new URL('../docs/gallery', import.meta.url));
const all: [string, GalleryScreen][] = Object.entries(screens);
const unknown = positionals.filter((name) => !Object.hasOwn(screens, name));
if (unknown.length > 0)
  throw new Error(`There is no screen ${unknown.join(', ')}. There are: ${Object.keys(screens).join(', ')}.`);
const chosen = all.filter(([name]) => positionals.length === 0 || positionals.includes(name));

/** The windows they are looked at in. */
const windows = {
  360: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true },
  1280: { viewport: { width: 1280, height: 800 } },
} satisfies Record<number, BrowserContextOptions>;

const origin = 'https://acme.example';
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const begun = Date.now();
let taken = 0;
let bytes = 0;
const folder = await mkdtemp(join(tmpdir(), 'onboarding-kit-gallery-'));
try {
  await buildPage({
    root: new URL('gallery/page', import.meta.url),
    publicDir: new URL('../public', import.meta.url),
    outDir: folder,
    plain: true,
  });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    for (const [width, options] of Object.entries(windows)) {
      const context = await browser.newContext({
        ...options,
        reducedMotion: 'reduce',
        timezoneId: 'Europe/Bucharest',
        locale: 'en-GB',
      });
      await context.route(`${origin}/**`, async (route) => {
        const path = new URL(route.request().url()).pathname;
        const file = path === '/' ? 'index.html' : path.slice(1);
        const body = await readFile(join(folder, file)).catch(() => undefined);
        await route.fulfill(
          body ? { contentType: types[extname(file)] ?? 'application/octet-stream', body } : { status: 404 },
        );
      });
      for (const [name, screen] of chosen) {
        const page = await context.newPage();
        const story = 'isMobile' in options ? (screen.onAPhone ?? screen.story) : screen.story;
        await page.goto(origin);
        await page
          .evaluate((id) => gallery.play(id), story)
          .catch((error: Error) => {
            throw new Error(`${story} did not come to its screen: ${error.message.slice(0, 500)}`);
          });
        await mkdir(join(to, name), { recursive: true });
        for (const preset of looks.preset.items)
          for (const scheme of ['light', 'dark'] as const) {
            await page.evaluate((look) => gallery.look(look), { preset, scheme });
            const picture = await take(page, options.viewport, screen.over ?? false);
            await writeFile(join(to, name, `${preset}-${scheme}-${width}.webp`), picture);
            taken += 1;
            bytes += picture.length;
          }
        await page.close();
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  // Elsewhere there may be some of them alone.
  const there = all.filter(([name]) => existsSync(join(to, name)));
  const words = readme(there, Object.keys(windows));
  await writeFile(join(to, 'README.md'), await format(words, { ...(await resolveConfig(to)), parser: 'markdown' }));
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(
  `${taken} pictures of ${chosen.length} screens, ${Math.round(bytes / 1024)} kB, in ${Math.round((Date.now() - begun) / 1000)} s: ${to}`,
);

/** The window, made as high as the page is, unless something lies over that. Playwright's own pictures are PNG or JPEG, five times as large. */
async function take(page: Page, { width, height }: { width: number; height: number }, over: boolean): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (!over) await page.setViewportSize({ width, height: Math.max(whole, height) });
  await page.evaluate(() => gallery.settle());
  const protocol = await page.context().newCDPSession(page);
  const { data } = await protocol.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await protocol.detach();
  return Buffer.from(data, 'base64');
}

declare global {
  /** The page's own, while it is open in the browser. */
  var gallery: GalleryPage;
}
