import type { Acme } from './support/Acme.js';
import { accountAnswers } from './support/answers.js';
import { Applicant } from './support/Applicant.js';
import { Keyboard } from './support/Keyboard.js';
import { expect, test } from './support/test.js';

/** Each flow from the list of what can be done to its end, by the keyboard alone. The pointer has been used once, to sign in. */
test.describe('by keyboard alone', { tag: '@desktop' }, () => {
  test('a deposit: files, an error, and taking a file back', async ({ acme }) => {
    const { page } = acme;
    const keyboard = await choose(acme, skillButton('Carpați Bank', 'Open a deposit'));
    await expectStep(acme, keyboard, 'Your deposit');
    await keyboard.write('Amount', '1 500');
    await keyboard.pick('Term', '12 months');
    await keyboard.attach('Identity card, front');

    // Taken back: the focus is where another one is chosen.
    const front = acme.group('Identity card, front');
    await expect(front.getByText(/^Ready/)).toBeVisible();
    await keyboard.enter(front.getByRole('button', { name: /^Remove/ }), 'Shift+Tab');
    await keyboard.isAt(front.getByRole('button', { name: /^Choose a file/ }));

    // What is missing is listed, and each line leads to its field.
    await keyboard.button('Continue');
    const summary = page.getByRole('group', { name: /needs? another look/ });
    await keyboard.isAt(summary);
    await keyboard.enter(summary.getByRole('link', { name: 'Identity card, back' }));
    await keyboard.isAt(acme.group('Identity card, back').getByRole('button', { name: /^Choose a file/ }));
    await keyboard.attach('Identity card, back');
    await expect(acme.group('Identity card, back').getByText(/^Ready/)).toBeVisible();
    await keyboard.enter(front.getByRole('button', { name: /^Choose a file/ }), 'Shift+Tab');
    await keyboard.attach('Identity card, front');
    await keyboard.button('Continue');

    await expectStep(acme, keyboard, 'Check your details');
    await keyboard.attach('Proof of address');
    await keyboard.button('Continue');
    await expectStep(acme, keyboard, 'Read and sign');
    await keyboard.tick(/I have read the terms/);
    await keyboard.button('Sign and open the deposit');
    await acme.expectOutcome('Your deposit is open');
    await keyboard.isAt(acme.heading('Your deposit is open'));
  });

  test('account access: consent at the bank, and a question that is closed again', async ({ acme }) => {
    const keyboard = await choose(acme, skillButton('Carpați Bank', 'Connect your accounts'));
    await expectStep(acme, keyboard, 'Confirm at Carpați Bank');
    const cancel = acme.page.getByRole('button', { name: /^Cancel/ });
    for (const close of ['Escape', 'Enter']) {
      await keyboard.enter(cancel);
      // What keeps things as they are has the focus first.
      await keyboard.isAt(acme.page.getByRole('dialog').getByRole('button').first());
      await keyboard.press(close);
      await keyboard.isAt(cancel);
    }
    await keyboard.enter(acme.page.getByRole('link', { name: 'Continue to Carpați Bank' }), 'Shift+Tab');
    await logIn(acme, keyboard);
    await keyboard.button(/approve|allow|confirm/i);
    await acme.expectOutcome('Your bank is connected');
    await keyboard.button('Back to Acme');
    await expect(acme.page.getByText('carpati_ro_aisp_sbx_#2.0')).toBeVisible();
  });

  test('account access: rows that come and go', async ({ acme }) => {
    const keyboard = await choose(acme, skillButton('Dunărea Bank', 'Connect your accounts'));
    await expectStep(acme, keyboard, 'Which accounts?');
    await keyboard.write('User name at Dunărea Bank', 'ana');
    const box = (number: number) => acme.page.getByRole('textbox', { name: `number ${number}` });
    await keyboard.write('Account numbers (IBAN), number 1', 'RO49AAAA1B31007593840000');
    for (const number of [2, 3]) {
      await keyboard.button('Add another account');
      await keyboard.isAt(box(number));
    }
    await acme.page.keyboard.type('RO09BCYP0000001234567890');
    // The next one takes its place, and the focus.
    await keyboard.button('Remove number 2', 'Shift+Tab');
    await expect(box(3)).toHaveCount(0);
    await keyboard.isAt(box(2));
    await expect(box(2)).toHaveValue(/^RO09/);
    await keyboard.button('Continue');
    await expectStep(acme, keyboard, 'Confirm at Dunărea Bank');
    await keyboard.enter(acme.page.getByRole('link', { name: 'Continue to Dunărea Bank' }));
    await logIn(acme, keyboard);
    await keyboard.button(/approve|allow|confirm/i);
    await acme.expectOutcome('Your bank is connected');
  });

  test('account access by one tick', async ({ acme }) => {
    const keyboard = await choose(acme, skillButton('Instant Bank', 'Connect your accounts'));
    await expectStep(acme, keyboard, 'Connect Instant Bank');
    await keyboard.tick(/Acme may see my accounts/);
    // Enter in a form is its button.
    await keyboard.button('Connect');
    await acme.expectOutcome('Your bank is connected');
    await keyboard.isAt(acme.heading('Your bank is connected'));
  });

  test('a business account: one of several is taken out, and put back', async ({ acme }) => {
    const { id } = await new Applicant(acme.page, acme.stack).walkTo(
      'dunarea_ro_account_sbx_#1.0',
      'owners',
      accountAnswers,
    );
    await acme.page.goto(`${acme.stack.url}/?onboarding=${id}`);
    await acme.expectStep('Who owns it');
    const keyboard = new Keyboard(acme.page);
    const first = (number: number) => acme.group(`Owner ${number}`).getByRole('textbox', { name: 'First name' });
    await keyboard.write('First name', 'Ana', acme.group('Owner 1'));
    await keyboard.button('Add an owner');
    await keyboard.isAt(first(2));
    await keyboard.button('Remove Owner 1', 'Shift+Tab');
    await keyboard.isAt(acme.page.getByRole('button', { name: 'Undo', exact: true }));
    await keyboard.press('Enter');
    await keyboard.isAt(first(1));
    await expect(first(1)).toHaveValue('Ana');
  });

  test('a payment', async ({ acme }) => {
    const keyboard = await choose(acme, skillButton('Dunărea Bank', 'Pay from your bank'));
    await keyboard.write('Amount', '120,50');
    await keyboard.write('Your account (IBAN)', 'RO49 AAAA 1B31 0075 9384 0000');
    await keyboard.write(/^Reference/, 'Invoice 42');
    // Enter in a box sends the form, as anywhere.
    await keyboard.press('Enter');
    await expectStep(acme, keyboard, 'Confirm the payment at Dunărea Bank');
    await keyboard.enter(acme.page.getByRole('link', { name: 'Continue to Dunărea Bank' }));
    await logIn(acme, keyboard);
    await keyboard.button(/approve|authorise|pay|confirm/i);
    await acme.expectOutcome('Payment sent');
  });

  test('a card: the outcome comes by itself, and takes the focus', async ({ acme }) => {
    const keyboard = await choose(acme, skillButton('Carpați Bank', 'Apply for a card'));
    await expectStep(acme, keyboard, 'About you');
    await keyboard.write('First name', 'Ana');
    await keyboard.write('Last name', 'Popescu');
    for (const [part, digits] of Object.entries({ Day: '1', Month: '2', Year: '1990' }))
      await keyboard.write(part, digits, acme.group('Date of birth'));
    await keyboard.write('E-mail', 'ana@example.com');
    await keyboard.write('Mobile phone', '0722 123 456');
    await keyboard.button('Continue');
    await expectStep(acme, keyboard, 'Your identity document');
    // Back to what was answered, by the row above the heading, and on again.
    await keyboard.button('Back', 'Shift+Tab');
    await expectStep(acme, keyboard, 'About you');
    await keyboard.button(/^Go on/);
    await acme.expectStep('Your identity document');
    await keyboard.isAt(acme.page.getByRole('button', { name: 'Back', exact: true }));
    await keyboard.select('Kind of document', 'Passport');
    await keyboard.attach('Photo of the document');
    await keyboard.button('Continue');
    await expectStep(acme, keyboard, 'A photo of you');
    const phone = acme.group('Your photo').getByRole('button', { name: 'Use your phone' });
    await keyboard.enter(phone);
    await expect(acme.page.getByRole('dialog').getByRole('img')).toBeVisible();
    await keyboard.press('Escape');
    await keyboard.isAt(phone);
    await keyboard.reach(acme.group('Your photo').getByRole('button', { name: /^Choose a file/ }), 'Shift+Tab');
    await keyboard.attach('Your photo');
    await keyboard.button('Send for checking');
    await expectStep(acme, keyboard, 'We are checking your documents');
    acme.decide({ verification: 'approved' });
    await expect(acme.heading('Your card is on its way')).toBeVisible({ timeout: 30_000 });
    await keyboard.isAt(acme.heading('Your card is on its way'));
  });
});

/** What it says has both in it, in either order. */
const skillButton = (bank: string, title: string) => new RegExp(`${bank}.*${title}|${title}.*${bank}`, 's');

/** Comes to what can be begun from the top of the page, and begins it. What was begun before stands above it. */
async function choose({ page }: Acme, name: RegExp): Promise<Keyboard> {
  const keyboard = new Keyboard(page);
  await keyboard.enter(page.getByRole('button', { name }).last());
  return keyboard;
}

/** A new step has the focus on its heading. */
async function expectStep(acme: Acme, keyboard: Keyboard, title: string): Promise<void> {
  await acme.expectStep(title);
  await keyboard.isAt(acme.heading(title));
}

async function logIn({ page, stack }: Acme, keyboard: Keyboard): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`^${stack.bank.url}`));
  await keyboard.write('User name', 'ana');
  await keyboard.write('Code', '1234');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Code')).toHaveCount(0);
  await page.waitForLoadState();
}
