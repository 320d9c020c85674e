import type { Locator, Page } from '@playwright/test';
import type { Acme } from './support/Acme.js';
import { expect, test } from './support/test.js';

const connected = 'Your bank is connected';

/** Up to the step that leads to the bank, in that way. */
async function ahead(acme: Acme, trip: 'page' | 'popup' | 'tab' | 'device' | 'auto'): Promise<void> {
  await acme.page.goto(`${acme.stack.url}/?trip=${trip}`);
  await acme.choose('Carpați Bank', 'Connect your accounts');
  await expect(acme.heading(trip === 'device' ? 'Confirm on your phone' : 'Confirm at Carpați Bank')).toBeVisible();
}

/** Presses, and is in the window that opens. */
async function open(acme: Acme, name = 'Continue to Carpați Bank'): Promise<Acme> {
  const opened = acme.page.waitForEvent('popup');
  await acme.click(name);
  return acme.on(await opened);
}

/** The link to the bank, as it is shown to be copied. */
const linkIn = async (acme: Acme) => (await acme.page.getByText(acme.stack.bank.url).textContent()) ?? '';

/** Whether this is still the page that it was, rather than one that was loaded anew. */
const mark = (page: Page) => page.evaluate(() => void Reflect.set(globalThis, 'marked', true));
const isMarked = (page: Page) => page.evaluate(() => Reflect.has(globalThis, 'marked'));

/** Somebody looks at another tab: in a browser without a screen every page counts as seen. */
const hide = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });

/** A page that lies behind another window has no focus to show in every browser; what has it when it is in front can be told. */
const takesFocus = (heading: Locator) =>
  expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);

test.describe('the trip in a window of its own', () => {
  for (const trip of ['popup', 'tab'] as const) {
    test(`${trip}: it closes by itself, and the page goes on as it is @firefox`, async ({ acme }) => {
      await ahead(acme, trip);
      await mark(acme.page);
      const bank = await open(acme);
      const what = trip === 'popup' ? 'window' : 'tab';
      await takesFocus(acme.heading(`Go on in the ${what} of Carpați Bank`));
      const closed = bank.page.waitForEvent('close');
      await bank.logIn();
      // It is seen to be open, and nothing else is said.
      await expect(acme.heading(`Go on in the ${what} of Carpați Bank`)).toBeVisible();
      await bank.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
      await acme.expectOutcome(connected);
      await closed;
      expect(await isMarked(acme.page)).toBe(true);
    });
  }

  test('blocked by the browser: says so, and the page itself leads there', async ({ acme }) => {
    await acme.page.addInitScript(() => {
      globalThis.open = () => null;
    });
    await ahead(acme, 'popup');
    await acme.click('Continue to Carpați Bank');
    await expect(acme.heading('Your browser blocked the window')).toBeFocused();
    await acme.page.getByRole('link', { name: 'Continue to Carpați Bank' }).click();
    await acme.confirm();
    await acme.expectOutcome(connected);
  });

  test('closed half-way: says so, and is opened again', async ({ acme }) => {
    await ahead(acme, 'popup');
    const first = await open(acme);
    await first.logIn();
    await first.page.close();
    await expect(acme.heading('The window of Carpați Bank seems to be closed')).toBeFocused();
    const second = await open(acme, 'Open it again');
    await second.confirm();
    await acme.expectOutcome(connected);
  });

  test('left for the page itself: a real link', async ({ acme }) => {
    await ahead(acme, 'popup');
    const bank = await open(acme);
    await acme.page.getByRole('link', { name: 'Go on in this page instead' }).click();
    await acme.confirm();
    await acme.expectOutcome(connected);
    await bank.page.close();
  });

  // Firefox's driver cannot put a header into what a bank has said.
  test('at a bank that cuts the window off from its opener @chromium @desktop', async ({ acme, context }) => {
    await context.route(`${acme.stack.bank.url}/**`, async (route) => {
      const response = await route.fetch({ maxRedirects: 0 });
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'cross-origin-opener-policy': 'same-origin' },
      });
    });
    await ahead(acme, 'popup');
    const bank = await open(acme);
    // It looks closed, and is not.
    await expect(acme.heading('The window of Carpați Bank seems to be closed')).toBeVisible();
    await bank.confirm();
    await acme.expectOutcome(connected);
  });

  test('that has lost its first page goes on by itself @desktop', async ({ acme }) => {
    await ahead(acme, 'tab');
    const bank = await open(acme);
    await bank.logIn();
    await acme.page.goto('about:blank');
    await bank.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await bank.expectOutcome(connected);
    expect(new URL(bank.page.url()).searchParams.has('onboarding-back')).toBe(false);
  });

  test('on a desktop is what suits, with a phone beside it @desktop', async ({ acme }) => {
    await ahead(acme, 'auto');
    await acme.click('Use your phone');
    await expect(acme.heading('Confirm on your phone')).toBeFocused();
    await expect(acme.page.getByRole('img', { name: /QR code/ })).toBeVisible();
  });
});

