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

  for (const [what, user, heading] of [
    ['the bank breaks down', 'elena', 'Carpați Bank could not finish this'],
    ['the bank has waited for too long @desktop', 'nelu', 'The link to Carpați Bank has run out'],
  ] as const)
    test(`${what}: says so, and a second trip succeeds`, async ({ acme }) => {
      await acme.choose('Carpați Bank', 'Connect your accounts');
      await acme.logInAtBank('Carpați Bank', user);
      await acme.page
        .getByRole('button', { name: /back|return/i })
        .or(acme.page.getByRole('link', { name: /back|return/i }))
        .click();
      await acme.expectOutcome(heading);
      await acme.click('Try again');
      await acme.logInAtBank('Carpați Bank');
      await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
      await acme.expectOutcome('Your bank is connected');
    });

  test('no account there that fits: says so, and another bank is one click away', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Connect your accounts');
    await acme.logInAtBank('Carpați Bank', 'mihai');
    await acme.click('Go back to Acme');
    await acme.expectOutcome('Carpați Bank could not finish this');
    await expect(acme.page.getByText('Carpați Bank found no account of yours that fits.')).toBeVisible();
    // The reason outlives a reload, and what helps best comes first.
    await acme.reload('Carpați Bank could not finish this');
    await expect(acme.page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await acme.click('Another bank');
    await expect(acme.heading('What would you like to do?')).toBeVisible();
  });

  test('the bank lets nobody in this way: says so, and another login may be let in @desktop', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Connect your accounts');
    await acme.logInAtBank('Carpați Bank', 'vlad');
    await acme.click('Go back to Acme');
    await acme.expectOutcome('Carpați Bank could not finish this');
    await expect(acme.page.getByText('Carpați Bank did not let you in this way.')).toBeVisible();
    await acme.click('Try again');
    await acme.logInAtBank('Carpați Bank');
    await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await acme.expectOutcome('Your bank is connected');
  });

  test('a payment of which nobody can tell is not made again before its user says so', async ({ acme }) => {
    const pay = async () => {
      await acme.logInAtBank('Dunărea Bank');
      await acme.page.getByRole('button', { name: /approve|authorise|pay|confirm/i }).click();
    };
    const approved = () =>
      acme.stack.sandbox.log.filter((event) => event.type === 'redirect_decided' && event.outcome === 'approved')
        .length;
    const before = approved();
    await acme.choose('Dunărea Bank', 'Pay from your bank');
    await acme.fill('Amount', '120,50');
    await acme.fill('Your account (IBAN)', 'RO49 AAAA 1B31 0075 9384 0000');
    await acme.click('Continue');
    await acme.expectStep('Confirm the payment at Dunărea Bank');
    await expect(acme.page.getByText('One payment of RON 120.50 to Acme')).toBeVisible();
    // What comes of it is lost on the way.
    acme.stack.sandbox.faults.fail('tokens', { status: 503, after: 'accepted' });
    await pay();
    await acme.expectOutcome('Nobody can tell yet whether this was paid');
    await acme.click('It was paid');
    await expect(acme.page.getByText('Then there is nothing to pay here')).toBeVisible();
    await acme.click('I am not sure');
    await acme.reload('Nobody can tell yet whether this was paid');
    expect(approved() - before).toBe(1);
    await acme.click('It was not paid: pay again');
    await acme.expectStep('Confirm the payment at Dunărea Bank');
    await pay();
    await acme.expectOutcome('Payment sent');
    expect(approved() - before).toBe(2);
  });

  test('a way back that was used before changes nothing @desktop', async ({ acme }) => {
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
