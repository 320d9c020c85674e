import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import styles from 'onboarding-kit/styles.css?url';
import { expect, waitFor, within } from 'storybook/test';
import { Hands } from '../support/Hands.js';
import { scene, type Scene, type SceneArgs } from '../support/scene.js';
import { skills } from '../support/walks.js';

/** Where the wizard lives: on the page, over it, as it; among its styles, or in a shadow root. */
const meta = { title: 'Mounts', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

const modal: Scene = {
  args: { skill: skills.deposit, layout: 'modal' },
  play: (hands) => hands.sees('Your deposit'),
};
/** Over the page, which waits behind it. */
export const Modal = scene(modal);
/** The card is the page. */
export const ModalOnAPhone = scene({ ...modal, phone: true });

/** Escape, a press beside the card and a phone's Back come too easily to end what is under way. */
export const ModalAsksFirst = scene({
  ...modal,
  async play(hands) {
    await modal.play(hands);
    await hands.write('Amount', '1500');
    await hands.user.click(await hands.canvas.findByRole('dialog', { name: 'Onboarding' }));
    const question = await hands.canvas.findByRole('dialog', { name: 'Leave for now?' });
    await waitFor(() => expect(question).toBeVisible());
  },
});

const filled: Scene = { args: { skill: skills.deposit, layout: 'page' }, play: (hands) => hands.sees('Your deposit') };
/** The wizard is the page. */
export const Page = scene(filled);
export const PageOnAPhone = scene({ ...filled, phone: true });

/** In a shadow root, with a style sheet of its own, and errors to mend. */
export const Shadow = scene({
  args: { skill: skills.deposit, shadow: styles },
  async play(hands) {
    const { inside, own } = await intoShadow(hands);
    await own.sees('Your deposit');
    await own.press('Continue');
    await expect(await within(inside).findByRole('group', { name: /need another look/ })).toBeVisible();
    // Storybook waits for what moves on the page, and does not see what moves in there.
    await waitFor(() => expect(inside.getAnimations({ subtree: true }).filter(hasEnd)).toHaveLength(0));
  },
});

/** The trip to the bank leads out of it, and back into it. */
export const ShadowAfterTheBank = scene({
  args: { skill: skills.accounts, shadow: styles },
  async play(hands) {
    const { inside, own } = await intoShadow(hands);
    await own.press(/Continue to Carpați Bank/, 'link');
    // The way back loads the page anew.
    await waitFor(() => expect(inside.isConnected).toBe(false));
    const back = await intoShadow(hands);
    await back.own.sees('Your bank is connected');
    await waitFor(() => expect(back.inside.getAnimations({ subtree: true }).filter(hasEnd)).toHaveLength(0));
  },
});

/** Hands that reach into the shadow root, where a page's queries do not. */
async function intoShadow(hands: Hands) {
  const inside = await waitFor(() => {
    const root = document.querySelector('[data-part="mount"]')?.shadowRoot?.querySelector<HTMLElement>('.ok-root');
    if (!root) throw new Error('It is not there yet.');
    return root;
  });
  return { inside, own: new Hands(within(inside), hands.stage, hands.user) };
}

/** A spinner turns for as long as it is there. */
const hasEnd = (animation: Animation) => animation.effect?.getComputedTiming().endTime !== Infinity;
