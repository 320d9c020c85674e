import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect } from 'storybook/test';
import { scene, type SceneArgs } from '../support/scene.js';
import type { Stage } from '../support/Stage.js';
import { answers, skills } from '../support/walks.js';

/** The trip to the bank: before it, and after one that did not end well. */
const meta = { title: 'Steps/Redirect', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

export const Consent = scene({
  args: { skill: skills.accounts },
  play: (hands) => hands.sees('Confirm at Carpați Bank'),
});

export const ConsentOnAPhone = scene({
  args: { skill: skills.accounts },
  phone: true,
  play: (hands) => hands.sees('Confirm at Carpați Bank'),
});

export const Payment = scene({
  async prepare(stage) {
    const walk = await stage.begin(skills.payment);
    await walk.answer(answers.payment);
    return walk;
  },
  play: (hands) => hands.sees('Confirm the payment at Dunărea Bank'),
});

/** The page is on its way out. */
export const Leaving = scene({
  args: { skill: skills.accounts, atTheBank: 'stay' },
  async play(hands) {
    await hands.press(/Continue to Carpați Bank/, 'link');
    await expect(await hands.canvas.findByRole('link', { name: /Opening Carpați Bank/ })).toBeVisible();
  },
});

export const Refused = scene({
  prepare: (stage) => backFromTheBank(stage, 'refuse'),
  play: (hands) => hands.sees('You did not confirm at Carpați Bank'),
});

export const Failed = scene({
  prepare: (stage) => backFromTheBank(stage, 'fail'),
  play: (hands) => hands.sees('Carpați Bank could not finish this'),
});

/** The bank could not even be asked for a link, and left an error id to quote. */
export const FailedWithReference = scene({
  prepare(stage) {
    stage.sandbox.faults.fail('steps', { status: 400, code: 'tpp_redirect_error' });
    return stage.begin(skills.accounts);
  },
  play: (hands) => hands.reads(/^Reference: /),
});

export const Expired = scene({
  async prepare(stage) {
    const walk = await stage.begin(skills.accounts);
    stage.turnClock(31 * 60_000);
    return walk;
  },
  play: (hands) => hands.sees('The link to Carpați Bank has run out'),
});

export const Renewing = scene({
  prepare: (stage) => backFromTheBank(stage, 'refuse'),
  async play(hands) {
    hands.stage.sandbox.faults.hold('steps');
    await hands.press('Try again');
    await expect(await hands.canvas.findByRole('button', { name: 'Try again' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
});

async function backFromTheBank(stage: Stage, decision: 'refuse' | 'fail') {
  const walk = await stage.begin(skills.accounts);
  await walk.visitBank(decision);
  return walk;
}
