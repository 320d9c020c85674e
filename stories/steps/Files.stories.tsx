import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { defineSkill, productForm } from 'onboarding-kit/proxy';
import { expect, waitFor } from 'storybook/test';
import type { Hands } from '../support/Hands.js';
import { createOnboardingSession } from 'onboarding-kit/core';
import { contract, letterNamedAsPhoto, photo } from '../support/photo.js';
import { pretend } from '../support/pretend.js';
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

/** As somebody in the middle of it sees it: the first side is there, the second on its way. */
export const OneThereOneOnItsWay = scene({
  args,
  async play(hands) {
    await hands.write('Amount', '10000');
    await hands.tick('12 months', 'radio');
    await hands.send(slot, await photo('card-front.jpg', { bytes: 2_200_000 }));
    hands.stage.network.hold(uploads, { spare: 1 });
    const back = 'Identity card, back';
    await hands.add(back, await photo('card-back.jpg', { bytes: 2 * 1024 * 1024 }));
    await expect(await (await hands.group(back)).findByText('Sending, 50%')).toBeVisible();
    hands.rest();
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
    await hands.add(slot, contract('contract.pdf', { bytes: 11 * 1024 * 1024 }));
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

/** The line was cut half-way, and is tried again. */
export const LineCut = scene({
  args,
  async play(hands) {
    hands.stage.network.breakDown(uploads, { spare: 1 });
    hands.stage.network.hold(/^HEAD/);
    await hands.add(slot, await photo('card-front.jpg', { bytes: 2 * 1024 * 1024 }));
    await hands.reads('Connection lost at 50%. It goes on by itself.');
    hands.rest();
  },
});

export const Paused = scene({
  args,
  async play(hands) {
    hands.stage.network.hold(uploads, { spare: 1 });
    await hands.add(slot, await photo('card-front.jpg', { bytes: 2 * 1024 * 1024 }));
    await expect(await (await hands.group(slot)).findByText('Sending, 50%')).toBeVisible();
    await hands.press('Pause sending card-front.jpg');
    await hands.reads('Paused at 50%');
    hands.rest();
  },
});

/** The page was closed while a file was on its way. */
export const Stopped = scene({
  args,
  async prepare(stage) {
    const { sessionId } = await stage.begin(skills.deposit);
    const session = createOnboardingSession({ fetch: stage.fetch, sessionId });
    const leave = session.subscribe(() => undefined);
    const stop = new AbortController();
    await session
      .upload({
        stepId: 'product_form',
        field: 'identity_front',
        file: contract('statement.pdf', { bytes: 3 * 1024 * 1024 }),
        signal: stop.signal,
        onProgress: (sent) => sent >= 2 * 1024 * 1024 && stop.abort(new DOMException('Closed', 'AbortError')),
      })
      .catch(() => undefined);
    leave();
    return { sessionId };
  },
  play: (hands) => hands.reads('Stopped at 67%. Choose the file again to go on.'),
});

/** The tenant's own check of a file takes a moment. */
export const BeingChecked = scene({
  args,
  stage: { scan: () => new Promise(() => undefined) },
  async play(hands) {
    await hands.add(slot, await photo('card-front.jpg'));
    await hands.reads('Checking…');
  },
});

export const Refused = scene({
  args,
  stage: { scan: async () => ({ ok: false, reason: 'blurred' }) },
  async play(hands) {
    await hands.add(slot, await photo('card-front.jpg'));
    await hands.reads(/^Refused. The picture is blurred/);
    hands.rest();
  },
});

export const RefusedOnAPhone = scene({
  args,
  phone: true,
  stage: { scan: async () => ({ ok: false, reason: 'glare' }) },
  async play(hands) {
    await hands.add(slot, await photo('card-front.jpg'));
    await hands.reads(/^Refused. Light is reflected/);
    hands.rest();
  },
});

const statements = defineSkill({
  id: 'statements',
  kind: 'product',
  title: 'Statements',
  servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
  steps: [
    productForm({
      name: 'statements',
      title: 'Your statements',
      description: 'Of the last three months, the latest first.',
      fields: [
        {
          type: 'file',
          name: 'statements',
          label: 'Statements',
          required: true,
          accept: ['application/pdf', 'image/jpeg'],
          maxFiles: 4,
          subject: 'page',
        },
      ],
    }),
  ],
});
const several = async (hands: Hands) => {
  for (const file of [contract('october.pdf'), contract('september.pdf'), await photo('august.jpg')])
    await hands.add('Statements', file);
  const slots = await hands.group('Statements');
  await waitFor(() => expect(slots.queryAllByText(/^Ready/).length).toBe(3));
  await hands.press('Move august.jpg up');
  hands.rest();
};

export const SeveralInOrder = scene({ stage: { skills: [statements] }, args: { skill: 'statements' }, play: several });
export const SeveralOnAPhone = scene({
  stage: { skills: [statements] },
  args: { skill: 'statements' },
  phone: true,
  play: several,
});

const withCamera = { stage: { skills: [statements] }, args: { skill: 'statements' } };

/** A computer's own camera, with a frame for the page. */
export const Camera = scene({
  ...withCamera,
  async play(hands) {
    await hands.press('Take a photo');
    await expect(await hands.canvas.findByRole('button', { name: 'Take the photo' })).toBeVisible();
  },
});

export const CameraPhoto = scene({
  ...withCamera,
  async play(hands) {
    await hands.press('Take a photo');
    await hands.press('Take the photo');
    await expect(await hands.canvas.findByRole('button', { name: 'Use this photo' })).toBeVisible();
  },
});

/** The user has not allowed the camera, now or before. */
export const CameraRefused = scene({
  ...withCamera,
  async play(hands) {
    const denied = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
    const back = pretend(navigator.mediaDevices, 'getUserMedia', denied);
    await hands.press('Take a photo');
    await hands.reads('The camera is blocked for this page');
    back();
  },
});

/** A picture is looked at in full. */
export const Looking = scene({
  args,
  async play(hands) {
    await hands.send(slot, await photo('card-front.jpg'));
    await hands.press('Look at card-front.jpg');
    await hands.sees('card-front.jpg');
  },
});

const handoverUrl = 'https://acme.example/phone';
const toThePhone = async (hands: Hands) =>
  hands.user.click(await (await hands.group(slot)).findByRole('button', { name: 'Use your phone' }));

/** The way to the user's phone. */
export const UseYourPhone = scene({
  args,
  stage: { handoverUrl },
  async play(hands) {
    await toThePhone(hands);
    await hands.reads(/The link works once, until/);
  },
});

/** The link was not used in time. */
export const PhoneLinkRunOut = scene({
  args,
  stage: { handoverUrl },
  // The proxy's clock is behind, and its links are good for ten minutes.
  prepare: (stage) => stage.turnClock(500 - 10 * 60_000),
  async play(hands) {
    await toThePhone(hands);
    await hands.reads('This link has run out');
  },
});

/** The other device has added one of several. */
export const ComesFromThePhone = scene({
  stage: { skills: [statements], handoverUrl },
  prepare: (stage) => stage.begin('statements'),
  async play(hands) {
    await hands.press('Use your phone');
    await hands.reads(/The link works once, until/);
    await hands.stage.walk?.upload({ statements: await photo('august.jpg') });
    await hands.reads('august.jpg has arrived');
  },
});
