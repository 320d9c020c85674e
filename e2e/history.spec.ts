import type { Acme } from './support/Acme.js';
import { expect, test } from './support/test.js';

const identity = 'Your identity document';

/** A card, with its first step answered, come to from another page. */
async function second(acme: Acme): Promise<void> {
  await acme.choose('Carpați Bank', 'Apply for a card');
  await acme.expectStep('About you');
  await acme.fillPersonalData();
  await acme.click('Continue');
  await acme.expectStep(identity);
}

test.describe('the browser’s Back and Forward', () => {
  // Firefox's driver waits for ever for a page that comes back from the browser's cache.
  test('walk the steps, and leave the page from the first one @chromium', async ({ acme }) => {
    const steps = new URL(acme.stack.url).host;
    await acme.page.goto('about:blank');
    await acme.page.goto(acme.stack.url);
    await second(acme);

    await acme.back();
    await acme.expectStep('About you');
    await expect(acme.page.getByRole('definition').getByText('Popescu')).toBeVisible();
    await acme.forward();
    await acme.expectStep(identity);

    await acme.back();
    await acme.expectStep('About you');
    expect(new URL(acme.page.url()).host).toBe(steps);
    await acme.back();
    await expect(acme.page).toHaveURL('about:blank');
  });

  test('agree with the wizard’s own Back, and with a reload in the middle @firefox', async ({ acme }) => {
    await second(acme);
    await acme.click('Back');
    await acme.expectStep('About you');
    await acme.forward();
    await acme.expectStep(identity);
    await acme.back();
    await acme.expectStep('About you');
    await acme.reload('About you');
    await expect(acme.page.getByRole('definition').getByText('Popescu')).toBeVisible();
    await acme.forward();
    await acme.expectStep(identity);
  });

  test('close a question that is open, and nothing else', async ({ acme }) => {
    await second(acme);
    await acme.click('Cancel this application');
    await expect(acme.page.getByRole('dialog')).toBeVisible();
    await acme.back();
    await expect(acme.page.getByRole('dialog')).toHaveCount(0);
    await acme.expectStep(identity);
    await acme.back();
    await acme.expectStep('About you');
  });

  test('leave at once from the end, and after “Save and close” @chromium', async ({ acme }) => {
    await acme.page.goto('about:blank');
    await acme.page.goto(acme.stack.url);
    await second(acme);
    await acme.click('Save and close');
    await expect(acme.heading('What would you like to do?')).toBeVisible();
    expect(new URL(acme.page.url()).searchParams.has('onboarding')).toBe(false);
    await acme.back();
    await expect(acme.page).toHaveURL('about:blank');

    await acme.forward();
    await acme.page
      .getByRole('button', { name: /Apply for a card.*Carpați Bank/s })
      .first()
      .click();
    await acme.expectStep(identity);
    await acme.click('Cancel this application');
    await acme.click('Cancel application');
    await expect(acme.heading('Cancelled')).toBeVisible();
    await acme.back();
    await expect(acme.page).toHaveURL('about:blank');
  });
});
