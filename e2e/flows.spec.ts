import { expect, test } from './support/test.js';

test.describe('each flow, to its good end', () => {
  test('a deposit in three steps, prefilled from the card’s photos @firefox', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Open a deposit');
    await acme.expectStep('Your deposit');
    await expect(acme.page.getByText('Step 1 of 3')).toBeVisible();
    await acme.fill('Amount', '1 500');
    await acme.page.getByLabel('12 months').check();
    await acme.attachReady('Identity card, front');
    await acme.attachReady('Identity card, back');
    await acme.click('Continue');

    await acme.expectStep('Check your details');
    await expect(acme.page.getByText('Step 2 of 3')).toBeVisible();
    await expect(acme.field('First name')).not.toHaveValue('');
    await acme.attachReady('Proof of address');
    await acme.click('Continue');

    await acme.expectStep('Read and sign');
    await acme.page.getByLabel(/I have read the terms/).check();
    await acme.click('Sign and open the deposit');
    await acme.expectOutcome('Your deposit is open');
    await expect(acme.page.getByText(/1,500/)).toBeVisible();
    expect(acme.accepted()).toEqual([
      'product_form',
      'identity_front',
      'identity_back',
      'identity',
      'proof_of_address',
      'agreement',
    ]);
  });

  test('account access by consent at the bank @firefox', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Connect your accounts');
    await acme.expectStep('Confirm at Carpați Bank');
    await acme.logInAtBank('Carpați Bank');
    await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await acme.expectOutcome('Your bank is connected');
    // The page shows what the tenant's server holds: that there are credentials.
    await acme.click('Back to Acme');
    await expect(acme.page.getByText('carpati_ro_aisp_sbx_#2.0')).toBeVisible();
  });

  test('account access where the bank asks first who and which accounts', async ({ acme }) => {
    await acme.choose('Dunărea Bank', 'Connect your accounts');
    await acme.expectStep('Which accounts?');
    await acme.fill('User name at Dunărea Bank', 'ana');
    await acme.fill('Account numbers (IBAN), number 1', 'ro49 aaaa 1b31 0075 9384 0000');
    await acme.click('Add another account');
    await acme.fill('Account numbers (IBAN), number 2', 'RO09BCYP0000001234567890');
    await acme.click('Continue');
    await acme.expectStep('Confirm at Dunărea Bank');
    await acme.logInAtBank('Dunărea Bank');
    await acme.page.getByRole('button', { name: /approve|allow|confirm/i }).click();
    await acme.expectOutcome('Your bank is connected');
  });

  test('account access by one tick', async ({ acme }) => {
    await acme.choose('Instant Bank', 'Connect your accounts');
    await acme.page.getByLabel(/Acme may see my accounts/).check();
    await acme.click('Connect');
    await acme.expectOutcome('Your bank is connected');
  });

  test('a payment authorised at the bank', async ({ acme }) => {
    await acme.choose('Dunărea Bank', 'Pay from your bank');
    await acme.fill('Amount', '120,50');
    await acme.fill('Your account (IBAN)', 'RO49 AAAA 1B31 0075 9384 0000');
    await acme.type(acme.page.getByLabel(/^Reference/), 'Invoice 42');
    await acme.click('Continue');
    await acme.expectStep('Confirm the payment at Dunărea Bank');
    await acme.logInAtBank('Dunărea Bank');
    await expect(acme.page.getByText('Acme SRL')).toBeVisible();
    await acme.page.getByRole('button', { name: /approve|authorise|pay|confirm/i }).click();
    await acme.expectOutcome('Payment sent');
  });

  test('a card: a person at the bank approves', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Apply for a card');
    await acme.expectStep('About you');
    await acme.fillPersonalData();
    await acme.click('Continue');
    await acme.expectStep('Your identity document');
    await acme.page.getByLabel('Kind of document').selectOption('Passport');
    await acme.attachReady('Photo of the document');
    await acme.click('Continue');
    await acme.expectStep('A photo of you');
    await acme.attachReady('Your photo');
    await acme.click('Send for checking');
    await acme.expectStep('We are checking your documents');
    await expect(acme.page.getByText('You can close this page.')).toBeVisible();
    await acme.reload('We are checking your documents');

    const desk = await acme.page.context().newPage();
    await desk.goto(`${acme.stack.bank.url}/desk`);
    await desk
      .getByRole('button', { name: /approve/i })
      .first()
      .click();
    // Closed in the midst of its way, a page may never say that it is.
    await expect(desk.getByRole('heading', { name: 'Decided' })).toBeVisible();
    await desk.close();
    await expect(acme.heading('Your card is on its way')).toBeVisible({ timeout: 30_000 });
  });
});
