import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page } from 'playwright';

/** How much memory a page takes, in bytes. */
export interface PageMemory {
  /** What its scripts hold. */
  heap: number;
  /** The resident memory of the processes that show pages; 0 where the system does not tell. */
  process: number;
}

/** Looks at the memory of a page now and then, and keeps the most of each since it was asked to forget. */
export interface Watch {
  now(): Promise<PageMemory>;
  most(): PageMemory;
  forget(): Promise<PageMemory>;
  stop(): void;
}

/** Watches a page; after a reload it goes on with the same one. */
export async function watchPage(browser: Browser, page: Page): Promise<Watch> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const whole = await browser.newBrowserCDPSession();
  let most: PageMemory = { heap: 0, process: 0 };
  const now = async (): Promise<PageMemory> => ({ heap: await heapOf(session), process: await residentOf(whole) });
  const look = async () => {
    const { heap, process } = await now();
    most = { heap: Math.max(most.heap, heap), process: Math.max(most.process, process) };
  };
  // While the page is being loaded anew there is nothing to look at.
  const timer = setInterval(() => void look().catch(() => undefined), 250);
  return {
    now,
    most: () => most,
    async forget() {
      await session.send('HeapProfiler.collectGarbage');
      most = await now();
      return most;
    },
    stop: () => clearInterval(timer),
  };
}

async function heapOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/** Linux tells of each process what it holds; what is shared with others is not counted. */
async function residentOf(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(renderers.map(({ id }) => privateOf(id)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function privateOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}
