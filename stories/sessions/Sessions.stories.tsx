import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { photo } from '../support/photo.js';
import type { Hands } from '../support/Hands.js';
import { scene, type SceneArgs } from '../support/scene.js';

/** Each of the demo's skills plays itself, from the picker to its end. */
const meta = { title: 'Sessions', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

export const ConnectAccounts = scene({
  async play(hands) {
    await pick(hands, /Carpați Bank.*Connect your accounts/);
    await hands.press(/Continue to Carpați Bank/, 'link');
    await hands.sees('Your bank is connected');
  },
});

export const ConnectChosenAccounts = scene({
  async play(hands) {
    await pick(hands, /Dunărea Bank.*Connect your accounts/);
    await hands.write(/User name at Dunărea Bank/, 'ana');
    await hands.write(/number 1/, 'RO49 AAAA 1B31 0075 9384 0000');
    await hands.press('Continue');
    await hands.press(/Continue to Dunărea Bank/, 'link');
    await hands.sees('Your bank is connected');
  },
});

export const ConnectInstantly = scene({
  async play(hands) {
    await pick(hands, /Instant Bank/);
    await hands.tick(/Acme may see my accounts/);
    await hands.press('Connect');
    await hands.sees('Your bank is connected');
  },
});

export const OpenADeposit = scene({
  async play(hands) {
    await pick(hands, /Open a deposit/);
    await hands.write('Amount', '1500');
    await hands.tick('12 months', 'radio');
    await hands.send('Identity card, front', await photo('card-front.jpg'));
    await hands.send('Identity card, back', await photo('card-back.jpg'));
    await hands.press('Continue');
    await hands.sees('Check your details');
    await hands.send('Proof of address', await photo('bill.jpg'));
    await hands.press('Continue');
    await hands.sees('Read and sign');
    await hands.tick(/I have read the terms/);
    await hands.press('Sign and open the deposit');
    await hands.sees('Your deposit is open');
  },
});

export const Pay = scene({
  async play(hands) {
    await pick(hands, /Pay from your bank/);
    await hands.write('Amount', '120,50');
    await hands.write('Your account (IBAN)', 'RO49 AAAA 1B31 0075 9384 0000');
    await hands.write(/^Reference/, 'Order 1042');
    await hands.press('Continue');
    await hands.sees('Confirm the payment at Dunărea Bank');
    await hands.press(/Continue to Dunărea Bank/, 'link');
    await hands.sees('Payment sent');
  },
});

/** The reviewer asks for the document once more, and then approves. */
export const ApplyForACard = scene({
  async play(hands) {
    await pick(hands, /Apply for a card/);
    await hands.write('First name', 'Ana');
    await hands.write('Last name', 'Ionescu');
    await hands.writeBirth('Date of birth', '14 5 1990');
    await hands.write('E-mail', 'ana@example.com');
    await hands.write('Mobile phone', '0722 123 456');
    await hands.press('Continue');
    await sendDocument(hands);
    await hands.press('Continue');
    await hands.sees('A photo of you');
    await hands.send('Your photo', await photo('me.jpg', { of: 'face' }));
    await hands.press('Send for checking');
    await hands.sees('We are checking your documents');

    hands.stage.decide({ verification: 'more_information', request: 'document' });
    hands.stage.lookAgain();
    await hands.reads(/could not be read/);
    await sendDocument(hands);
    await hands.press('Continue');
    await hands.sees('We are checking your documents');

    hands.stage.decide({ verification: 'approved' });
    hands.stage.lookAgain();
    await hands.sees('Your card is on its way');
  },
});

/** A company: every kind of question, everything looked over once more, a code, and a person who decides. */
export const OpenABusinessAccount = scene({
  async play(hands) {
    await pick(hands, /Open a business account/);
    await hands.write('Registered name', 'Casa Verde SRL');
    await hands.write('Trade register number', 'J40/1234/2019');
    await hands.write('Tax number (CUI)', 'RO40501234');
    await hands.write('Registered since', '4.3.2019');
    await hands.write('Street and number', 'Strada Lipscani 12');
    await hands.write('Town or city', 'București');
    await hands.write('Postcode', '030031');
    await hands.write('E-mail', 'office@casaverde.example');
    await hands.write(/^Mobile phone/, '0722 123 456');
    await hands.press('Continue');

    await hands.sees('What it does');
    await hands.find('Line of business', 'computer prog', /Computer programming/);
    await hands.write('What is the account for?', 'Wages, suppliers and taxes');
    await hands.write('Employees', '12');
    await hands.write('Turnover last year', '1 500 000');
    await hands.write('From customers abroad', '12,5');
    await hands.press('Continue');

    await hands.sees('Your account');
    await hands.choose('Currency', 'Euro (EUR)');
    await hands.tickIn('What you need', 'Payroll', 'checkbox');
    await hands.tickIn('Statements', 'Every month', 'radio');
    await hands.tickIn('Where does the first money come from?', 'I decide that later', 'radio');
    await hands.press('Continue');

    await hands.sees('Who owns it');
    await hands.write('First name', 'Ana');
    await hands.write('Last name', 'Ionescu');
    await hands.write('Personal number (CNP)', '2900514400012');
    await hands.writeBirth('Date of birth', '14 5 1990');
    await hands.write('Share', '100');
    await hands.press('Continue');

    await hands.sees('Your papers');
    await hands.send('Articles of association', await photo('articles.jpg'));
    await hands.tickIn('Who signs for the company?', 'One of its owners', 'radio');
    await hands.send('Identity document of who signs', await photo('identity-card.jpg'));
    await hands.press('Continue');

    await hands.sees('Check and agree');
    await hands.press('Read it');
    await hands.press('Close');
    await hands.tick('We agree to the terms for business accounts');
    await hands.press('Continue');

    await hands.sees('Sign with a code');
    await hands.write('Code', '123456');
    await hands.press('Sign and send');
    await hands.sees('We are looking at your application');
    hands.stage.decide({ verification: 'approved' });
    hands.stage.lookAgain();
    await hands.sees('Your account is open');
  },
});

async function pick(hands: Hands, skill: RegExp) {
  await hands.sees('What would you like to do?');
  await hands.press(skill);
}

async function sendDocument(hands: Hands) {
  await hands.sees('Your identity document');
  await hands.choose('Kind of document', 'Identity card');
  const slot = await hands.group('Photo of the document');
  const [replace] = slot.queryAllByLabelText(/^Replace/);
  const file = await photo('identity-card.jpg');
  if (replace) await hands.user.upload(replace, file);
  else await hands.send('Photo of the document', file);
}
