import type { Acme } from './support/Acme.js';
import { accountAnswers, accountPapers } from './support/answers.js';
import { Applicant } from './support/Applicant.js';
import { picture } from './support/files.js';
import { expect, test } from './support/test.js';

const skill = 'dunarea_ro_account_sbx_#1.0';
const waiting = 'We are looking at your application';
const hour = 3_600_000;

/** A company whose answers wait for a person at the bank. */
async function applied(acme: Acme): Promise<void> {
  const { id } = await new Applicant(acme.page, acme.stack).walkTo(
    skill,
    'verification',
    accountAnswers,
    accountPapers,
  );
  await acme.page.goto(`${acme.stack.url}/?onboarding=${id}`);
  await acme.expectStep(waiting);
}

async function fillCompany(acme: Acme): Promise<void> {
  await acme.fill('Registered name', 'Casa Verde SRL');
  // Pasted with what a person leaves around it.
  await acme.fill('Trade register number', ' J40/1234/2019 ');
  await acme.fill('Tax number (CUI)', 'RO40501234');
  await acme.fill('Registered since', '4.3.2019');
  await acme.fill('Street and number', 'Strada Lipscani 12');
  await acme.fill('Town or city', 'București');
  await acme.fill('Postcode', '030031');
  await acme.fill('E-mail', 'office@casaverde.example');
  await acme.page.getByLabel('Mobile phone').fill('0722 123 456');
}

