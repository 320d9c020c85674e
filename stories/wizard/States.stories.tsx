import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { createOnboardingSession } from 'onboarding-kit/core';
import { expect } from 'storybook/test';
import { pretend } from '../support/pretend.js';
import { scene, type Scene, type SceneArgs } from '../support/scene.js';
import { answers, skills } from '../support/walks.js';

/** What may be the matter on any screen. */
const meta = { title: 'Wizard states', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

/** The network is slow. */
export const Loading = scene({
  args: { skill: skills.deposit },
  prepare: (stage) => stage.network.hold(/^POST .*\/sessions$/),
  play: (hands) => hands.reads('Loading'),
});

export const NotLoaded = scene({
  args: { skill: skills.deposit },
  prepare: (stage) => stage.network.breakDown(/^POST .*\/sessions$/),
  async play(hands) {
    await hands.sees('This page could not be loaded');
    await expect(await hands.canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
});

export const NotFound = scene({
  prepare: async () => ({ sessionId: 'a-session-of-somebody-else' }),
  play: (hands) => hands.reads(/This session does not exist, or belongs to someone else/),
});

export const SignedOut = scene({
  async prepare(stage) {
    const walk = await stage.begin(skills.deposit);
    stage.signedIn = false;
    return walk;
  },
  play: (hands) => hands.sees('You are signed out'),
});

/** The user was signed out while filling in the form. */
export const SignedOutMeanwhile = scene({
  args: { skill: skills.instantAccounts },
  async play(hands) {
    await hands.tick(/Acme may see my accounts/);
    hands.stage.signedIn = false;
    await hands.press('Connect');
    await hands.reads(/You have been signed out/);
  },
});

export const Offline = scene({
  args: { skill: skills.payment },
  async play(hands) {
    await hands.write('Amount', '120,50');
    hands.stage.network.goOffline();
    await hands.reads(/You are offline/);
  },
});

/** The connection was lost as the answer was sent. It is all still there, and can be sent again. */
export const NotSent = scene({
  args: { skill: skills.instantAccounts },
  async play(hands) {
    await hands.tick(/Acme may see my accounts/);
    hands.stage.network.breakDown(/^POST .*\/steps\//);
    await hands.press('Connect');
    await hands.reads(/The connection was lost before an answer came/);
    await expect(await hands.canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
});

/** Too much was asked at once: the page says until when it waits, and goes on by itself. */
export const AskedToWait = scene({
  args: { skill: skills.instantAccounts },
  async play(hands) {
    await hands.tick(/Acme may see my accounts/);
    hands.stage.network.limit(/^POST .*\/steps\//, 40);
    await hands.press('Connect');
    await hands.reads(/That was a lot at once.*goes on by itself/);
  },
});

export const GoesOnAfterThat = scene({
  args: { skill: skills.instantAccounts },
  async play(hands) {
    await hands.tick(/Acme may see my accounts/);
    hands.stage.network.limit(/^POST .*\/steps\//, 1);
    await hands.press('Connect');
    await hands.reads(/That was a lot at once/);
    hands.stage.network.restore();
    await hands.sees('Your bank is connected');
  },
});

/** The answer is on its way for longer than anybody likes to look at a spinner. */
export const SlowToSend = scene({
  args: { skill: skills.instantAccounts },
  async play(hands) {
    await hands.tick(/Acme may see my accounts/);
    hands.stage.network.hold(/^POST .*\/steps\//);
    await hands.press('Connect');
    await hands.reads(/This takes longer than usual/);
  },
});

const resting: Scene = {
  prepare: (stage) => stage.begin(skills.deposit),
  async play(hands) {
    await hands.write('Amount', '1500');
    const visible = pretend(document, 'visibilityState', 'hidden');
    const { fetch, walk } = hands.stage;
    const other = createOnboardingSession({ fetch, sessionId: walk?.sessionId ?? '' });
    const leave = other.subscribe(() => undefined);
    await other.wake();
    await hands.sees('You go on in another tab');
    leave();
    visible();
  },
};
/** The session is gone on with in another tab of this browser. */
export const Resting = scene(resting);
export const RestingOnAPhone = scene({ ...resting, phone: true });

/** What was typed is still there. */
export const Woken = scene({
  ...resting,
  async play(hands) {
    await resting.play(hands);
    await hands.press('Go on here');
    await expect(await hands.canvas.findByRole('textbox', { name: 'Amount' })).toHaveValue('1,500');
  },
});

/** The step was answered in another tab. Here is how it stands now. */
export const AnsweredElsewhere = scene({
  prepare: (stage) => stage.begin(skills.card),
  async play(hands) {
    await hands.sees('About you');
    await hands.stage.walk?.answer(answers.personal);
    await hands.write('First name', 'Ana');
    await hands.write('Last name', 'Ionescu');
    await hands.write('Day', '14');
    await hands.write('Month', '5');
    await hands.write('Year', '1990');
    await hands.write('E-mail', 'ana@example.com');
    await hands.write('Mobile phone', '0722 123 456');
    await hands.press('Continue');
    await hands.sees('Your identity document');
    await hands.reads(/This was changed in another tab/);
    await expect(hands.canvas.queryByRole('alert')).toBe(null);
  },
});

export const AskedToCancel = scene({
  args: { skill: skills.deposit },
  async play(hands) {
    await hands.press('Cancel this application');
    await hands.sees('Cancel this application?');
    await expect(await hands.canvas.findByRole('button', { name: 'Keep going' })).toHaveFocus();
  },
});

export const AskedToCancelOnAPhone = scene({
  args: { skill: skills.deposit },
  phone: true,
  async play(hands) {
    await hands.press('Cancel this application');
    await hands.sees('Cancel this application?');
  },
});
