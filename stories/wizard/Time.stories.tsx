import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect, waitFor } from 'storybook/test';
import { scene, type Scene, type SceneArgs } from '../support/scene.js';
import { skills } from '../support/walks.js';

/** A session's time is nearly over. */
const meta = { title: 'Time', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

const nearlyOver: Scene = {
  async prepare(stage) {
    const ago = (24 * 60 - 4) * 60_000;
    stage.turnClock(-ago);
    const walk = await stage.begin(skills.deposit);
    stage.turnClock(ago);
    return walk;
  },
  async play(hands) {
    await hands.sees('Your deposit');
    await hands.canvas.findByRole('dialog', { name: 'Do you need more time?' });
    await hands.reads(/in about 4 minutes/);
  },
};
export const NearlyOver = scene(nearlyOver);
export const NearlyOverOnAPhone = scene({ ...nearlyOver, phone: true });

export const MoreTime = scene({
  ...nearlyOver,
  async play(hands) {
    await nearlyOver.play(hands);
    await hands.press('I need more time');
    await waitFor(() => expect(hands.canvas.queryByRole('dialog')).toBe(null));
    await expect(await hands.canvas.findByText(/You have time until/)).toBeInTheDocument();
  },
});
