import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { FaultKind } from 'onboarding-kit/sandbox';
import type { Acme } from './Acme.js';
import type { Errand, View } from './errands.js';
import type { Fault, FaultPlan } from './faultPlan.js';

/** How long a person stays at it, in milliseconds. */
const patience = 120_000;

/** The ways on from wherever somebody has got to, that are the same for every errand. */
const waysOn = /^(Try again|Go on with .*|Go on here)$/;

/**
 * Somebody who goes on whatever happens: looks at the newest window in which there is something to do, does what it asks for,
 * and looks again. Between the looks, and while something is being sent, things go wrong by a plan.
 */
export class PatientPerson {
  readonly #faults: (Fault | undefined)[];
  readonly #context: BrowserContext;
  /** Where the bank's log begins that is about this errand. */
  readonly #begun: number;
  readonly met: Fault[] = [];

  /** @param home the session's own address: where somebody who is lost goes on. */
  constructor(
    private readonly acme: Acme,
    { faults }: FaultPlan,
    private readonly home: string,
  ) {
    this.#faults = [...faults];
    this.#context = acme.page.context();
    this.#begun = acme.stack.sandbox.log.length;
  }

  /** Does what its views ask for, in whichever order they come, until its end is seen in any window. */
  async carryOut({ views, end, done }: Errand): Promise<void> {
    const giveUpAt = Date.now() + patience;
    while (!(await this.#sees(end))) {
      if (Date.now() > giveUpAt) throw new Error(`It was not so that ${done}; last seen: ${await this.#seen()}`);
      await this.#act(views);
    }
  }

  /**
   * What goes wrong at this look. A bank that fails waits until something is sent: the pauses of the proxy before it asks again grow
   * with each failure, beyond anybody's patience.
   */
  #nextFault(sends: boolean): Fault | undefined {
    if (!sends && this.#faults[0]?.startsWith('the bank answers')) return undefined;
    const fault = this.#faults.shift();
    if (fault) this.met.push(fault);
    return fault;
  }

  /** The newest first. */
  get #windows(): Page[] {
    return this.#context
      .pages()
      .filter((page) => !page.isClosed())
      .toReversed();
  }

  async #sees(end: Errand['end']): Promise<boolean> {
    for (const page of this.#windows)
      if (
        await end(this.acme.on(page))
          .first()
          .isVisible()
          .catch(() => false)
      )
        return true;
    return false;
  }

  /** Where there is something to do; else the newest window, and no view that is known. */
  async #look(views: readonly View[]): Promise<{ page: Page; view?: View }> {
    for (const page of this.#windows) {
      const shown = await this.#headingOf(page);
      const view = views.find(({ heading }) => (heading instanceof RegExp ? heading.test(shown) : heading === shown));
      if (view) return { page, view };
    }
    return { page: this.#windows[0] ?? (await this.#context.newPage()) };
  }

