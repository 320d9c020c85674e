import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

const origin = 'http://127.0.0.1:1';
const height = 900;

/** What of Storybook’s own preview is read here. */
interface Preview {
  __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string; id?: string } };
}

/** A built Storybook, from which pictures of stories are taken; it is served by no port. */
export class Shelf {
  private constructor(
    private readonly folder: string,
    private readonly context: BrowserContext,
  ) {}

  static async open(browser: Browser, folder: string): Promise<Shelf> {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'Europe/Bucharest',
    });
    await context.route(`${origin}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      const body = await readFile(join(folder, path)).catch(() => undefined);
      await route.fulfill(
        body ? { contentType: types[extname(path)] ?? 'application/octet-stream', body } : { status: 404 },
      );
    });
    await context.addInitScript(drawLots);
    return new Shelf(folder, context);
  }

  /** The ids of its stories, those left out that nobody sees. */
  async stories(): Promise<string[]> {
    const index = JSON.parse(await readFile(join(this.folder, 'index.json'), 'utf8')) as {
      entries: Record<string, { type: string; tags?: string[] }>;
    };
    return Object.entries(index.entries)
      .filter(
        ([, { type, tags }]) => type === 'story' && tags?.includes('dev') !== false && tags?.includes('test') !== false,
      )
      .map(([id]) => id);
  }

  /**
   * Plays a story once, and takes its picture in each width.
   *
   * @returns PNGs in the order of the widths.
   * @throws Error where the story does not play to its end.
   */
  async take(story: string, widths: readonly number[], globals: Readonly<Record<string, string>>): Promise<Buffer[]> {
    const page = await this.context.newPage();
    try {
      await page.setViewportSize({ width: 1280, height });
      const wanted = Object.entries({ ...globals, motion: 'reduced' })
        .map((pair) => pair.join(':'))
        .join(';');
      await page.goto(`${origin}/iframe.html?viewMode=story&id=${story}&globals=${wanted}`);
      await played(page, story);
      const pictures: Buffer[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        pictures.push(await still(page));
      }
      return pictures;
    } finally {
      await page.close();
    }
  }
}

async function played(page: Page, story: string): Promise<void> {
  const end = await page.waitForFunction(
    (id) => {
      const { currentRender } = (globalThis as Preview).__STORYBOOK_PREVIEW__ ?? {};
      const ends = ['completed', 'finished', 'errored', 'aborted'];
      return currentRender?.id === id && ends.find((phase) => phase === currentRender.phase);
    },
    story,
    { timeout: 60_000 },
  );
  const phase = await end.jsonValue();
  const told = page.locator('#error-message');
  if (phase === 'errored' || (await told.isVisible()))
    throw new Error(`it does not play to its end: ${(await told.textContent())?.slice(0, 300) ?? ''}`);
}

/** Nothing differs between one picture and the next but what is meant: it is taken until it stays as it is. */
async function still(page: Page): Promise<Buffer> {
  const take = () => page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  let last = await take();
  for (let times = 0; times < 5; times += 1) {
    const next = await take();
    if (next.equals(last)) break;
    last = next;
  }
  return last;
}

/** Chance, the same each time: a reference on a screen is not another one in each picture. As words, since it is for the page. */
const drawLots = `{
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  Math.random = () => next() / 2147483647;
  crypto.getRandomValues = (array) => {
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach((_, at, bytes) => (bytes[at] = next() & 255));
    return array;
  };
  crypto.randomUUID = () => {
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
  };
}`;
