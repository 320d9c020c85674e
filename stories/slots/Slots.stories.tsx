import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { scene, type SceneArgs } from '../support/scene.js';
import { depositToSign, depositWithCard, skills } from '../support/walks.js';
import { AcmeButton, AcmeIdentity, AcmePicker, AcmeSlider, AcmeThanks, AcmeTrip } from './acme.js';
import { photo } from '../support/photo.js';

/** A tenant's own components in the places of the kit's. */
const meta = { title: 'Slots', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

/** `parts.Button`: every button of the kit is Acme's. */
export const Part = scene({
  args: { skill: skills.deposit, slots: { parts: { Button: AcmeButton } } },
  async play(hands) {
    await hands.sees('Your deposit');
    await expect(await hands.canvas.findByRole('button', { name: 'Continue' })).toHaveClass('acme-button');
    await hands.press('Continue');
    await waitFor(() => expect(hands.canvas.getByRole('group', { name: /need another look/ })).toHaveFocus());
  },
});

/** `fields.radio`: the term is chosen by a slider. */
export const Field = scene({
  args: { skill: skills.deposit, slots: { fields: { radio: AcmeSlider } } },
  async play(hands) {
    await hands.sees('Your deposit');
    await hands.press('Continue');
    const slider = await hands.canvas.findByRole('slider', { name: 'Term' });
    await waitFor(() => expect(slider).toHaveAccessibleDescription('Choose one.'));
    await fireEvent.change(slider, { target: { value: '2' } });
    await hands.write('Amount', '1500');
    await hands.send('Identity card, front', await photo('card-front.jpg'));
    await hands.send('Identity card, back', await photo('card-back.jpg'));
    await waitFor(() => expect(slider).not.toHaveAttribute('aria-invalid'));
    await hands.press('Continue');
    await hands.sees('Check your details');
  },
});

/** `steps['#identity']`: one step of that name in two columns, its work left to the kit. */
export const StepByName = scene({
  args: { slots: { steps: { '#identity': AcmeIdentity } } },
  prepare: depositWithCard,
  async play(hands) {
    await hands.sees('Is this you?');
    await hands.press('Yes, that is me');
    await waitFor(() => expect(hands.canvas.getByRole('group', { name: /needs another look/ })).toHaveFocus());
    await hands.send('Proof of address', await photo('bill.jpg'));
    await hands.press('Yes, that is me');
    await hands.sees('Read and sign');
  },
});

/** `steps.redirect`: every step of that kind, with the kit's own within. */
export const StepByKind = scene({
  args: { skill: skills.accounts, slots: { steps: { redirect: AcmeTrip } }, atTheBank: 'stay' },
  async play(hands) {
    await hands.reads('Acme works with your bank since 1998.');
    await hands.canvas.findByRole('link', { name: /Continue to Carpați Bank/ });
  },
});

/** `outcome`: how it ends is said by Acme. */
export const Outcome = scene({
  args: { slots: { outcome: AcmeThanks } },
  prepare: depositToSign,
  async play(hands) {
    await hands.tick(/I have read the terms/);
    await hands.press('Sign and open the deposit');
    await hands.sees('Welcome aboard');
    await waitFor(() => expect(hands.canvas.getByRole('heading', { name: 'Welcome aboard' })).toHaveFocus());
  },
});

/** `picker`: what can be begun, in Acme's list. */
export const Picker = scene({
  args: { slots: { picker: AcmePicker } },
  async play(hands) {
    await hands.sees('What would you like?');
    await hands.press(/Carpați Bank: Open a deposit/);
    await hands.sees('Your deposit');
  },
});

/** `appearance.classNames`: class names of Acme's on parts of the kit, which win without a fight. */
export const ClassNames = scene({
  args: {
    skill: skills.deposit,
    appearance: { classNames: { field: 'acme-marked', title: 'acme-title' } },
  },
  async play(hands) {
    await hands.sees('Your deposit');
    const title = hands.canvas.getByRole('heading', { name: 'Your deposit' });
    await expect(title).toHaveStyle({ fontStyle: 'italic' });
    await expect(title).toHaveClass('ok-screen-title');
  },
});
