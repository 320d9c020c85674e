import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect } from 'storybook/test';
import { skills as demoSkills } from '../../src/demo/skills/index.js';
import { scene, type SceneArgs } from '../support/scene.js';
import { skills } from '../support/walks.js';

/** What the user may begin. */
const meta = { title: 'Picker', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

const title = 'What would you like to do?';
const inventory = /^GET .*\/skills$/;

export const List = scene({
  async play(hands) {
    await hands.sees(title);
    await expect(await hands.canvas.findAllByRole('button', { name: /Bank/ })).toHaveLength(demoSkills.length);
  },
});

export const ListOnAPhone = scene({ phone: true, play: (hands) => hands.sees(title) });

export const Searching = scene({
  async play(hands) {
    await hands.user.type(await hands.canvas.findByRole('searchbox'), 'dunarea');
    await expect(await hands.canvas.findAllByRole('button', { name: /Dunărea Bank/ })).toHaveLength(2);
    await expect(hands.canvas.queryByRole('button', { name: /Carpați/ })).toBe(null);
  },
});

export const NothingFound = scene({
  async play(hands) {
    await hands.user.type(await hands.canvas.findByRole('searchbox'), 'carpathia');
    await hands.reads('Nothing here matches “carpathia”');
  },
});

export const OneUnavailable = scene({
  stage: { skills: demoSkills.map((skill) => (skill.id === skills.card ? { ...skill, available: false } : skill)) },
  play: (hands) => hands.reads(/Not available just now/),
});

export const Empty = scene({ stage: { skills: [] }, play: (hands) => hands.sees('Nothing to choose from yet') });

export const Loading = scene({
  prepare: (stage) => stage.network.hold(inventory),
  play: (hands) => hands.sees(title),
});

/** It loads by itself when the network is back. */
export const Offline = scene({
  prepare: (stage) => stage.network.goOffline(),
  play: (hands) => hands.reads(/You are offline/),
});

export const NotLoaded = scene({
  prepare: (stage) => stage.network.breakDown(inventory),
  async play(hands) {
    await hands.sees('This page could not be loaded');
    await expect(await hands.canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
});
