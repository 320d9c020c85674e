import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { consentByRedirect, defineSkill } from 'onboarding-kit/proxy';
import { expect } from 'storybook/test';
import { skills as demoSkills } from '../../src/demo/skills/index.js';
import { scene, type SceneArgs } from '../support/scene.js';
import type { Stage } from '../support/Stage.js';
import { skills } from '../support/walks.js';

/** What the user may begin. */
const meta = { title: 'Picker', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

const abroad = defineSkill({
  id: 'tisza_hu_aisp_sbx_#1.0',
  kind: 'aisp',
  title: 'Connect your accounts',
  servicer: { id: 'tisza', name: 'Tisza Hitelszövetkezet', country: 'HU', initials: 'TH', logo: '/logos/nowhere.svg' },
  steps: [consentByRedirect({ title: 'Confirm at Tisza Hitelszövetkezet', grants: [] })],
});

const ofDunarea = demoSkills.filter(({ servicer }) => servicer.id === 'dunarea').length;
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
    await expect(await hands.canvas.findAllByRole('button', { name: /Dunărea Bank/ })).toHaveLength(ofDunarea);
    await expect(hands.canvas.queryByRole('button', { name: /Carpați/ })).toBe(null);
  },
});

/** A letter too few, and another in its place: it is clear what is meant. */
export const SearchingWithTypos = scene({
  async play(hands) {
    await hands.user.type(await hands.canvas.findByRole('searchbox'), 'dunere');
    await expect(await hands.canvas.findAllByRole('button', { name: /Dunărea Bank/ })).toHaveLength(ofDunarea);
  },
});

export const SeveralCountries = scene({
  stage: { skills: [...demoSkills, abroad] },
  async play(hands) {
    await hands.choose('Country', 'Hungary');
    await expect(await hands.canvas.findAllByRole('button', { name: /Bank|Hitel/ })).toHaveLength(1);
  },
});

/** What was begun before, here or on another device, and what was used before. */
export const BegunBefore = scene({
  prepare: begunBefore,
  async play(hands) {
    await hands.sees('Go on where you left off');
    await hands.sees('Used recently');
  },
});

export const BegunBeforeOnAPhone = scene({
  prepare: begunBefore,
  phone: true,
  play: (hands) => hands.sees('Go on where you left off'),
});

export const GoingOn = scene({
  prepare: begunBefore,
  async play(hands) {
    await hands.press(/Dunărea Bank.*Pay Acme/);
    await hands.sees('Pay Acme');
  },
});

export const NothingFound = scene({
  async play(hands) {
    await hands.user.type(await hands.canvas.findByRole('searchbox'), 'umbrella');
    await hands.reads('Nothing here matches “umbrella”');
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

async function begunBefore(stage: Stage): Promise<void> {
  await stage.begin(skills.payment);
  await stage.begin(skills.deposit);
}
