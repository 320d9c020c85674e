import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect, spyOn, waitFor } from 'storybook/test';
import type { Hands } from '../support/Hands.js';
import { scene, type Scene, type SceneArgs } from '../support/scene.js';
import { skills } from '../support/walks.js';

/** The trip to the bank beside this page: in a window, in a tab, on another device. */
const meta = { title: 'Steps/Trip', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

/** A browser that opens a window which nobody sees here; `undefined` blocks it. */
function browserOpens(opened: { closed: boolean } | undefined) {
  const window = opened && {
    ...unseen,
    ...opened,
    get closed() {
      return opened.closed;
    },
  };
  return spyOn(globalThis, 'open').mockImplementation(() => (window ?? null) as unknown as Window);
}
const unseen = { opener: null, location: { replace: () => {} }, focus: () => {}, close: () => {} };

const ahead: Scene = {
  args: { skill: skills.accounts, trip: 'popup' },
  play: (hands) => hands.sees('Confirm at Carpați Bank'),
};
/** A desktop, where it suits the user best: a window of its own, or their phone. */
export const Auto = scene({ ...ahead, args: { ...ahead.args, trip: 'auto' } });
export const Popup = scene(ahead);
export const PopupOnAPhone = scene({ ...ahead, phone: true });
export const Tab = scene({ ...ahead, args: { ...ahead.args, trip: 'tab' } });

const away: Scene = {
  ...ahead,
  async play(hands) {
    browserOpens({ closed: false });
    await hands.press('Continue to Carpați Bank');
    await hands.sees('Go on in the window of Carpați Bank');
    await waitFor(() => expect(hands.canvas.getByRole('heading', { name: /Go on in the window/ })).toHaveFocus());
  },
};
export const PopupAway = scene(away);
export const PopupAwayOnAPhone = scene({ ...away, phone: true });

export const TabAway = scene({
  ...ahead,
  args: { ...ahead.args, trip: 'tab' },
  async play(hands) {
    browserOpens({ closed: false });
    await hands.press('Continue to Carpați Bank');
    await hands.sees('Go on in the tab of Carpați Bank');
  },
});

const blocked: Scene = {
  ...ahead,
  async play(hands) {
    browserOpens(undefined);
    await hands.press('Continue to Carpați Bank');
    await hands.sees('Your browser blocked the window');
    await expect(await hands.canvas.findByRole('link', { name: 'Continue to Carpați Bank' })).toHaveAttribute('href');
  },
};
export const Blocked = scene(blocked);
export const BlockedOnAPhone = scene({ ...blocked, phone: true });

const closed: Scene = {
  ...ahead,
  async play(hands) {
    const opened = { closed: false };
    browserOpens(opened);
    await hands.press('Continue to Carpați Bank');
    await hands.sees('Go on in the window of Carpați Bank');
    opened.closed = true;
    await hands.sees('The window of Carpați Bank seems to be closed');
  },
};
export const Closed = scene(closed);
export const ClosedOnAPhone = scene({ ...closed, phone: true });

const device: Scene = {
  args: { skill: skills.accounts, trip: 'device' },
  async play(hands) {
    await hands.sees('Confirm on your phone');
    await expect(await hands.canvas.findByRole('img', { name: /QR code/ })).toBeVisible();
  },
};
export const Device = scene(device);
export const DeviceOnAPhone = scene({ ...device, phone: true });

/** Chosen beside a window. */
export const DeviceChosen = scene({
  ...ahead,
  args: { ...ahead.args, trip: 'auto' },
  async play(hands) {
    await hands.press('Use your phone');
    await hands.sees('Confirm on your phone');
    await waitFor(() => expect(hands.canvas.getByRole('heading', { name: 'Confirm on your phone' })).toHaveFocus());
  },
});

/** The phone has confirmed, and this page goes on by itself. */
export const DeviceConfirmed = scene({
  ...device,
  async play(hands) {
    await hands.sees('Confirm on your phone');
    await confirmElsewhere(hands);
    await hands.sees('Your bank is connected');
  },
});

/** The bank's clock is behind, so that its link ends soon. */
const ending = (minutesAgo: number): Pick<Scene, 'prepare'> => ({
  async prepare(stage) {
    stage.turnClock(-minutesAgo * 60_000);
    return stage.begin(skills.accounts);
  },
});
export const LinkEndsSoon = scene({
  args: { trip: 'popup' },
  ...ending(12),
  play: (hands) => hands.reads(/The link works until/),
});
export const LinkRanOut = scene({
  args: { trip: 'popup' },
  ...ending(31),
  play: (hands) => hands.reads(/The link has run out/),
});

/** Whoever presses all the same is given a new one, and is on the way. */
export const LinkMadeAnew = scene({
  args: { trip: 'popup' },
  ...ending(31),
  async play(hands) {
    const open = browserOpens({ closed: false });
    await hands.reads(/The link has run out/);
    hands.stage.turnClock(31 * 60_000);
    await hands.press('Continue to Carpați Bank');
    await hands.sees('Go on in the window of Carpați Bank');
    await expect(open).toHaveBeenCalledOnce();
  },
});
export const DeviceLinkRanOut = scene({
  args: { trip: 'device' },
  ...ending(31),
  play: (hands) => hands.reads(/The link has run out/),
});

async function confirmElsewhere({ canvas, stage }: Hands) {
  const link = await canvas.findByRole('link', { name: 'Go on here instead' });
  await stage.fetch(await stage.sandbox.visit(link.getAttribute('href') ?? '', { decision: 'approve', user: 'ana' }));
  stage.lookAgain();
}
