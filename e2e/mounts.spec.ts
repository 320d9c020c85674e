import type { Acme } from './support/Acme.js';
import { expect, test } from './support/test.js';

/** What has the focus, in whichever tree it lies. */
const focused = (acme: Acme) =>
  acme.page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.id;
  });

test.describe('in a shadow root', () => {
  test.beforeEach(async ({ acme }) => {
    await acme.page.goto(`${acme.stack.url}/?shadow`);
    await expect(acme.heading('What would you like to do?')).toBeVisible();
    expect(await acme.page.locator('[data-part=mount]').evaluate(({ shadowRoot }) => shadowRoot?.mode)).toBe('open');
  });

  test('a deposit: mistakes, files, a question over it, a reload, and its end', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Open a deposit');
    await acme.expectStep('Your deposit');
    await acme.click('Continue');
    const summary = acme.page.getByRole('group', { name: /need another look/ });
    await summary.getByRole('link', { name: 'Amount' }).click();
    await expect.poll(() => focused(acme)).toBe(await acme.field('Amount').getAttribute('id'));
    await acme.page.keyboard.type('1 500');
    await acme.page.getByLabel('12 months').check();
    await acme.attachReady('Identity card, front');
    await acme.attachReady('Identity card, back');

    await acme.click('Cancel this application');
    const question = acme.page.getByRole('dialog', { name: 'Cancel this application?' });
    await expect(question.getByRole('button', { name: 'Keep going' })).toBeFocused();
    await acme.page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await acme.click('Continue');

    await acme.expectStep('Check your details');
    await expect(acme.field('First name')).not.toHaveValue('');
    await acme.reload('Check your details');
    expect(new URL(acme.page.url()).searchParams.has('shadow')).toBe(true);
    await acme.attachReady('Proof of address');
    await acme.click('Continue');
    await acme.expectStep('Read and sign');
    await acme.page.getByLabel(/I have read the terms/).check();
    await acme.click('Sign and open the deposit');
    await acme.expectOutcome('Your deposit is open');
  });

  test('a list that opens is searched and chosen from, by keys and by a press', async ({ acme }) => {
    await acme.choose('Dunărea Bank', 'Open a business account');
    await acme.expectStep('Your company');
    await acme.find('Registered in', 'Moldo', /Moldova/);
    await expect(acme.field('Registration number')).toBeVisible();
    const box = acme.page.getByRole('combobox', { name: 'Registered in' });
    await box.fill('Roma');
    await expect(acme.page.getByRole('listbox').getByRole('option', { name: 'Romania' })).toBeVisible();
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(box).toHaveValue('Romania');
    await expect(box).toBeFocused();
    await expect(acme.page.getByRole('listbox')).toBeHidden();
  });

  test('the trip to the bank leaves from it and comes back into it', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Connect your accounts');
    await acme.expectStep('Confirm at Carpați Bank');
    await acme.logInAtBank('Carpați Bank');
    await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await acme.expectOutcome('Your bank is connected');
    expect(await acme.page.locator('.ok-root').evaluate((root) => root.getRootNode() instanceof ShadowRoot)).toBe(true);
  });
});

test.describe('over the page', () => {
  test.beforeEach(async ({ acme }) => {
    await acme.page.goto(`${acme.stack.url}/?layout=modal`);
    await acme.click('Open the wizard');
    await expect(acme.heading('What would you like to do?')).toBeVisible();
  });

  // Only a finger zooms in.
  test('whoever has zoomed in on a touch screen, or has the keyboard up, reaches all of it @phone', async ({
    acme,
  }) => {
    const { page } = acme;
    await acme.choose('Carpați Bank', 'Open a deposit');
    await acme.expectStep('Your deposit');
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints });
    await finger.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(2);
    const last = acme.page.getByRole('button', { name: 'Cancel this application' });
    const seen = () =>
      last.evaluate((button) => {
        const view = visualViewport;
        return view !== null && button.getBoundingClientRect().bottom <= view.offsetTop + view.height;
      });
    await expect(async () => {
      await touch('touchStart', { x: 90, y: 300 });
      for (let y = 280; y > 20; y -= 20) await touch('touchMove', { x: 90, y });
      await touch('touchEnd');
      expect(await seen()).toBe(true);
    }).toPass();
    // The page behind stays where it is.
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('a trip comes back into it, and the last step closes it', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Connect your accounts');
    await acme.expectStep('Confirm at Carpați Bank');
    await acme.logInAtBank('Carpați Bank');
    await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await acme.expectOutcome('Your bank is connected');
    await expect(acme.page.getByRole('dialog', { name: 'Onboarding' })).toBeVisible();
    await acme.click('Back to Acme');
    await expect(acme.page.getByRole('button', { name: 'Open the wizard' })).toBeVisible();
  });
});
