import type { Meta } from '@storybook/react-vite';
import { OnboardingPhone, type OnboardingPhoneProps } from 'onboarding-kit';
import { expect, waitFor } from 'storybook/test';
import { phoneScene } from '../support/phoneScene.js';
import { photo } from '../support/photo.js';

/** The page that a phone opens by the code on a computer's screen. */
const meta = { title: 'Steps/On the phone', component: OnboardingPhone } satisfies Meta<OnboardingPhoneProps>;
export default meta;

export const Opened = phoneScene({
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: 'Identity card, front' })).toBeVisible();
  },
});

/** The network is slow. */
export const Loading = phoneScene({
  answer: () => new Promise(() => undefined),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[data-part="skeleton"]')).toBeVisible());
  },
});

/** The file is there: the rest is done on the computer. */
export const Arrived = phoneScene({
  play: async ({ canvas, userEvent }) => {
    await userEvent.upload(await canvas.findByLabelText('Choose a file'), await photo('card-front.jpg'));
    await expect(await canvas.findByText('Continue on your computer')).toBeVisible();
  },
});

export const Refused = phoneScene({
  scan: async () => ({ ok: false, reason: 'blurred' }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.upload(await canvas.findByLabelText('Choose a file'), await photo('card-front.jpg'));
    await expect(await canvas.findByText(/^Refused. The picture is blurred/)).toBeVisible();
  },
});

/** Somebody has opened the link before. */
export const LinkUsed = phoneScene({
  prepare: async (client, _sessionId, secret) => void (await client.claimHandover(secret)),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'This link does not open any more' })).toBeVisible();
  },
});

/** The step was finished on the computer meanwhile. */
export const NotNeededAnyMore = phoneScene({
  prepare: async (client, sessionId) => void (await client.cancel(sessionId, crypto.randomUUID())),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Nothing is needed here any more' })).toBeVisible();
  },
});
