import { expect, type Locator, type Page } from '@playwright/test';
import type { Decision, SandboxEvent } from 'onboarding-kit/sandbox';
import { photo } from './files.js';
import type { Stack } from './Stack.js';

/** A person at Acme's page, and at the bank's. Finds everything as a person would: by what it is and what it says. */
export class Acme {
  constructor(
    readonly page: Page,
    readonly stack: Stack,
  ) {}

  async signIn(name = 'Ana Popescu'): Promise<void> {
    await this.page.goto(this.stack.url);
    await this.page.getByRole('button', { name: `Continue as ${name}` }).click();
    await expect(this.heading('What would you like to do?')).toBeVisible();
  }

  async choose(bank: string, title: string): Promise<void> {
    // What was begun before stands above what can be begun.
    await this.page
      .getByRole('button', { name: new RegExp(`${bank}.*${title}|${title}.*${bank}`, 's') })
      .last()
      .click();
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  /** A new step shows itself by its heading, which also takes the focus. */
  async expectStep(heading: string): Promise<void> {
    await expect(this.heading(heading)).toBeVisible();
  }

  async fill(label: string, value: string): Promise<void> {
    await this.type(this.page.getByLabel(label, { exact: true }), value);
  }

  /** Firefox's driver fills a box behind React's back; there the keys are pressed, one by one. */
  async type(box: Locator, value: string): Promise<void> {
    const byKeys = this.page.context().browser()?.browserType().name() === 'firefox';
    await box.fill(byKeys ? '' : value);
    if (byKeys) await box.pressSequentially(value);
  }

  /** The first step of a card, as somebody fills it in who makes no mistake. */
  async fillPersonalData(): Promise<void> {
    await this.fill('First name', 'Ana');
    await this.fill('Last name', 'Popescu');
    await this.fillBirth('Date of birth', '1 2 1990');
    await this.fill('E-mail', 'ana@example.com');
    await this.fill('Mobile phone', '0722 123 456');
  }

  /** Three boxes: day, month, year. */
  async fillBirth(label: string, day: string, within: Locator = this.page.getByRole('main')): Promise<void> {
    const boxes = within.getByRole('group', { name: label });
    for (const [at, part] of day.split(' ').entries())
      await this.type(boxes.getByLabel(['Day', 'Month', 'Year'][at] ?? ''), part);
  }

  /** Types until the choice is the first in the list, and takes it. */
  async find(label: string, words: string, choice: string | RegExp): Promise<void> {
    await this.type(this.page.getByRole('combobox', { name: label }), words);
    await this.page.getByRole('listbox').getByRole('option', { name: choice }).click();
  }

  /** Reads what is to be agreed to, and agrees. */
  async agree(title: string, label: string): Promise<void> {
    await this.click('Read it');
    await expect(this.page.getByRole('dialog', { name: title })).toBeVisible();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await this.page.getByLabel(label).check();
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  group(label: string): Locator {
    return this.page.getByRole('group', { name: label });
  }

  async click(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async attach(slot: string, file: ReturnType<typeof photo> | ReturnType<typeof photo>[] = photo()): Promise<void> {
    const group = this.group(slot);
    await group.locator('input[type=file]').first().setInputFiles(file, { timeout: 5_000 });
  }

  async attachReady(slot: string, ...files: ReturnType<typeof photo>[]): Promise<void> {
    await this.attach(slot, files.length > 0 ? files : photo());
    await expect(this.group(slot).getByText(/^Ready/)).toHaveCount(Math.max(1, files.length));
  }

  /** By the browser's history. Playwright's own way waits for a page to load, where none has to. */
  async back(): Promise<void> {
    await this.#walk(-1);
  }

  async forward(): Promise<void> {
    await this.#walk(1);
  }

  /** Where it leaves the page, it takes the script with it. */
  async #walk(by: number): Promise<void> {
    await this.page.evaluate((steps) => history.go(steps), by).catch(() => undefined);
  }

  /** Reloading must change nothing that a person can see. */
  async reload(heading: string): Promise<void> {
    await this.page.reload();
    await this.expectStep(heading);
  }

  /** The trip to the bank, up to the page where it asks. */
  async logInAtBank(bank: string, user = 'ana'): Promise<void> {
    await this.page
      .getByRole('link', { name: `Continue to ${bank}` })
      .or(this.page.getByRole('button', { name: `Continue to ${bank}` }))
      .click();
    await this.logIn(user);
  }

  /** The same where this is the bank's page already. */
  async logIn(user = 'ana'): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`^${this.stack.bank.url}`));
    await this.page.getByLabel(/user name/i).fill(user);
    await this.page.getByLabel(/code/i).fill('1234');
    await this.page.getByRole('button', { name: /log in/i }).click();
    // The page after it has come, whichever it is.
    await expect(this.page.getByLabel(/code/i)).toHaveCount(0);
    await this.page.waitForLoadState();
  }

  /** Logs in at the bank's page, and says yes. */
  async confirm(): Promise<void> {
    await this.logIn();
    await this.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
  }

  async expectOutcome(heading: string): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`^${this.stack.url}`));
    await expect(this.heading(heading)).toBeVisible();
  }

  /** The same person on another page, e.g. of another device. */
  on(page: Page): Acme {
    return new Acme(page, this.stack);
  }

  /** A person at the bank's desk decides about the newest application, once it lies there. */
  decide(decision: Decision): void {
    this.stack.sandbox.decide(this.upstreamSession(), decision);
  }

  /** The upstream's session that was begun last. */
  upstreamSession(): string {
    return this.stack.sandbox.log.findLast((event) => event.type === 'session_created')?.session_id ?? '';
  }

  /** The steps and attachments that the upstream took in its newest session, in order. */
  accepted(): string[] {
    return this.acceptedBy(this.upstreamSession());
  }

  /** The same of any of its sessions. */
  acceptedBy(session: string | undefined): string[] {
    return acceptedIn(this.stack.sandbox.log.filter((event) => 'session_id' in event && event.session_id === session));
  }

  /** The same over all sessions, from the log's nth entry on. */
  acceptedSince(entry: number): string[] {
    return acceptedIn(this.stack.sandbox.log.slice(entry));
  }
}

function acceptedIn(events: readonly SandboxEvent[]): string[] {
  return events.flatMap((event) => {
    if (event.type === 'step_accepted') return [event.step];
    return event.type === 'attachment_accepted' ? [event.name] : [];
  });
}
