import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect } from 'storybook/test';
import { letterNamedAsPhoto, photo } from '../support/photo.js';
import { scene, type SceneArgs } from '../support/scene.js';
import { skills } from '../support/walks.js';

/** Files in a form: on their way, there, and not taken. */
const meta = { title: 'Steps/Files', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

const slot = 'Identity card, front';
const args = { skill: skills.deposit };
const uploads = /^PATCH .*\/uploads\//;

/** One of two megabytes is there, and the next one is on its way. */
export const Sending = scene({
  args,
  async play(hands) {
    hands.stage.network.hold(uploads, { spare: 1 });
    await hands.add(slot, await photo('card-front.jpg', { bytes: 2 * 1024 * 1024 }));
    await expect(await (await hands.group(slot)).findByText('Sending, 50%')).toBeVisible();
  },
});

export const SendingOnAPhone = scene({
  args,
  phone: true,
  async play(hands) {
    hands.stage.network.hold(uploads, { spare: 1 });
    await hands.add(
      slot,
      await photo('a-photo-with-quite-a-long-name-of-the-front-of-my-card.jpg', { bytes: 2 * 1024 * 1024 }),
    );
    await expect(await (await hands.group(slot)).findByText('Sending, 50%')).toBeVisible();
  },
});

export const Ready = scene({
  args,
  async play(hands) {
    await hands.send(slot, await photo('card-front.jpg', { bytes: 2_200_000 }));
  },
});

export const AnotherKindThanItsNameSays = scene({
  args,
  async play(hands) {
    await hands.add(slot, letterNamedAsPhoto());
    await hands.reads(/“lease.jpg” was not taken/);
  },
});

export const TooLarge = scene({
  args,
  async play(hands) {
    await hands.add(slot, await photo('card-front.jpg', { bytes: 11 * 1024 * 1024 }));
    await hands.reads(/up to 10 MB fits/);
  },
});

export const ConnectionLost = scene({
  args,
  async play(hands) {
    hands.stage.network.block(uploads);
    await hands.add(slot, await photo('card-front.jpg'));
    await hands.reads('Not sent: the connection was lost.');
  },
});

/** The form was sent off while a file was still on its way: it goes as soon as the file is there. */
export const FormWaitsForThem = scene({
  args,
  async play(hands) {
    await hands.write('Amount', '1500');
    await hands.tick('12 months', 'radio');
    await hands.send(slot, await photo('card-front.jpg'));
    hands.stage.network.hold(uploads, { spare: 1 });
    await hands.add('Identity card, back', await photo('card-back.jpg', { bytes: 2 * 1024 * 1024 }));
    await hands.press('Continue');
    await hands.reads(/Your files are still on their way/);
  },
});
