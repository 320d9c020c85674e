import type { BrowserContext, Page } from '@playwright/test';

/** Everywhere that something may be left behind, and all that was found there. */
export type Places = Readonly<
  Record<'addresses' | 'history' | 'storage' | 'cookies' | 'events' | 'messages' | 'log', string>
>;

/** The one address that may carry what the bank hands over: its own way back, which leads on at once. */
const wayBack = /^[^?]*\/onboarding\/return\?/;

/** Follows all pages of a browser context, and collects what they leave behind where others could find it. */
export class Traces {
  readonly #addresses: string[] = [];
  readonly #messages: string[] = [];
  readonly #events: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    private readonly origin: string,
  ) {}

  static async follow(context: BrowserContext, origin: string): Promise<Traces> {
    const traces = new Traces(context, origin);
    context.on('request', (request) => traces.#addresses.push(request.url()));
    context.on('page', (page) => traces.#listenTo(page));
    for (const page of context.pages()) traces.#listenTo(page);
    await context.exposeFunction('reportWizardEvent', (event: string) => traces.#events.push(event));
    await context.addInitScript(() => {
      addEventListener('acme:onboarding', (event) => {
        if (event instanceof CustomEvent) Reflect.get(globalThis, 'reportWizardEvent')(JSON.stringify(event.detail));
      });
    });
    return traces;
  }

  /** What there is now; `log` is what the tenant has printed. */
  async collect(log: string): Promise<Places> {
    const pages = this.context.pages().filter((page) => page.url().startsWith(this.origin));
    // A page that has gone meanwhile has left nothing that could be read.
    const read = async (from: (page: Page) => Promise<string>) =>
      (await Promise.all(pages.map((page) => from(page).catch(() => '')))).join('\n');
    return {
      addresses: this.#addresses.filter((url) => !wayBack.test(url)).join('\n'),
      history: await read(historyOf),
      storage: await read((page) => page.evaluate(storageIn)),
      cookies: JSON.stringify(await this.context.cookies()),
      events: this.#events.join('\n'),
      messages: this.#messages.join('\n'),
      log,
    };
  }

  /** Looks only at what comes from now on, where that can be told. */
  forget(): void {
    this.#addresses.length = 0;
    this.#messages.length = 0;
    this.#events.length = 0;
  }

  #listenTo(page: Page): void {
    page.on('framenavigated', (frame) => this.#addresses.push(frame.url()));
    page.on('console', (message) => this.#messages.push(message.text()));
    page.on('pageerror', (error) => this.#messages.push(error.stack ?? error.message));
  }
}

/** Each entry's address and title, the page's own state, and what its scripts can read of what was loaded. */
async function historyOf(page: Page): Promise<string> {
  const own = await page.evaluate(() =>
    JSON.stringify([
      history.state,
      document.referrer,
      performance.getEntriesByType('resource').map(({ name }) => name),
      performance.getEntriesByType('navigation').map(({ name }) => name),
    ]),
  );
  // Chromium alone can be asked.
  const session = await page
    .context()
    .newCDPSession(page)
    .catch(() => undefined);
  const entries = (await session?.send('Page.getNavigationHistory'))?.entries ?? [];
  await session?.detach();
  const kept = entries.filter(({ url }) => !wayBack.test(url)).map(({ url, title }) => `${url} ${title}`);
  return [own, ...kept].join('\n');
}

/** Runs in the page. */
async function storageIn(): Promise<string> {
  const databases = await Promise.all(
    (await indexedDB.databases()).map(async ({ name = '' }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error(name)));
      });
      const stores = [...database.objectStoreNames].map(
        (store) =>
          new Promise((resolve, reject) => {
            const asked = database.transaction(store).objectStore(store).getAll();
            asked.addEventListener('success', () => resolve([store, asked.result]));
            asked.addEventListener('error', () => reject(new Error(store)));
          }),
      );
      const found = await Promise.all(stores);
      database.close();
      return [name, found];
    }),
  );
  return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, document.cookie, await caches.keys()]);
}
