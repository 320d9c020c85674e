import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { scene, type SceneArgs } from '../support/scene.js';
import type { Stage } from '../support/Stage.js';
import { accountUpTo, cardUpTo, depositToSign, skills } from '../support/walks.js';

/** How a session ends. */
const meta = { title: 'Steps/Outcome', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

export const Completed = scene({
  async prepare(stage) {
    const walk = await stage.begin(skills.accounts);
    await walk.visitBank('approve');
    return walk;
  },
  play: (hands) => hands.sees('Your bank is connected'),
});

export const CompletedWithDetails = scene({ prepare: signed, play: (hands) => hands.sees('Your deposit is open') });

export const CompletedWithDetailsOnAPhone = scene({
  prepare: signed,
  phone: true,
  play: (hands) => hands.sees('Your deposit is open'),
});

export const Rejected = scene({
  async prepare(stage) {
    const walk = await cardUpTo('verification', stage);
    stage.decide({ verification: 'rejected', reason: 'expired document' });
    return walk;
  },
  play: (hands) => hands.sees('Carpați Bank did not approve the card'),
});

/** The reviewer's reason is a code; the skill has the words for it. */
export const RejectedForAReason = scene({
  async prepare(stage) {
    const walk = await accountUpTo('verification', stage);
    stage.decide({ verification: 'rejected', reason: 'activity_not_served' });
    return walk;
  },
  async play(hands) {
    await hands.sees('Dunărea Bank did not open the account');
    await hands.reads(/no accounts for this line of business/);
  },
});

/** Nobody at the bank has decided in the time that the skill gives them. */
export const NobodyDecided = scene({
  async prepare(stage) {
    const walk = await accountUpTo('verification', stage);
    stage.turnClock(73 * 3_600_000);
    return walk;
  },
  play: (hands) => hands.sees('Nobody has decided in time'),
});

export const Cancelled = scene({
  async prepare(stage) {
    const walk = await stage.begin(skills.deposit);
    await walk.cancel();
    return walk;
  },
  play: (hands) => hands.sees('Cancelled'),
});

export const Expired = scene({
  async prepare(stage) {
    const walk = await stage.begin(skills.deposit);
    stage.turnClock(25 * 3_600_000);
    return walk;
  },
  play: (hands) => hands.sees('The time for this has run out'),
});

/** The bank never honours the token that it gives out. The user is given something to quote. */
export const FailedWithReference = scene({
  async prepare(stage) {
    stage.sandbox.faults.fail('tokens', { status: 401, code: 'invalid_temp_token', times: Infinity });
    const walk = await stage.begin(skills.instantAccounts);
    await walk.answer({ consent: true });
    return walk;
  },
  async play(hands) {
    await hands.sees('This could not be finished');
    await hands.reads('Reference');
  },
});

async function signed(stage: Stage) {
  const walk = await depositToSign(stage);
  await walk.answer({ accepted: true });
  return walk;
}
