import { FieldBox, OnboardingWizard, useField, type OwnField, type OwnFieldProps } from 'onboarding-kit';
import { read, refuse, type OwnFieldRule } from 'onboarding-kit/protocol';
import 'onboarding-kit/styles.css';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { buildHouse } from '../core/house.stage.js';
import { instantSkill } from './textSteps.stage.js';

// What docs/wizard.md shows, word for word.

/** A Romanian company's tax code: up to ten digits, of which the last one checks the others. */
const taxCodeRule: OwnFieldRule = {
  parse(raw) {
    if (typeof raw !== 'string') return refuse('tax_code');
    const digits = raw.toUpperCase().replace(/^\s*RO|[\s.]/g, '');
    if (!/^\d{2,10}$/.test(digits)) return refuse('tax_code');
    const weights = '753217532';
    const sum = [...digits.slice(0, -1).padStart(9, '0')].reduce(
      (total, digit, at) => total + Number(digit) * Number(weights[at]),
      0,
    );
    return ((sum * 10) % 11) % 10 === Number(digits.at(-1)) ? read(digits) : refuse('tax_code_control');
  },
};

function TaxCodeInput({ field }: OwnFieldProps) {
  const { frame, bind } = useField(field);
  return <FieldBox {...frame}>{(control) => <input {...control} {...bind} inputMode="numeric" />}</FieldBox>;
}

const taxCode: OwnField = {
  rule: taxCodeRule,
  Input: TaxCodeInput,
  show: ({ value }) => `RO ${String(value)}`,
};
const fields = { 'x-tax-code': taxCode };
const texts = {
  'error.tax_code': 'A tax code has 2 to 10 digits.',
  'error.tax_code_control': 'A digit is wrong, or two are swapped.',
} as const;

const skill = instantSkill({
  kind: 'form',
  name: 'company',
  title: 'Your company',
  fields: [{ type: 'x-tax-code', name: 'tax_code', label: 'Tax code', required: true }],
});

const address = location.href;
afterEach(() => history.replaceState(null, '', address));

const box = page.getByRole('textbox', { name: 'Tax code' });

test('a type of field of the tenant’s own is asked for, read and sent like any other', async () => {
  const { call: fetch } = await buildHouse({ skills: [skill], fieldRules: { 'x-tax-code': taxCodeRule } });
  await render(<OnboardingWizard {...{ fetch, fields, texts }} skill={skill.id} locale="en-GB" />);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(box).toHaveAccessibleDescription('Fill this in to go on.');
  await box.fill('RO 160797');
  await userEvent.tab();
  await expect.element(box).toHaveAccessibleDescription('A digit is wrong, or two are swapped.');
  await box.fill('RO 160796');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.element(page.getByRole('heading', { name: 'Your consent' })).toBeVisible();
});

test('without it the form says which type is missing, and how to hand it over', async () => {
  const { call: fetch } = await buildHouse({ skills: [skill], fieldRules: { 'x-tax-code': taxCodeRule } });
  await render(<OnboardingWizard fetch={fetch} skill={skill.id} locale="en-GB" />);
  await expect.element(page.getByText('No input for “Tax code”')).toBeVisible();
  await expect.element(page.getByText('x-tax-code', { exact: false })).toBeVisible();
});