  /** A view's own heading is its first; what it sums up may have others. The bank's pages have one. */
  #heading(page: Page): Locator {
    const part = this.#isAtBank(page) ? page.getByRole('main') : page.getByRole('region', { name: 'Onboarding' });
    return part.getByRole('heading').first();
  }

  async #headingOf(page: Page): Promise<string> {
    const heading = this.#heading(page);
    const words = (await heading.isVisible()) ? await heading.textContent({ timeout: 1_000 }).catch(() => null) : null;
    return words ?? '';
  }

  #isAtBank(page: Page): boolean {
    return page.url().startsWith(this.acme.stack.bank.url);
  }

  /** A page that is going away in this moment is no failure: the next look finds what came of it. */
  async #act(views: readonly View[]): Promise<void> {
    const { page, view } = await this.#look(views);
    const fault = this.#nextFault(view !== undefined);
    const acme = this.acme.on(page);
    try {
      const wayOn = page.getByRole('button', { name: waysOn }).first();
      if (await wayOn.isVisible()) await wayOn.click({ timeout: 2_000 });
      await view?.fill?.(acme);
      const seen = this.acme.stack.sandbox.log.slice(this.#begun);
      const control = view?.press?.(acme, seen).first();
      if (fault === 'pressed twice') await control?.dblclick({ timeout: 2_000 });
      else await control?.click({ timeout: 2_000 });
      if (fault) await this.#strike(page, fault);
      else if (view) await expect(acme.heading(view.heading)).toBeHidden({ timeout: 4_000 });
      else await this.#waitFor(page);
    } catch (error) {
      if (!(error instanceof Error) || !/Timeout|closed|navigat|detached|ERR_|expect\(/i.test(error.message))
        throw error;
      // Whoever sees nothing at all, or the browser's own error page, loads it anew.
      const headings = await page
        .getByRole('heading')
        .count()
        .catch(() => 0);
      if (headings === 0) await (page.url() === 'about:blank' ? page.goto(this.home) : page.reload()).catch(() => null);
    }
  }

  /** Nothing that is known is shown: the wizard goes on by itself, and from any other page the way home is by the address. */
  async #waitFor(page: Page): Promise<void> {
    await expect(page.getByRole('heading').first()).toBeVisible({ timeout: 4_000 });
    const session = new URL(this.home).searchParams.get('onboarding');
    const isSession = () => new URL(page.url()).searchParams.get('onboarding') === session;
    const shown = await this.#headingOf(page);
    await expect
      .poll(async () => page.isClosed() || (await this.#headingOf(page)) !== shown, { timeout: 2_000 })
      .toBe(true)
      .catch(async (error: unknown) => {
        if (isSession()) throw error;
        await page.goto(this.home);
      });
  }

  async #strike(page: Page, fault: Fault): Promise<void> {
    const { recorder, sandbox } = this.acme.stack;
    const bank: readonly FaultKind[] = ['sessions', 'steps', 'upload', 'tokens'];
    const failOnce = (status: number) => {
      sandbox.faults.clear();
      bank.forEach((kind) => sandbox.faults.fail(kind, { status }));
    };
    const effects: Record<Fault, () => Promise<void> | void> = {
      'the line is cut': () => recorder.cut(),
      'no network for a while': async () => {
        await this.#context.setOffline(true);
        await page
          .getByText(/You are offline/)
          .first()
          .waitFor({ timeout: 2_000 })
          .catch(() => undefined);
        await this.#context.setOffline(false);
      },
      'the page is loaded anew': async () => void (await page.reload().catch(() => null)),
      'the tab is killed': async () => {
        const address = page.url();
        const other = this.#windows.some((each) => each !== page);
        // Somebody whose only tab is gone opens it again where it was.
        const next = other ? undefined : await this.#context.newPage();
        await page.close();
        await next?.goto(address.startsWith('http') ? address : this.home).catch(() => undefined);
      },
      'the tab is lost on its way back': () => this.#loseTheWayBack(),
      'the proxy is killed and begun again': async () => {
        const which = this.met.length;
        await this.acme.stack.killTenant(which);
        await this.acme.stack.startTenant(which);
      },
      'the bank answers 500': () => failOnce(500),
      'the bank answers 429': () => failOnce(429),
      // Where the last answer or the token is taken and nobody hears of it, nobody can know: that end is tested apart.
      'the bank takes it and its answer is lost': () =>
        (['sessions', 'upload'] as const).forEach((kind) => sandbox.faults.fail(kind, { after: 'accepted' })),
      'the bank is slow': async () => {
        bank.forEach((kind) => sandbox.faults.hold(kind));
        await page
          .getByRole('heading')
          .first()
          .waitFor({ timeout: 1_000 })
          .catch(() => undefined);
        bank.forEach((kind) => sandbox.faults.release(kind));
      },
      'pressed twice': () => undefined,
    };
    await effects[fault]();
  }

  /** What is decided at the bank next is decided, and the tab goes with the answer: the bank does not lead back twice. */
  async #loseTheWayBack(): Promise<void> {
    let lost = false;
    await this.#context.route(/\/bank\/[^/]+\/decide$/, async (route) => {
      if (lost || route.request().method() !== 'POST') return route.fallback();
      lost = true;
      await route.fetch({ maxRedirects: 0 });
      await route.abort();
      return route.request().frame().page().close();
    });
  }

  async #seen(): Promise<string> {
    const windows = await Promise.all(
      this.#windows.map(async (page) => {
        const headings = await page
          .getByRole('heading')
          .allTextContents()
          .catch(() => []);
        return `${page.url()}: ${headings.join(' · ')}`;
      }),
    );
    return `${windows.join(' | ')} (after: ${this.met.join(', ')})`;
  }
}
