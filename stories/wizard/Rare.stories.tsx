import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import type { ProblemCode, ServicerReason, Session, StepOf } from 'onboarding-kit/protocol';
import { expect } from 'storybook/test';
import { photo } from '../support/photo.js';
import { scene, type SceneArgs } from '../support/scene.js';
import type { Stage } from '../support/Stage.js';
import { cardUpTo, skills } from '../support/walks.js';

/**
 * What the contract allows, and the kit's own proxy says hardly ever, if at all; another back-end may. Where it never does, its
 * answer is changed on the way.
 */
const meta = { title: 'Rarely seen', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

/** A session, and nothing below it. */
const asked = /^GET .*\/sessions\/[^/]+$/;

/** What the user is told of each reason. */
const says: Record<ServicerReason, RegExp> = {
  bank_down: /has a fault of its own/,
  bank_busy: /Too much is asked of/,
  bank_denied: /did not let you in this way/,
  no_account: /found no account of yours/,
  access_ended: /What you once allowed at .* has ended/,
  not_set_up: /is not set up for this/,
};

const redirectFor = (reason: ServicerReason) =>
  scene({
    async prepare(stage) {
      const walk = await stage.begin(skills.accounts);
      await walk.visitBank('fail');
      changeStep<'redirect'>(stage, (step) => ({ ...step, failure: { code: 'failed', reason } }));
      return walk;
    },
    play: (hands) => hands.reads(says[reason]),
  });
export const RedirectNotSetUp = redirectFor('not_set_up');
export const RedirectAccessEnded = redirectFor('access_ended');

/** It is not the user who failed, and so the kit's proxy asks again before it says anything. */
export const ConsentUnknown = scene({
  async prepare(stage) {
    const walk = await stage.begin(skills.accounts);
    await walk.visitBank('fail');
    changeStep<'redirect'>(stage, (step) => ({ ...step, failure: { code: 'unknown', reference: '7f3a-19' } }));
    return walk;
  },
  play: (hands) => hands.sees('We cannot tell whether Carpați Bank has finished'),
});

const waitWhile = (reason: ServicerReason, code: string) =>
  scene({
    async prepare(stage) {
      const walk = await cardUpTo('verification', stage);
      stage.sandbox.faults.fail('steps', { status: 400, code, times: Infinity });
      stage.turnClock(60_000);
      return walk;
    },
    async play(hands) {
      await hands.sees('We are checking your documents');
      await hands.reads(says[reason]);
    },
  });
export const WaitWhileTheBankIsDown = waitWhile('bank_down', 'external_api_connection_error');
export const WaitWhileTheBankDenies = waitWhile('bank_denied', 'external_api_forbidden');
export const WaitWithAccessEnded = waitWhile('access_ended', 'inactive_credentials');
export const WaitWithoutSetUp = waitWhile('not_set_up', 'invalid_step');
export const WaitWithoutAnAccount = scene({
  async prepare(stage) {
    const walk = await cardUpTo('verification', stage);
    changeStep<'wait'>(stage, (step) => ({ ...step, blockedBy: 'no_account' }));
    return walk;
  },
  play: (hands) => hands.reads(says.no_account),
});

const failedFor = (reason: ServicerReason) =>
  scene({
    async prepare(stage) {
      stage.sandbox.faults.fail('tokens', { status: 401, code: 'invalid_temp_token', times: Infinity });
      const walk = await stage.begin(skills.instantAccounts);
      await walk.answer({ consent: true });
      changeSession(stage, (session) =>
        session.status === 'open' ? session : { ...session, outcome: { ...session.outcome, reason } },
      );
      return walk;
    },
    async play(hands) {
      await hands.sees('This could not be finished');
      await hands.reads(says[reason]);
    },
  });
export const FailedBankDown = failedFor('bank_down');
export const FailedBankBusy = failedFor('bank_busy');
export const FailedBankDenied = failedFor('bank_denied');
export const FailedNoAccount = failedFor('no_account');
export const FailedAccessEnded = failedFor('access_ended');
export const FailedNotSetUp = failedFor('not_set_up');

/** Refused as it was loaded. */
const loadRefused = (code: ProblemCode, words: RegExp) =>
  scene({
    args: { skill: skills.deposit },
    prepare: (stage) => stage.network.refuse(/^POST .*\/sessions$/, code, { reference: '7f3a-19' }),
    play: (hands) => hands.reads(words),
  });
export const SomethingElse = loadRefused('bad_request', /Reference: 7f3a-19/);

export const SkillNotOffered = scene({
  args: { skill: 'nowhere_ro_aisp_sbx_#1.0' },
  play: (hands) => hands.reads(/not offered here any more/),
});

/** Whatever answers there, it is no back-end of this contract: `proxyUrl` points elsewhere. */
export const NotTheContract = scene({
  args: { skill: skills.deposit },
  prepare: (stage) => stage.network.change(/^POST .*\/sessions$/, () => ({ hello: 'world' })),
  play: (hands) => hands.sees('This page could not be loaded'),
});

/** Refused as the answer was sent; what was entered is still there. */
const sendRefused = (code: ProblemCode, words: RegExp) =>
  scene({
    args: { skill: skills.instantAccounts },
    async play(hands) {
      await hands.tick(/Acme may see my accounts/);
      hands.stage.network.refuse(/^POST .*\/steps\//, code, { reference: '7f3a-19' });
      await hands.press('Connect');
      await hands.reads(words);
      await expect(await hands.canvas.findByRole('checkbox')).toBeChecked();
    },
  });
export const SendingRefused = sendRefused('bad_request', /Reference: 7f3a-19/);
export const EndedMeanwhile = sendRefused('session_ended', /has ended already/);
export const UpstreamRefuses = sendRefused('upstream_refused', /Reference: 7f3a-19/);
export const NotChangeable = sendRefused('step_not_changeable', /can no longer be changed/);

/** The page has taken the file, and the proxy does not. */
export const FileRefused = scene({
  args: { skill: skills.deposit },
  async play(hands) {
    const errors = [{ field: 'identity_front', code: 'file_unreadable' }];
    hands.stage.network.refuse(/^POST .*\/uploads/, 'file_refused', { errors });
    await hands.add('Identity card, front', await photo('card-front.jpg'));
    await hands.reads(/This picture is damaged/);
    hands.rest();
  },
});

function changeSession(stage: Stage, change: (session: Session) => Session): void {
  stage.network.change(asked, (body) => change(body as Session));
}

function changeStep<Kind extends 'redirect' | 'wait'>(
  stage: Stage,
  change: (step: StepOf<Kind>) => StepOf<Kind>,
): void {
  changeSession(stage, (session) =>
    session.status === 'open' ? { ...session, step: change(session.step as StepOf<Kind>) } : session,
  );
}
