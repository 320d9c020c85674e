import { expect, test } from './support/test.js';

test.describe('the trip to the bank that does not end well', () => {
  test('refused there: says so, and a second trip succeeds', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Connect your accounts');
    await acme.logInAtBank('Carpați Bank');
    await acme.page.getByRole('button', { name: /refuse|decline|cancel/i }).click();
    await acme.expectOutcome('You did not confirm at Carpați Bank');
    await acme.click('Try again');
    await acme.logInAtBank('Carpați Bank');
    await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await acme.expectOutcome('Your bank is connected');
  });

  test('the bank breaks down: says so, and a second trip succeeds', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Connect your accounts');
    await acme.logInAtBank('Carpați Bank', 'elena');
    await acme.page
      .getByRole('button', { name: /back|return/i })
      .or(acme.page.getByRole('link', { name: /back|return/i }))
      .click();
    await acme.expectOutcome('Carpați Bank could not finish this');
    await acme.click('Try again');
    await acme.logInAtBank('Carpați Bank');
    await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await acme.expectOutcome('Your bank is connected');
  });

  test('a way back that was used before changes nothing', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Connect your accounts');
    const back = acme.page.waitForRequest(/\/onboarding\/return/);
    await acme.logInAtBank('Carpați Bank');
    await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    const used = (await back).url();
    await acme.expectOutcome('Your bank is connected');
    await acme.page.goto(used);
    await expect(acme.heading('This link has been used or has run out')).toBeVisible();
  });
});
