import { expect, type Locator, type Page } from '@playwright/test';
import type { FaultKind } from 'onboarding-kit/sandbox';
import { Acme } from './Acme.js';
import type { Fault, FaultPlan } from './faultPlan.js';
import type { Stack } from './Stack.js';

/** What is done about one view: where it is known by its heading, fill in what is missing, and press. */
export interface View {
  heading: string;
  fill?: (acme: Acme) => Promise<void>;
  press: (acme: Acme) => Locator;
}

/** How long a person stays at it, in milliseconds. */
const patience = 90_000;

/**
 * Somebody who goes on whatever happens: looks at the page, does what it asks for, and looks again. Between the looks, and
 * while something is being sent, things go wrong by a plan.
 */
export class PatientPerson {
  readonly #faults: (Fault | undefined)[];
  readonly met: Fault[] = [];

  constructor(
    private page: Page,
    private readonly stack: Stack,
    { faults }: FaultPlan,
  ) {
    this.#faults = [...faults];
  }

  /** Goes through the views in any order, until the one with this heading. */
  async reach(outcome: string, views: readonly View[]): Promise<void> {
    const giveUpAt = Date.now() + patience;
    while (!(await this.#shows(outcome))) {
      if (Date.now() > giveUpAt) throw new Error(`"${outcome}" was not reached; last seen: ${await this.#seen()}`);
      const fault = this.#faults.shift();
      if (fault) this.met.push(fault);
      await this.#act(views, fault);
    }
  }

  get #acme(): Acme {
    return new Acme(this.page, this.stack);
  }

  /** A view's own heading is its first; what it sums up may have others. */
  async #shows(heading: string): Promise<boolean> {
    const first = this.page.getByRole('region', { name: 'Onboarding' }).getByRole('heading').first();
    return (await first.isVisible()) && (await first.textContent({ timeout: 1_000 }).catch(() => null)) === heading;
  }

  /** A page that is going away in this moment is no failure: the next look finds what came of it. */
  async #act(views: readonly View[], fault: Fault | undefined): Promise<void> {
    try {
      // A press that lands on an earlier step shows that; the way on from there is the same as from a failure: one press.
      const again = this.page.getByRole('button', { name: /^(Try again|Go on with .*)$/ }).first();
      if (await again.isVisible()) await again.click({ timeout: 2_000 });
      const here = await this.#whichOf(views);
      if (here) {
        await here.fill?.(this.#acme);
        const button = here.press(this.#acme);
        if (fault === 'pressed twice') await button.dblclick({ timeout: 2_000 });
        else await button.click({ timeout: 2_000 });
      }
      if (fault) await this.#strike(fault);
      else if (here) await expect(this.#acme.heading(here.heading)).toBeHidden({ timeout: 4_000 });
      else await expect(this.page.getByRole('heading').first()).toBeVisible({ timeout: 4_000 });
    } catch (error) {
      if (!(error instanceof Error) || !/Timeout|closed|navigat|detached|ERR_|expect\(/i.test(error.message))
        throw error;
      // Whoever sees nothing at all, or the browser's own error page, loads it anew.
      if (
        (await this.page
          .getByRole('heading')
          .count()
          .catch(() => 0)) === 0
      )
        await this.#reload();
    }
  }

  async #whichOf(views: readonly View[]): Promise<View | undefined> {
    for (const view of views) if (await this.#shows(view.heading)) return view;
    return undefined;
  }

  async #strike(fault: Fault): Promise<void> {
    const { recorder, sandbox } = this.stack;
    const bank: readonly FaultKind[] = ['sessions', 'steps', 'upload', 'tokens'];
    const effects: Record<Fault, () => Promise<void> | void> = {
      'the line is cut': () => recorder.cut(),
      'no network for a while': async () => {
        await this.page.context().setOffline(true);
        await this.page
          .getByText(/You are offline/)
          .first()
          .waitFor({ timeout: 2_000 })
          .catch(() => undefined);
        await this.page.context().setOffline(false);
      },
      'the page is loaded anew': () => this.#reload(),
      'the tab is killed': async () => {
        const [old, address] = [this.page, this.page.url()];
        this.page = await old.context().newPage();
        await old.close();
        await this.page.goto(address).catch(() => undefined);
      },
      'the proxy is killed and begun again': async () => {
        const which = this.met.length;
        await this.stack.killTenant(which);
        await this.stack.startTenant(which);
      },
      'the bank answers 500': () => bank.forEach((kind) => sandbox.faults.fail(kind)),
      'the bank answers 429': () => bank.forEach((kind) => sandbox.faults.fail(kind, { status: 429 })),
      // Where the last answer or the token is taken and nobody hears of it, nobody can know: that end is tested apart.
      'the bank takes it and its answer is lost': () =>
        (['sessions', 'upload'] as const).forEach((kind) => sandbox.faults.fail(kind, { after: 'accepted' })),
      'the bank is slow': async () => {
        bank.forEach((kind) => sandbox.faults.hold(kind));
        await this.page
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

  async #reload(): Promise<void> {
    await this.page.reload().catch(() => undefined);
  }

  async #seen(): Promise<string> {
    const headings = await this.page
      .getByRole('heading')
      .allTextContents()
      .catch(() => []);
    return `${headings.join(' · ')} (after: ${this.met.join(', ')})`;
  }
}
