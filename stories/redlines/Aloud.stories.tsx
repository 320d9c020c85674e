import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect, waitFor } from 'storybook/test';
import { letterNamedAsPhoto, photo } from '../support/photo.js';
import { scene, type SceneArgs } from '../support/scene.js';
import { cardUpTo } from '../support/walks.js';
import { listenAloud } from './listenAloud.js';

/** What a screen reader says by itself along the way: each thing once, and nothing left out. */
const meta = { title: 'Read aloud', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

/** A whole deposit, with a mistake, files of which one is not taken, and a bank that takes its time. */
export const ADeposit = scene({
  async play(hands) {
    const { heard, stop } = listenAloud();
    await hands.press(/Open a deposit/);
    await hands.sees('Your deposit');
    await hands.press('Continue');
    await hands.write('Amount', 'plenty');
    await hands.write('Amount', '1500');
    await hands.tick('12 months', 'radio');
    await hands.add('Identity card, front', letterNamedAsPhoto());
    await hands.reads(/was not taken/);
    await hands.send('Identity card, front', await photo('card-front.jpg'));
    await hands.send('Identity card, back', await photo('card-back.jpg'));
    await hands.press('Continue');
    await hands.sees('Check your details');
    await hands.send('Proof of address', await photo('bill.jpg'));
    await hands.press(/^Remove/);
    await hands.send('Proof of address', await photo('bill.jpg'));
    await hands.press('Continue');
    await hands.sees('Read and sign');
    await hands.tick(/I have read the terms/);
    const { faults } = hands.stage.sandbox;
    faults.hold('steps');
    await hands.press('Sign and open the deposit');
    await waitFor(() => expect(faults.held('steps')).toBe(1));
    faults.release('steps');
    await hands.sees('Your deposit is open');
    stop();
    await expect(heard).toEqual([
      'focus: Heading 2: Your deposit',
      'focus: 4 things need another look, group, AmountTermIdentity card, frontIdentity card, back',
      'status: Amount: Write the amount in digits, like 1500.',
      'status: “lease.jpg” was not taken. This is another kind of file. Send one of these: JPEG, PNG, HEIC, PDF.',
      'status: card-front.jpg: Ready · 420 kB',
      'status: card-back.jpg: Ready · 420 kB',
      'status: Sending',
      'focus: Heading 2: Check your details',
      'status: bill.jpg: Ready · 420 kB',
      'status: bill.jpg removed',
      'status: bill.jpg: Ready · 420 kB',
      'status: Sending',
      'focus: Heading 2: Read and sign',
      'status: Sending',
      'focus: Heading 2: Your deposit is open',
    ]);
  },
});

/** Somebody at the bank decides. */
export const AWait = scene({
  prepare: (stage) => cardUpTo('verification', stage),
  async play(hands) {
    const { heard, stop } = listenAloud();
    await hands.sees('We are checking your documents');
    hands.stage.decide({ verification: 'approved' });
    hands.stage.lookAgain();
    await hands.sees('Your card is on its way');
    stop();
    await expect(heard).toEqual(['focus: Heading 2: Your card is on its way']);
  },
});
