import type { Acme } from './support/Acme.js';
import { expect, test } from './support/test.js';

const wholeDeposit = ['product_form', 'identity_front', 'identity_back', 'identity', 'proof_of_address', 'agreement'];

async function fillDeposit(acme: Acme): Promise<void> {
  await acme.choose('Carpați Bank', 'Open a deposit');
  await acme.fill('Amount', '2 000');
  await acme.page.getByLabel('6 months').check();
  await acme.attachReady('Identity card, front');
  await acme.attachReady('Identity card, back');
}

async function finishDeposit(acme: Acme): Promise<void> {
  await acme.attachReady('Proof of address');
  await acme.click('Continue');
  await acme.page.getByLabel(/I have read the terms/).check();
  await acme.click('Sign and open the deposit');
  await acme.expectOutcome('Your deposit is open');
}

test.describe('nothing that was typed is lost', () => {
  test('a reload in the middle of each step of a deposit', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Open a deposit');
    await acme.fill('Amount', '1 500');
    await acme.page.getByLabel('12 months').check();
    await acme.attachReady('Identity card, front');
    await acme.reload('Your deposit');
    await expect(acme.field('Amount')).toHaveValue(/^1.500$/);
    await expect(acme.page.getByLabel('12 months')).toBeChecked();
    await expect(acme.group('Identity card, front').getByText(/^Ready/)).toBeVisible();
    await acme.attachReady('Identity card, back');
    await acme.click('Continue');

    await acme.expectStep('Check your details');
    await acme.fill('Town or city', 'Sighișoara');
    await acme.reload('Check your details');
    await expect(acme.field('Town or city')).toHaveValue('Sighișoara');
    await acme.attachReady('Proof of address');
    await acme.click('Continue');

    await acme.expectStep('Read and sign');
    await acme.page.getByLabel(/I have read the terms/).check();
    await acme.reload('Read and sign');
    await expect(acme.page.getByLabel(/I have read the terms/)).toBeChecked();
    await acme.click('Sign and open the deposit');
    await acme.expectOutcome('Your deposit is open');
    await acme.reload('Your deposit is open');
  });

  test('saved and closed, and gone on with', async ({ acme }) => {
    await acme.choose('Dunărea Bank', 'Pay from your bank');
    await acme.fill('Amount', '77');
    await acme.click('Save and close');
    await acme.expectStep('What would you like to do?');
    await expect(acme.heading('Pay Acme')).toHaveCount(0);
    await acme.click('Go on with it');
    await acme.expectStep('Pay Acme');
    await expect(acme.field('Amount')).toHaveValue(/^77/);
  });

  test('a reload before the trip to the bank, and at the bank', async ({ acme }) => {
    await acme.choose('Dunărea Bank', 'Pay from your bank');
    await acme.fill('Amount', '120,50');
    await acme.fill('Your account (IBAN)', 'ro49aaaa1b31007593840000');
    await acme.reload('Pay Acme');
    await expect(acme.field('Your account (IBAN)')).toHaveValue(/^ro49 ?aaaa/i);
    await acme.click('Continue');
    await acme.expectStep('Confirm the payment at Dunărea Bank');
    await acme.reload('Confirm the payment at Dunărea Bank');
    await acme.logInAtBank('Dunărea Bank');
    await acme.page.reload();
    await acme.page.getByRole('button', { name: /approve|authorise|pay|confirm/i }).click();
    await acme.expectOutcome('Payment sent');
  });

  test('the proxy is restarted while a form is being filled in @desktop', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Open a deposit');
    await acme.fill('Amount', '2 000');
    await acme.page.getByLabel('6 months').check();
    await acme.attachReady('Identity card, front');
    await acme.stack.killTenant();
    await acme.page.getByLabel('24 months').check();
    await acme.stack.startTenant();
    await acme.attachReady('Identity card, back');
    await acme.click('Continue');
    await acme.expectStep('Check your details');
    expect(acme.accepted()).toEqual(['product_form', 'identity_front', 'identity_back']);
  });

  test('the proxy is killed between the step and its attachments: the bank sees each exactly once @desktop', async ({
    acme,
  }) => {
    const { sandbox } = acme.stack;
    const before = sandbox.log.length;
    await fillDeposit(acme);
    // The bank takes the step and turns the attachments away for now.
    sandbox.faults.fail('upload', { status: 429, times: 1000 });
    await acme.click('Continue');
    await expect(
      acme
        .heading('Sending your answers')
        .or(acme.page.getByText(/is not answering just now/).first())
        .first(),
    ).toBeVisible();
    await expect.poll(() => acme.acceptedSince(before)).toEqual(['product_form']);

    await acme.stack.killTenant();
    sandbox.faults.clear();
    await acme.stack.startTenant();
    // The page asks again by itself; the proxy goes on where it was killed.
    await expect(acme.heading('Check your details')).toBeVisible({ timeout: 40_000 });
    await finishDeposit(acme);
    expect(acme.acceptedSince(before)).toEqual(wholeDeposit);
  });

  test('the proxy is killed while an attachment is on its way: the session that completes has each exactly once @desktop', async ({
    acme,
  }) => {
    const { sandbox } = acme.stack;
    await fillDeposit(acme);
    sandbox.faults.hold('upload');
    await acme.click('Continue');
    await expect.poll(() => sandbox.faults.held('upload')).toBe(1);
    await acme.stack.killTenant();
    await expect.poll(() => sandbox.faults.held('upload'), 'the bank hears that its caller is gone').toBe(0);
    sandbox.faults.release('upload');
    await acme.stack.startTenant();
    await expect(acme.heading('Check your details')).toBeVisible({ timeout: 40_000 });
    await finishDeposit(acme);
    expect(acme.accepted()).toEqual(wholeDeposit);
  });

  test('the connection drops while a file is on its way, and comes back', async ({ acme, context }) => {
    await acme.choose('Carpați Bank', 'Open a deposit');
    await acme.fill('Amount', '700');
    await context.setOffline(true);
    await expect(acme.page.getByText(/You are offline/).first()).toBeVisible();
    await context.setOffline(false);
    await expect(acme.page.getByText(/You are offline/)).toHaveCount(0);
    await acme.attachReady('Identity card, front');
    await expect(acme.field('Amount')).toHaveValue('700');
  });
});

test('the server is not there at first: the page says so and offers to try again', async ({ acme }) => {
  const deposit = acme.page.getByRole('button', { name: /Carpați Bank.*From 500 EUR/s });
  await expect(deposit).toBeVisible();
  await acme.stack.killTenant();
  await deposit.click();
  await expect(acme.page.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 30_000 });
  await acme.stack.startTenant();
  await acme.click('Try again');
  await acme.expectStep('Your deposit');
});