test.describe('a business account', () => {
  test('asks for everything there is, is looked over, changed, signed by a code, and approved', async ({ acme }) => {
    await acme.choose('Dunărea Bank', 'Open a business account');
    await acme.expectStep('Your company');
    // What is asked depends on the country.
    await acme.find('Registered in', 'Moldo', /Moldova/);
    await expect(acme.field('Tax number (CUI)')).toBeHidden();
    await expect(acme.field('Registration number')).toBeVisible();
    await acme.find('Registered in', 'Roma', 'Romania');
    await expect(acme.field('Registration number')).toBeHidden();
    await fillCompany(acme);
    await acme.click('Continue');

    await acme.expectStep('What it does');
    await acme.find('Line of business', 'computer prog', /Computer programming/);
    await acme.fill('What is the account for?', 'Wages, suppliers and taxes');
    await acme.fill('Employees', '12');
    await acme.fill('Turnover last year', '1 500 000');
    await acme.fill('From customers abroad', '12,5');
    await acme.click('Continue');

    await acme.expectStep('Your account');
    await acme.field('Currency').selectOption('Euro (EUR)');
    await acme.page.getByLabel(/^Cards/).check();
    await acme.fill('Limit of each card a day', '2500');
    await acme.page.getByLabel('Every month').check();
    await acme.page.getByLabel('An account abroad').check();
    // The bank's code is asked for once there is an account to ask about.
    await expect(acme.field('Its bank (BIC)')).toBeHidden();
    await acme.fill('That account (IBAN)', 'DE89 3704 0044 0532 0130 00');
    await acme.fill('Its bank (BIC)', 'cobadeff xxx');
    await acme.click('Continue');

    await acme.expectStep('Who owns it');
    const owner = acme.group('Owner 1');
    await owner.getByLabel('First name').fill('Ana');
    await owner.getByLabel('Last name').fill('Ionescu');
    await owner.getByLabel('Personal number (CNP)').fill('2900514400012');
    await acme.fillBirth('Date of birth', '14 5 1990', owner);
    await owner.getByLabel('Share').fill('60');
    await acme.click('Add an owner');
    const other = acme.group('Owner 2');
    await other.getByLabel('First name').fill('John');
    await other.getByLabel('Last name').fill('Smith');
    await other.getByRole('combobox', { name: 'Citizenship' }).fill('United King');
    await acme.page.getByRole('listbox').getByRole('option', { name: 'United Kingdom' }).click();
    await acme.fillBirth('Date of birth', '12 2 1985', other);
    await other.getByLabel('Share').fill('50');
    await acme.click('Continue');
    // The tenant's own rule, in the tenant's own words.
    await expect(acme.page.getByText('Together that is 110 % of the company.')).toBeVisible();
    await other.getByLabel('Share').fill('40');
    await acme.click('Continue');

    await acme.expectStep('Your papers');
    await acme.attachReady('Articles of association', picture('articles-1.png'), picture('articles-2.png'));
    await acme.page.getByLabel('One of its owners').check();
    await acme.attachReady('Identity document of who signs', picture());
    await acme.click('Continue');

    await acme.expectStep('Check and agree');
    const company = acme.page.getByRole('region', { name: 'Your company' });
    await expect(company.getByText('Casa Verde SRL')).toBeVisible();
    await expect(acme.page.getByText('articles-2.png')).toBeVisible();
    // What was chosen from a list is said in its words.
    const activity = acme.page.getByRole('region', { name: 'What it does' });
    await expect(activity.getByText('Computer programming activities')).toBeVisible();
    await expect(activity.getByText('62.01')).toHaveCount(0);
    await acme.click('Change Registered name');
    await acme.expectStep('Your company');
    await expect(acme.field('Registered name')).toBeFocused();
    await acme.fill('Registered name', 'Casa Albastră SRL');
    await acme.click('Continue');
    await acme.expectStep('Check and agree');
    await expect(company.getByText('Casa Albastră SRL')).toBeVisible();
    await acme.agree('Terms for business accounts', 'We agree to the terms for business accounts');
    await acme.click('Continue');

    await acme.expectStep('Sign with a code');
    await acme.fill('Code', '654321');
    await acme.click('Sign and send');
    await expect(acme.field('Code')).toHaveAccessibleDescription(/not the code we sent.*you can try 2 more times/);
    await acme.fill('Code', '123 456');
    await acme.click('Sign and send');
    await acme.expectStep(waiting);

    expect(acme.accepted()).toEqual([
      'company',
      'activity',
      'services',
      'owners',
      'documents',
      'articles',
      'articles',
      'identity',
      'agreement',
      'phone_code',
    ]);
    acme.decide({ verification: 'approved' });
    await acme.expectOutcome('Your account is open');
    await expect(acme.page.getByText('Casa Albastră SRL')).toBeVisible();
  });

  test('is rejected: the reason is said in plain words', async ({ acme }) => {
    await applied(acme);
    acme.decide({ verification: 'rejected', reason: 'activity_not_served' });
    await acme.expectOutcome('Dunărea Bank did not open the account');
    await expect(acme.page.getByText(/no accounts for this line of business/)).toBeVisible();
  });

  test('wants the papers once more, with a word from the reviewer', async ({ acme }) => {
    await applied(acme);
    acme.decide({ verification: 'more_information', request: 'documents', reason: 'pages_missing' });
    await acme.expectStep('Your papers');
    await expect(acme.page.getByText(/Pages are missing\./)).toBeVisible();
    // What was answered before is still there.
    await expect(acme.page.getByLabel('One of its owners')).toBeChecked();
    await acme.attachReady('Articles of association', picture('all-pages.png'));
    await acme.attachReady('Identity document of who signs', picture());
    await acme.click('Continue');
    await acme.expectStep(waiting);
    acme.decide({ verification: 'approved' });
    await acme.expectOutcome('Your account is open');
  });

  test('signs with a second code, once the first was wrong too often', async ({ acme }) => {
    const { id } = await new Applicant(acme.page, acme.stack).walkTo(
      skill,
      'phone_code',
      accountAnswers,
      accountPapers,
    );
    await acme.page.goto(`${acme.stack.url}/?onboarding=${id}`);
    await acme.expectStep('Sign with a code');
    for (const wrong of ['111111', '222222', '333333']) {
      await acme.fill('Code', wrong);
      await acme.click('Sign and send');
      // The summary takes the focus, and leads to the box.
      await expect(acme.page.getByRole('group', { name: 'One thing needs another look' })).toBeFocused();
    }
    await expect(acme.field('Code')).toHaveAccessibleDescription(/was wrong too often.*Ask for a new one/);
    const another = acme.page.getByRole('button', { name: 'Send a new code' });
    await expect(another).toHaveAttribute('aria-disabled', 'true');
    await expect(acme.page.getByRole('timer')).toHaveText(/^in 0:\d\d$/);

    const before = acme.upstreamSession();
    await acme.stack.advance(31_000);
    // The page learns the time with the proxy's next answer.
    await acme.page.reload();
    await acme.expectStep('Sign with a code');
    await another.click();
    await expect(acme.page.getByText('A new code is on its way.')).toBeAttached();
    await expect(acme.field('Code')).toHaveValue('');
    expect(acme.upstreamSession()).not.toBe(before);
    // The next one takes twice as long.
    await expect(acme.page.getByRole('timer')).toHaveText(/^in (1:00|0:5\d)$/);
    await acme.fill('Code', '123456');
    await acme.click('Sign and send');
    await acme.expectStep(waiting);
  });

  test('nobody answers in time: it has ended, and can be begun anew @desktop', async ({ acme }) => {
    await applied(acme);
    const ended = acme.page.url();
    await acme.stack.advance(73 * hour);
    await acme.expectOutcome('Nobody has decided in time');
    await expect(acme.page.getByText(/Nothing was charged; you can apply again/)).toBeVisible();
    // A link to it shows how it ended, as often as it is followed.
    await acme.page.goto(ended);
    await acme.expectOutcome('Nobody has decided in time');
    await acme.click('Start again');
    await acme.expectStep('Your company');
    await expect(acme.field('Registered name')).toHaveValue('');
  });

  test('goes on where another device left it, drafts and all @desktop', async ({ acme, browser }) => {
    await acme.choose('Dunărea Bank', 'Open a business account');
    await acme.expectStep('Your company');
    const saved = acme.page.waitForResponse((response) => response.url().endsWith('/draft'));
    await acme.fill('Registered name', 'Casa Verde SRL');
    await saved;

    const other = await browser.newContext();
    const there = acme.on(await other.newPage());
    await there.signIn();
    await there.page
      .getByRole('list', { name: 'Go on where you left off' })
      .getByRole('button', { name: /business account/ })
      .first()
      .click();
    await there.expectStep('Your company');
    await expect(there.field('Registered name')).toHaveValue('Casa Verde SRL');
    await other.close();
  });

  test('takes its papers from a phone @desktop', async ({ acme, browser }) => {
    const { id } = await new Applicant(acme.page, acme.stack).walkTo(skill, 'documents', accountAnswers);
    await acme.page.goto(`${acme.stack.url}/?onboarding=${id}`);
    await acme.expectStep('Your papers');
    await acme.group('Identity document of who signs').getByRole('button', { name: /phone/i }).click();
    const address = await acme.page.getByRole('dialog').getByText(`${acme.stack.url}/phone#`).innerText();

    // Nobody is signed in there; the link is enough, once.
    const phone = await browser.newContext({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
    const page = await phone.newPage();
    await page.goto(address);
    await page.locator('input[type=file]').first().setInputFiles(picture('from-my-phone.png'));
    await expect(page.getByText(/^Ready/)).toBeVisible();
    await expect(acme.page.getByText('from-my-phone.png').first()).toBeVisible();

    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(address);
    await expect(stranger.getByRole('heading', { name: 'This link does not open any more' })).toBeVisible();
    await stranger.context().close();
    await phone.close();
  });
});

test('an idle of half an hour in the middle of a deposit goes unnoticed', async ({ acme }) => {
  const { id } = await new Applicant(acme.page, acme.stack).walkTo(
    'carpati_ro_deposit_sbx_#3.0',
    'identity',
    { product_form: { value: { amount: '1500', currency: 'EUR' }, period: '12' } },
    { product_form: ['identity_front', 'identity_back'] },
  );
  const before = acme.stack.sandbox.log.length;
  await acme.page.goto(`${acme.stack.url}/?onboarding=${id}`);
  await acme.expectStep('Check your details');
  acme.stack.sandbox.advance(31 * 60_000);
  await acme.attachReady('Proof of address');
  await acme.click('Continue');
  await acme.expectStep('Read and sign');
  await acme.page.getByLabel(/I have read the terms/).check();
  await acme.click('Sign and open the deposit');
  await acme.expectOutcome('Your deposit is open');
  // The bank saw a fresh session with everything in it, once, and one that was completed.
  expect(acme.accepted()).toEqual([
    'product_form',
    'identity_front',
    'identity_back',
    'identity',
    'proof_of_address',
    'agreement',
  ]);
  const since = acme.stack.sandbox.log.slice(before);
  expect(since.filter(({ type }) => type === 'session_completed')).toHaveLength(1);
});

test.describe('a session whose time is over', () => {
  const start = async (acme: Acme) => {
    await acme.choose('Carpați Bank', 'Apply for a card');
    await acme.expectStep('About you');
    // What is typed moves the end: the last of it has to be kept before time passes.
    const saved = acme.page.waitForResponse(
      (response) => response.url().endsWith('/draft') && (response.request().postData() ?? '').includes('0722'),
    );
    await acme.fillPersonalData();
    await saved;
  };

  test('in the middle of a form says so when the answer is sent, and begins anew @desktop', async ({ acme }) => {
    await start(acme);
    await acme.stack.advance(25 * hour);
    await acme.click('Continue');
    await acme.expectOutcome('The time for this has run out');
    await acme.click('Start again');
    await acme.expectStep('About you');
    await expect(acme.field('First name')).toHaveValue('');
  });

  test('is asked about five minutes before, and has all of its time again', async ({ acme }) => {
    await start(acme);
    await acme.stack.advance(23 * hour + 56 * 60_000);
    await acme.page.reload();
    await expect(acme.page.getByRole('dialog', { name: 'Do you need more time?' })).toBeVisible();
    const extended = acme.page.waitForResponse((response) => response.url().endsWith('/extend'));
    await acme.click('I need more time');
    await extended;
    await acme.stack.advance(hour);
    await expect(acme.field('First name')).toHaveValue('Ana');
    await acme.click('Continue');
    await acme.expectStep('Your identity document');
  });
});
