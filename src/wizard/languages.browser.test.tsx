import { OnboardingWizard } from 'onboarding-kit';
import 'onboarding-kit/styles.css';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { buildHouse } from '../core/house.stage.js';
import { languages } from '../locales/languages.js';
import { instantSkill } from './textSteps.stage.js';

const skill = instantSkill({
  kind: 'form',
  name: 'company',
  title: 'Your company',
  fields: [{ type: 'text', name: 'name', label: 'Name', required: true }],
});

afterEach(() => vi.restoreAllMocks());

test('another language takes over in the midst of a form, and keeps what was typed', async () => {
  const { call: fetch } = await buildHouse({ skills: [skill] });
  const inLanguage = (locale: string) => (
    <OnboardingWizard {...{ fetch, locale }} skill={skill.id} keepInAddress={false} />
  );
  const { rerender } = await render(inLanguage('en-GB'));
  await userEvent.type(page.getByLabelText('Name'), 'Casa Verde');

  const lost = vi.spyOn(languages, 'fr').mockRejectedValue(new TypeError('Failed to fetch'));
  await rerender(inLanguage('fr'));
  // One that cannot be loaded leaves the form as it is.
  await expect.poll(() => lost.mock.settledResults[0]?.type).toBe('rejected');
  await expect.element(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await expect.element(page.getByLabelText('Name')).toHaveValue('Casa Verde');

  await rerender(inLanguage('de'));
  await expect.element(page.getByRole('button', { name: 'Weiter' })).toBeVisible();
  await expect.element(page.getByLabelText('Name')).toHaveValue('Casa Verde');
});
