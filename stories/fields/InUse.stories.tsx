import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { scene, type SceneArgs } from '../support/scene.js';
import { accountUpTo } from '../support/walks.js';

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

/** One of several was taken out, and can be put back. */
export const ItemTakenOut = scene({
  prepare: (stage) => accountUpTo('owners', stage),
  async play(hands) {
    await hands.press('Add an owner');
    await hands.press('Remove Owner 2');
    await hands.canvas.findByRole('button', { name: 'Undo' });
  },
});
