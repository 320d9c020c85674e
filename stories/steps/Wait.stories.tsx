import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect, spyOn, waitFor } from 'storybook/test';
import { scene, type Scene, type SceneArgs } from '../support/scene.js';
import { accountUpTo, cardUpTo, depositToSign } from '../support/walks.js';

/** Nothing to do for the user. */
const meta = { title: 'Steps/Wait', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

const sending: Scene = {
  async prepare(stage) {
    const walk = await depositToSign(stage);
    const { faults } = stage.sandbox;
    faults.hold('steps');
    walk.answer({ accepted: true }).catch(() => undefined);
    await waitFor(() => expect(faults.held('steps')).toBe(1));
    return walk;
  },
  play: (hands) => hands.sees('Sending your answers'),
};

export const Sending = scene(sending);

export const SendingOnAPhone = scene({ ...sending, phone: true });

/** The bank does not answer. The proxy keeps trying. */
export const SendingBlocked = scene({
  async prepare(stage) {
    const walk = await depositToSign(stage);
    stage.sandbox.faults.fail('steps', { status: 503, times: Infinity });
    await walk.answer({ accepted: true });
    return walk;
  },
  play: (hands) => hands.reads(/is not answering just now/),
});

export const Verification = scene({
  prepare: (stage) => cardUpTo('verification', stage),
  play: (hands) => hands.sees('We are checking your documents'),
});

export const VerificationOnAPhone = scene({
  prepare: (stage) => cardUpTo('verification', stage),
  phone: true,
  play: (hands) => hands.sees('We are checking your documents'),
});

/** For days rather than hours: until when, and what is kept meanwhile. */
export const VerificationOfACompany = scene({
  prepare: (stage) => accountUpTo('verification', stage),
  async play(hands) {
    await hands.sees('We are looking at your application');
    await hands.reads(/Without an answer by/);
  },
});

/** It takes longer than it mostly does: no time is promised any more. */
export const VerificationTakesLonger = scene({
  async prepare(stage) {
    stage.turnClock(-3 * 3_600_000);
    const walk = await cardUpTo('verification', stage);
    stage.turnClock(3 * 3_600_000);
    return walk;
  },
  async play(hands) {
    await hands.sees('We are checking your documents');
    await hands.reads(/It is taking longer than usual/);
    await expect(hands.canvas.queryByText(/^about/)).toBe(null);
  },
});

/** The tenant tells when there is news, so that nobody needs to come back to look. */
export const VerificationWithReminder = scene({
  stage: { notify: () => undefined },
  prepare: (stage) => cardUpTo('verification', stage),
  play: (hands) => hands.sees('We are checking your documents'),
});

/** Too much is asked of the bank. It is tried again by itself; whoever does not want to wait need not. */
export const VerificationWhileTheBankIsBusy = scene({
  async prepare(stage) {
    const walk = await cardUpTo('verification', stage);
    const busy = { status: 400, code: 'external_api_too_many_requests', times: Infinity };
    stage.sandbox.faults.fail('steps', busy);
    stage.turnClock(60_000);
    return walk;
  },
  play: (hands) => hands.reads(/Too much is asked of Carpați Bank/),
});

export const VerificationBlocked = scene({
  async prepare(stage) {
    const walk = await cardUpTo('verification', stage);
    stage.sandbox.faults.fail('steps', { status: 503, times: Infinity });
    stage.turnClock(60_000);
    return walk;
  },
  play: (hands) => hands.reads(/is not answering just now/),
});

export const LinkCopied = scene({
  prepare: (stage) => cardUpTo('verification', stage),
  async play(hands) {
    const clipboard = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await hands.press('Copy my link');
    await expect(await hands.canvas.findByRole('button', { name: 'Link copied' })).toBeVisible();
    clipboard.mockRestore();
  },
});

/** The page may not write to the clipboard: the link is shown, to be copied by hand. */
export const LinkToCopyByHand = scene({
  prepare: (stage) => cardUpTo('verification', stage),
  async play(hands) {
    const clipboard = spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
      new DOMException('Not allowed', 'NotAllowedError'),
    );
    await hands.press('Copy my link');
    await expect(await hands.canvas.findByRole('textbox', { name: 'Copy my link' })).toBeVisible();
    clipboard.mockRestore();
  },
});
