import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect } from 'storybook/test';
import { photo } from '../support/photo.js';
import { scene, type SceneArgs } from '../support/scene.js';
import {
  accountUpTo,
  answers,
  cardPhotos,
  cardUpTo,
  depositToSign,
  depositWithCard,
  skills,
} from '../support/walks.js';

/** Fields to fill in. */
const meta = { title: 'Steps/Form', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

export const Empty = scene({
  args: { skill: skills.deposit },
  async play(hands) {
    await hands.sees('Your deposit');
    await hands.group('Identity card, back');
  },
});

export const EmptyOnAPhone = scene({
  args: { skill: skills.deposit },
  phone: true,
  play: (hands) => hands.sees('Your deposit'),
});

export const Filled = scene({
  args: { skill: skills.deposit },
  async play(hands) {
    await hands.write('Amount', '1500');
    await hands.tick('12 months', 'radio');
    await hands.send('Identity card, front', await photo('card-front.jpg', { bytes: 2_200_000 }));
    await hands.send('Identity card, back', await photo('card-back.jpg', { bytes: 1_900_000 }));
    await expect(await hands.canvas.findByRole('textbox', { name: 'Amount' })).toHaveValue('1,500');
  },
});

export const PrefilledFromTheUpload = scene({
  prepare: depositWithCard,
  async play(hands) {
    await hands.sees('Check your details');
    await expect(await hands.canvas.findByRole('textbox', { name: 'First name' })).toHaveValue('Ana');
    await hands.group('Proof of address');
  },
});

/** A card that the bank could not read leaves the fields empty. */
export const NothingReadFromTheUpload = scene({
  async prepare(stage) {
    const walk = await stage.begin(skills.deposit);
    const files = await walk.upload({
      identity_front: await photo('unreadable-front.jpg'),
      identity_back: await photo('unreadable-back.jpg'),
    });
    await walk.answer({ ...answers.terms, ...files });
    return walk;
  },
  async play(hands) {
    await hands.sees('Check your details');
    await expect(await hands.canvas.findByRole('textbox', { name: 'First name' })).toHaveValue('');
  },
});

export const WithErrors = scene({
  args: { skill: skills.deposit },
  async play(hands) {
    await hands.write('Amount', '200');
    await hands.group('Identity card, back');
    await hands.press('Continue');
    await expect(await hands.canvas.findByRole('group', { name: '4 things need another look' })).toHaveFocus();
  },
});

export const WithErrorsOnAPhone = scene({
  prepare: (stage) => stage.begin(skills.chosenAccounts),
  phone: true,
  async play(hands) {
    await hands.write(/User name/, 'an');
    await hands.write(/number 1/, 'RO49 AAAA 1B31 0075 9384 000');
    await hands.press('Continue');
    await expect(await hands.canvas.findByRole('group', { name: '2 things need another look' })).toHaveFocus();
  },
});

/** The bank looked at the answer and did not take it. What was entered is there; the step says so at its top. */
export const RefusedByTheBank = scene({
  async prepare(stage) {
    const walk = await stage.begin(skills.payment);
    stage.sandbox.faults.fail('steps', { status: 400, code: 'invalid_field' });
    await walk.answer(answers.payment);
    return walk;
  },
  async play(hands) {
    await hands.sees('Pay Acme');
    await hands.reads(/The bank did not accept this/);
    await expect(await hands.canvas.findByRole('textbox', { name: /Reference/ })).toHaveValue('Order 1042');
  },
});

/** A code that was wrong: said at its box, with the tries that are left. No other can be asked for yet. */
export const WrongCode = scene({
  async prepare(stage) {
    const walk = await accountUpTo('phone_code', stage);
    await walk.answer({ code: '654321' });
    return walk;
  },
  async play(hands) {
    await hands.sees('Sign with a code');
    await hands.reads(/not the code we sent.*you can try 2 more times/);
    await expect(await hands.canvas.findByRole('timer')).toHaveTextContent(/^in 0:\d\d$/);
    await expect(hands.canvas.getByRole('button', { name: 'Send a new code' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
});

/** Wrong too often; another code was asked for, and the next one takes a minute. */
export const AnotherCode = scene({
  async prepare(stage) {
    // The page's own clock stays: the first code was sent half a minute ago by it.
    stage.turnClock(-30_000);
    const walk = await accountUpTo('phone_code', stage);
    for (const code of ['111111', '222222', '333333']) await walk.answer({ code });
    stage.turnClock(30_000);
    return walk;
  },
  async play(hands) {
    await hands.reads(/was wrong too often.*Ask for a new one/);
    await hands.press('Send a new code');
    await expect(await hands.canvas.findByText(/A new code is on its way/)).toBeInTheDocument();
    await expect(await hands.canvas.findByRole('textbox', { name: 'Code' })).toHaveValue('');
    await expect(await hands.canvas.findByRole('timer')).toHaveTextContent(/^in (1:00|0:5\d)$/);
  },
});

export const DraftRestored = scene({
  async prepare(stage) {
    const walk = await stage.begin(skills.deposit);
    await cardPhotos(walk);
    await walk.saveDraft({ value: { amount: '2 5', currency: 'RON' }, period: '24' });
    return walk;
  },
  async play(hands) {
    await expect(await hands.canvas.findByRole('textbox', { name: 'Amount' })).toHaveValue('2 5');
    await expect(await (await hands.group('Identity card, front')).findByText('card-front.jpg')).toBeVisible();
  },
});

export const ReviewersNote = scene({
  async prepare(stage) {
    const walk = await cardUpTo('verification', stage);
    stage.decide({ verification: 'more_information', request: 'document' });
    return walk;
  },
  async play(hands) {
    await hands.sees('Your identity document');
    await hands.reads(/could not be read/);
  },
});

/** A reviewer's reason, in the words that the skill has for its code. */
export const ReviewersReason = scene({
  async prepare(stage) {
    const walk = await accountUpTo('verification', stage);
    stage.decide({ verification: 'more_information', request: 'documents', reason: 'pages_missing' });
    return walk;
  },
  async play(hands) {
    await hands.sees('Your papers');
    await hands.reads(/Pages are missing/);
  },
});

/** Everything once more, with the way to change it, and what is to be agreed to. */
export const ReviewOfACompany = scene({
  prepare: (stage) => accountUpTo('agreement', stage),
  play: (hands) => hands.sees('Check and agree'),
});

/** Every way to choose: of a list, of a few, some of them. */
export const Choices = scene({
  prepare: (stage) => accountUpTo('services', stage),
  async play(hands) {
    await hands.sees('Your account');
    await hands.tick(/^Cards/);
    await hands.tick(/^Payroll/);
    await hands.tick('Every month', 'radio');
    await hands.tick('I decide that later', 'radio');
    hands.rest();
  },
});

export const SignByACode = scene({
  prepare: (stage) => accountUpTo('phone_code', stage),
  play: (hands) => hands.sees('Sign with a code'),
});

export const Sending = scene({
  prepare: depositToSign,
  async play(hands) {
    await hands.tick(/I have read the terms/);
    hands.stage.sandbox.faults.hold('steps');
    await hands.press('Sign and open the deposit');
    await expect(await hands.canvas.findByRole('button', { name: 'Sending' })).toHaveFocus();
  },
});

export const Agreement = scene({ prepare: depositToSign, play: (hands) => hands.sees('Read and sign') });
export const PersonalData = sceneOf(skills.card, 'About you');
export const IdentityDocument = scene({
  prepare: (stage) => cardUpTo('document', stage),
  play: (hands) => hands.sees('Your identity document'),
});
export const Selfie = scene({
  prepare: (stage) => cardUpTo('selfie', stage),
  play: (hands) => hands.sees('A photo of you'),
});
export const PaymentDetails = sceneOf(skills.payment, 'Pay Acme');
export const WhichAccounts = sceneOf(skills.chosenAccounts, 'Which accounts?');
export const ConsentByOneTick = sceneOf(skills.instantAccounts, 'Connect Instant Bank');

function sceneOf(skill: string, title: string) {
  return scene({ args: { skill }, play: (hands) => hands.sees(title) });
}
