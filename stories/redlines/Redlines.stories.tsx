import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect, waitFor, within } from 'storybook/test';
import type { Hands } from '../support/Hands.js';
import { scene, type SceneArgs } from '../support/scene.js';
import { skills } from '../support/walks.js';

/** What lies under the surface. The toolbar has it for every story. */
const meta = { title: 'Redlines', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

const args = { skill: skills.payment };

/** Point at a part: its name, its measures, and the tokens that it is made of. */
export const Parts = {
  ...scene({
    args,
    async play(hands) {
      await hands.user.hover(await hands.canvas.findByRole('button', { name: 'Continue' }));
      const panel = within(document.querySelector<HTMLElement>('.redlines-panel') ?? document.body);
      await waitFor(() => expect(panel.getByRole('heading', { name: /^button/ })).toBeVisible());
      await expect(panel.getByText(/text-label|main|accent/)).toBeVisible();
    },
  }),
  globals: { redlines: 'parts' },
};

/** Where Tab goes, and in which order. */
export const Focus = {
  ...scene({
    args,
    async play(hands) {
      await hands.canvas.findByRole('textbox', { name: 'Amount' });
      await inOrder(hands);
    },
  }),
  globals: { redlines: 'focus' },
};

/** About what a screen reader says. */
export const Voice = {
  ...scene({
    args,
    async play(hands) {
      await hands.canvas.findByRole('textbox', { name: 'Amount' });
      await waitFor(() => expect(lines()).toContain('Heading 2: Pay Acme'));
      await expect(lines()).toContain('Amount, edit text, empty, required, From RON 1 to RON 50,000');
      await expect(lines()).toContain('Continue, button');
    },
  }),
  globals: { redlines: 'voice' },
};

const lines = () => [...document.querySelectorAll('.redlines-panel li')].map(({ textContent }) => textContent ?? '');

/** The numbers are as many as the places that Tab comes to. */
async function inOrder({ user, rest }: Hands) {
  const places: Element[] = [];
  rest();
  for (await user.tab(); document.activeElement !== document.body; await user.tab()) {
    if (!document.activeElement || places.includes(document.activeElement)) break;
    places.push(document.activeElement);
  }
  await waitFor(() => expect(document.querySelectorAll('.redlines-box')).toHaveLength(places.length));
}
