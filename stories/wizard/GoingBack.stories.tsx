import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { defineSkill } from 'onboarding-kit/proxy';
import { expect } from 'storybook/test';
import type { Hands } from '../support/Hands.js';
import { photo } from '../support/photo.js';
import { scene, type Scene, type SceneArgs } from '../support/scene.js';
import type { Stage } from '../support/Stage.js';
import { depositToSign, depositWithCard } from '../support/walks.js';

/** Earlier steps, looked at and changed; and the summary of them all. */
const meta = { title: 'Going back', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

const looking: Scene = {
  prepare: depositWithCard,
  async play(hands) {
    await hands.press('Back');
    await hands.sees('Your deposit');
    await hands.reads('card-front.jpg');
    hands.rest();
  },
};
export const Looking = scene(looking);
export const LookingOnAPhone = scene({ ...looking, phone: true });

/** Each earlier step is behind its segment of the trail, which says its name when it is pointed at. */
export const BySegment = scene({
  prepare: depositToSign,
  async play(hands) {
    await hands.sees('Read and sign');
    await hands.user.tab();
    await expect(await hands.canvas.findByRole('button', { name: 'Your deposit' })).toHaveFocus();
  },
});

export const LookingIsSlow = scene({
  prepare: depositWithCard,
  async play(hands) {
    hands.stage.network.hold(/^GET .*\/steps\//);
    await hands.press('Back');
    await hands.sees('Your deposit');
    hands.rest();
  },
});

export const NotLoaded = scene({
  prepare: depositWithCard,
  async play(hands) {
    hands.stage.network.block(/^GET .*\/steps\//);
    await hands.press('Back');
    await hands.canvas.findByRole('alert');
    await hands.sees('Your deposit');
    hands.rest();
  },
});

const changing: Scene = {
  prepare: depositWithCard,
  async play(hands) {
    await hands.press('Back');
    await hands.press('Change this');
    await hands.reads('You are changing an earlier step');
    hands.rest();
  },
};
export const Changing = scene(changing);
export const ChangingOnAPhone = scene({ ...changing, phone: true });

export const LeftAsItWas = scene({
  prepare: depositWithCard,
  async play(hands) {
    await hands.press('Back');
    await hands.press('Change this');
    await hands.press('Leave it as it was');
    await hands.sees('Check your details');
  },
});

/** A skill with a summary at its end; the second step depends on the first, and the third stands. */
const summary = defineSkill({
  id: 'summary',
  kind: 'product',
  title: 'Open an account',
  servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB', logo: '/logos/carpati.svg' },
  steps: [
    {
      kind: 'form',
      name: 'account',
      title: 'Your account',
      fields: [
        { type: 'money', name: 'amount', label: 'First payment', required: true, currencies: ['EUR'] },
        { type: 'select', name: 'branch', label: 'Branch', options: [{ value: 'cluj', label: 'Cluj-Napoca' }] },
        { type: 'file', name: 'card', label: 'Identity card', accept: ['image/jpeg'], maxFiles: 2 },
      ],
    },
    {
      kind: 'form',
      name: 'person',
      title: 'About you',
      dependsOn: ['account'],
      fields: [
        { type: 'text', name: 'name', label: 'Full name', required: true },
        { type: 'text', name: 'street', label: 'Street and number', required: true },
        { type: 'text', name: 'middle', label: 'Middle name' },
        { type: 'iban-list', name: 'ibans', label: 'Your other accounts' },
      ],
    },
    {
      kind: 'form',
      name: 'code',
      title: 'Your code',
      changeable: false,
      fields: [{ type: 'text', name: 'code', label: 'Code of your adviser', required: true }],
    },
    {
      kind: 'form',
      name: 'summary',
      title: 'Check and sign',
      description: 'This is what goes to the bank.',
      review: 'all',
      action: 'Sign and send',
      send: { step: 'summary', data: () => ({}) },
      fields: [{ type: 'checkbox', name: 'true', label: 'All of this is true', required: true }],
    },
  ],
});

async function toSummary(stage: Stage) {
  const walk = await stage.begin(summary.id);
  await walk.answer({
    amount: { amount: '1500', currency: 'EUR' },
    branch: 'cluj',
    ...(await walk.upload({
      card: [await photo('front.jpg'), await photo('scan-of-the-back-of-my-card-2026-11-23.jpg')],
    })),
  });
  await walk.answer({
    name: 'Ana-Maria Ionescu-Popescu',
    street: 'Strada Lipscani 12, bloc B, scara 2, etajul 3, apartamentul 14, interfon 14C',
    ibans: ['RO49AAAA1B31007593840000'],
  });
  await walk.answer({ code: 'CB-114' });
  return walk;
}
const reviewing: Scene = {
  stage: { skills: [summary] },
  prepare: toSummary,
  play: async (hands) => {
    await hands.sees('Check and sign');
    await hands.reads('Cluj-Napoca');
  },
};
export const Review = scene(reviewing);
export const ReviewOnAPhone = scene({ ...reviewing, phone: true });

const asked: Scene = {
  ...reviewing,
  async play(hands: Hands) {
    await hands.press('Change First payment');
    await hands.canvas.findByRole('dialog', { name: 'Change “Your account”?' });
    await hands.reads(/asked again for “About you”/);
  },
};
export const AskedBeforeAChange = scene(asked);
export const AskedBeforeAChangeOnAPhone = scene({ ...asked, phone: true });

export const LedToTheField = scene({
  ...reviewing,
  async play(hands) {
    await hands.press('Change Street and number');
    await expect(await hands.canvas.findByRole('textbox', { name: 'Street and number' })).toHaveFocus();
  },
});

export const LookingAtWhatStands = scene({
  ...reviewing,
  async play(hands) {
    await hands.press('Back');
    await hands.reads(/can no longer be changed/);
    hands.rest();
  },
});