test.describe('the trip on another device', () => {
  test('is asked about there, and the first page finishes by itself @firefox', async ({ acme, browser }) => {
    await ahead(acme, 'device');
    const context = await browser.newContext();
    const phone = acme.on(await context.newPage());
    await phone.page.goto(await linkIn(acme));
    await phone.confirm();
    await expect(phone.heading('Did you begin this yourself?')).toBeVisible();
    await expect(acme.heading(connected)).toHaveCount(0);
    await phone.click('Yes, I began it');
    await expect(phone.heading('Go back to where you began')).toBeVisible();
    await acme.expectOutcome(connected);
    await context.close();
  });

  test('that the user did not begin takes nothing', async ({ acme, browser }) => {
    await ahead(acme, 'device');
    const before = acme.stack.sandbox.log.length;
    const context = await browser.newContext();
    const stranger = acme.on(await context.newPage());
    await stranger.page.goto(await linkIn(acme));
    await stranger.confirm();
    await stranger.click('No, I did not');
    await expect(stranger.heading('Nothing was passed on')).toBeVisible();
    await acme.expectOutcome('You did not confirm at Carpați Bank');
    const since = acme.stack.sandbox.log.slice(before);
    expect(since.some(({ type }) => type === 'token_exchanged')).toBe(false);
    await context.close();
  });

  test('of somebody else, who is signed in, changes nothing @desktop', async ({ acme, browser }) => {
    await ahead(acme, 'device');
    const context = await browser.newContext();
    const mihai = acme.on(await context.newPage());
    await mihai.signIn('Mihai Ionescu');
    await mihai.page.goto(await linkIn(acme));
    await mihai.confirm();
    await expect(mihai.heading('This link has been used or has run out')).toBeVisible();
    await acme.page.reload();
    await acme.expectStep('Confirm on your phone');
    await context.close();
  });
});

test.describe('the way back', () => {
  test('of a bank’s app ends in another tab: the first rests, and may be gone on with', async ({ acme, context }) => {
    await ahead(acme, 'page');
    const href = (await acme.page.getByRole('link', { name: 'Continue to Carpați Bank' }).getAttribute('href')) ?? '';
    const tab = acme.on(await context.newPage());
    await tab.page.goto(href);
    await tab.logIn();
    await hide(acme.page);
    await tab.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await tab.expectOutcome(connected);
    expect(new URL(tab.page.url()).searchParams.has('onboarding-back')).toBe(false);
    await expect(acme.heading('You go on in another tab')).toBeVisible();
    await acme.click('Go on here');
    await acme.expectOutcome(connected);
  });

  test('that nobody was sent on changes nothing @desktop', async ({ acme }) => {
    await ahead(acme, 'page');
    const session = acme.page.url();
    const id = new URL(session).searchParams.get('onboarding') ?? '';
    await acme.page.goto(`${acme.stack.url}/onboarding/return?state=${id}.${'A'.repeat(32)}&temp_token=forged`);
    await expect(acme.heading('This link has been used or has run out')).toBeVisible();
    await acme.page.goto(session);
    await acme.expectStep('Confirm at Carpați Bank');
  });

  test('that comes too late is not taken, and a fresh link leads to the end', async ({ acme }) => {
    await ahead(acme, 'page');
    const session = acme.page.url();
    await acme.logInAtBank('Carpați Bank');
    await acme.stack.advance(31 * 60_000);
    await acme.page.goto(session);
    await acme.expectStep('The link to Carpați Bank has run out');
    await acme.click('Try again');
    await acme.logInAtBank('Carpați Bank');
    await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await acme.expectOutcome(connected);
  });

  test('by the browser’s own Back finds the step as it was', async ({ acme }) => {
    await ahead(acme, 'page');
    await acme.logInAtBank('Carpați Bank');
    await acme.page.goBack();
    await acme.page.goBack();
    await acme.expectStep('Confirm at Carpați Bank');
    await acme.logInAtBank('Carpați Bank');
    await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await acme.expectOutcome(connected);
  });

  test('is over: a link to the session shows how it ended @desktop', async ({ acme }) => {
    await ahead(acme, 'page');
    const session = acme.page.url();
    await acme.logInAtBank('Carpați Bank');
    await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await acme.expectOutcome(connected);
    await acme.page.goto('about:blank');
    await acme.page.goto(session);
    await acme.expectOutcome(connected);
    await acme.reload(connected);
  });
});
