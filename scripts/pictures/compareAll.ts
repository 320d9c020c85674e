import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../browser.js';
import { differ } from './differ.js';
import { Shelf } from './Shelf.js';

export interface Compared {
  story: string;
  width: number;
  state: 'changed' | 'new' | 'gone' | 'failed' | 'same';
  /** How much of a changed picture differs, from 0 to 1. */
  share?: number;
  /** Why a story has no picture. */
  why?: string;
}

export interface CompareOptions {
  /** The folders of two built Storybooks. */
  before: string;
  after: string;
  /** Where the pictures go: `<story>-<width>-before.png`, `-after.png` and `-difference.png`. */
  to: string;
  wanted: (story: string) => boolean;
  widths: readonly number[];
  globals: Readonly<Record<string, string>>;
}

/** Takes the pictures of both, and compares them. Of what is the same, none is kept. */
export async function compareAll({ before, after, to, wanted, widths, globals }: CompareOptions): Promise<Compared[]> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  });
  try {
    await rm(to, { recursive: true, force: true });
    await mkdir(to, { recursive: true });
    const shelves = { before: await Shelf.open(browser, before), after: await Shelf.open(browser, after) };
    const [was, is] = [await shelves.before.stories(), await shelves.after.stories()];
    const stories = [...new Set([...is, ...was])].filter(wanted);
    const table = await browser.newPage();
    const compared: Compared[] = [];
    const keep = (story: string, width: number, name: string, picture: Buffer) =>
      writeFile(join(to, `${story}-${width}-${name}.png`), picture);

    const lookAt = async (story: string) => {
      const [old, now] = await Promise.all([
        was.includes(story) ? shelves.before.take(story, widths, globals) : undefined,
        is.includes(story) ? shelves.after.take(story, widths, globals) : undefined,
      ]);
      const differs = old && now && old.some((picture, at) => !picture.equals(now[at] ?? picture));
      const again = differs ? await shelves.before.take(story, widths, globals) : undefined;
      for (const [at, width] of widths.entries()) {
        const [one, other] = [old?.[at], now?.[at]];
        const difference = one && other && (await differ(table, one, other, again?.[at]));
        const state = !one ? 'new' : !other ? 'gone' : difference ? 'changed' : 'same';
        compared.push({ story, width, state, ...(difference && { share: difference.share }) });
        if (state === 'same') continue;
        if (one) await keep(story, width, 'before', one);
        if (other) await keep(story, width, 'after', other);
        if (difference) await keep(story, width, 'difference', difference.picture);
      }
    };
    for (const [at, story] of stories.entries()) {
      if (process.stdout.isTTY) process.stdout.write(`\r${at + 1} of ${stories.length}`);
      await lookAt(story).catch((cause: unknown) => {
        const why = cause instanceof Error ? cause.message : String(cause);
        compared.push(...widths.map((width) => ({ story, width, state: 'failed' as const, why })));
      });
    }
    if (process.stdout.isTTY) process.stdout.write('\r');
    return compared;
  } finally {
    await browser.close();
  }
}
