import { disguisedScript, largeContract } from './support/files.js';
import { expect, test } from './support/test.js';

test.describe('what a person can get wrong, and how the form says so', () => {
  test('text, e-mail, phone, number and date', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Apply for a card');
    const birth = acme.group('Date of birth');
    // At once, however the step's parts are loaded: it comes whole.
    await acme.click('Continue');
    await acme.page.getByRole('link', { name: 'Date of birth' }).click();
    await expect(birth.getByLabel('Day')).toBeFocused();
    await expect(acme.field('First name')).toHaveAccessibleDescription(/Fill this in to go on/);

    await acme.fill('First name', 'Ana');
    await acme.fill('Last name', 'Popescu');
    await acme.fillBirth('Date of birth', '1 1 2020');
    await acme.fill('E-mail', 'ana.example.com');
    await acme.fill('Mobile phone', '12 letters');
    const income = acme.page.getByLabel(/^Monthly income/);
    await income.fill('4200.50');
    await acme.click('Continue');
    await expect(income).toHaveAccessibleDescription(/whole number/);
    await income.fill('a lot');
    await expect(income).toHaveAccessibleDescription(/in digits/);
    await expect(birth).toContainText(/or earlier/);
    await expect(acme.field('E-mail')).toHaveAccessibleDescription(/The @ is missing/);
    await expect(acme.field('Mobile phone')).toHaveAccessibleDescription(/digits only/);
    await expect(acme.field('First name')).toHaveValue('Ana');

    await acme.fill('E-mail', 'ana@example.com');
    await expect(acme.field('E-mail')).not.toHaveAccessibleDescription(/@ is missing/);
  });

  test('choice from a list, and a file that is missing', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Apply for a card');
    await acme.fillPersonalData();
    await acme.click('Continue');
    await acme.expectStep('Your identity document');
    await acme.click('Continue');
    await expect(acme.field('Kind of document')).toHaveAccessibleDescription(/Choose one from the list/);
    await expect(acme.group('Photo of the document').getByText('Add a file here to go on.')).toBeVisible();
  });

  test('money, a segment, and files too large, of another kind, or empty', async ({ acme }) => {
    await acme.choose('Carpați Bank', 'Open a deposit');
    await acme.fill('Amount', 'plenty');
    await acme.click('Continue');
    await expect(acme.field('Amount')).toHaveAccessibleDescription(/in digits/);
    await expect(acme.page.getByText('Choose one.')).toBeVisible();
    await acme.fill('Amount', '499');
    await expect(acme.field('Amount')).toHaveAccessibleDescription(/at least .*500/);
    await acme.fill('Amount', '1.000.000');
    await expect(acme.field('Amount')).toHaveAccessibleDescription(/at most .*250,000/);

    const front = acme.group('Identity card, front');
    await acme.attach('Identity card, front', largeContract(10 * 1024 * 1024 + 1));
    await expect(front.getByText(/up to 10 MB fits/)).toBeVisible();
    await acme.attach('Identity card, front', disguisedScript());
    await expect(front.getByText(/another kind of file/)).toBeVisible();
    await acme.attach('Identity card, front', { name: 'empty.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) });
    await expect(front.getByText(/This file is empty/)).toBeVisible();
    await acme.attachReady('Identity card, front');
  });

  test('account numbers, one and several', async ({ acme }) => {
    await acme.choose('Dunărea Bank', 'Connect your accounts');
    await acme.fill('User name at Dunărea Bank', 'ab');
    const first = acme.page.getByRole('textbox', { name: /number 1/ });
    await first.fill('RO49 AAAA 1B31 0075 9384 000');
    await acme.click('Continue');
    await expect(acme.field('User name at Dunărea Bank')).toHaveAccessibleDescription(/One character is missing/);
    await expect(first).toHaveAccessibleDescription(/One character is missing/);
    await first.fill('RO49 AAAA 1B31 0075 9384 0001');
    await expect(first).toHaveAccessibleDescription(/wrong or two are swapped/);
    await first.fill('DE89 3704 0044 0532 0130 00');
    await expect(first).toHaveAccessibleDescription(/Accounts from DE cannot be used/);
    await first.fill('RO49 AAAA 1B31 0075 9384 0000');
    await acme.click('Add another account');
    const second = acme.page.getByRole('textbox', { name: /number 2/ });
    await second.fill('ro49aaaa1b31007593840000');
    await acme.click('Continue');
    await expect(second).toHaveAccessibleDescription(/in the list already/);
    await acme.click('Remove number 2');
    await expect(second).toHaveCount(0);
  });

  test('one account number and a tick', async ({ acme }) => {
    await acme.choose('Dunărea Bank', 'Pay from your bank');
    await acme.fill('Your account (IBAN)', 'XX12');
    await acme.click('Continue');
    await expect(acme.field('Your account (IBAN)')).toHaveAccessibleDescription(
      /No country has IBANs that begin with XX/,
    );
    await acme.page.goto(acme.stack.url);
    await acme.choose('Instant Bank', 'Connect your accounts');
    await acme.click('Connect');
    await expect(acme.page.getByLabel(/Acme may see my accounts/)).toHaveAccessibleDescription(/Tick this box/);
  });
});
