import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import type { Visit } from 'onboarding-kit/sandbox';
import { expect } from 'storybook/test';
import { scene, type Scene, type SceneArgs } from '../support/scene.js';
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

/** The bank's own fault: again, or another bank. */
export const BankDown = scene({
  prepare: (stage) => notEvenBegun(stage, 'external_api_connection_error'),
  play: (hands) => hands.reads(/has a fault of its own just now/),
});

export const BankBusy = scene({
  prepare: (stage) => notEvenBegun(stage, 'external_api_too_many_requests'),
  play: (hands) => hands.reads(/Too much is asked of Carpați Bank/),
});

/** Who logged in has nothing there that fits. */
export const NoAccount = scene({
  prepare: (stage) => backFromTheBank(stage, 'approve', 'mihai'),
  play: (hands) => hands.reads(/found no account of yours that fits/),
});

/** It lets nobody in this way: another bank first. */
export const BankDenied = scene({
  prepare: (stage) => notEvenBegun(stage, 'external_api_forbidden'),
  play: (hands) => hands.reads(/did not let you in this way/),
});

/** Where the host has chosen the skill there is no other bank to offer. */
export const BankDeniedWithoutAnother = scene({
  args: { skill: skills.accounts },
  prepare: (stage) => notEvenBegun(stage, 'external_api_forbidden'),
  async play(hands) {
    await hands.reads(/did not let you in this way/);
    await expect(hands.canvas.queryByRole('button', { name: 'Another bank' })).toBe(null);
  },
});

const unknown: Scene = {
  async prepare(stage) {
    const walk = await stage.begin(skills.payment);
    await walk.answer(answers.payment);
    stage.sandbox.faults.fail('tokens', { status: 500, after: 'accepted' });
    await walk.visitBank('approve');
    // The proxy asks again, and is told that it has been given the answer before.
    stage.turnClock(60_000);
    await walk.look();
    return walk;
  },
  play: (hands) => hands.sees('Nobody can tell yet whether this was paid'),
};
/** The answer to the payment got lost: only the user can find out what came of it. */
export const PaymentUnknown = scene(unknown);
export const PaymentUnknownOnAPhone = scene({ ...unknown, phone: true });

export const PaymentWasMade = scene({
  ...unknown,
  async play(hands) {
    await hands.press('It was paid');
    await hands.reads('Then there is nothing to pay here');
  },
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

function notEvenBegun(stage: Stage, code: string) {
  stage.sandbox.faults.fail('steps', { status: 400, code });
  return stage.begin(skills.accounts);
}

async function backFromTheBank(stage: Stage, decision: Visit['decision'], user?: string) {
  const walk = await stage.begin(skills.accounts);
  await walk.visitBank(decision, user);
  return walk;
}
