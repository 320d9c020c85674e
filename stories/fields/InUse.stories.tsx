import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect } from 'storybook/test';
import { scene, type SceneArgs } from '../support/scene.js';
import { accountUpTo, answers } from '../support/walks.js';

/** Fields in states that only a step on the real proxy has. */
const meta = { title: 'Fields in use', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

/** The choices are with the proxy, and cannot be had just now. */
export const OptionsNotLoaded = scene({
  prepare: (stage) => accountUpTo('activity', stage),
  async play(hands) {
    hands.stage.network.breakDown(/options/);
    await hands.user.type(await hands.canvas.findByRole('combobox', { name: 'Line of business' }), 'softw');
    await hands.reads('The list could not be loaded.');
  },
});

/** Several persons, each with the same fields; the second one is being filled in. */
export const Owners = scene({
  async prepare(stage) {
    const walk = await accountUpTo('owners', stage);
    const ana = { ...answers.personal, personal_number: answers.identity.personal_number, citizenship: 'RO' };
    const { first_name, last_name, personal_number, citizenship } = ana;
    const birth = { day: '14', month: '5', year: '1990' };
    await walk.saveDraft({
      owners: [
        { first_name, last_name, personal_number, citizenship, date_of_birth: birth, share: '60' },
        { first_name: 'Radu', last_name: 'Dumitru' },
      ],
    });
    return walk;
  },
  async play(hands) {
    await hands.sees('Who owns it');
    await expect(await hands.canvas.findByDisplayValue('Radu')).toBeVisible();
  },
});

/** One of several was taken out, and can be put back. */
export const ItemTakenOut = scene({
  prepare: (stage) => accountUpTo('owners', stage),
  async play(hands) {
    await hands.press('Add an owner');
    await hands.press('Remove Owner 2');
    await hands.canvas.findByRole('button', { name: 'Undo' });
  },
});
