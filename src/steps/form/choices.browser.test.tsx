import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OnboardingSession } from '../../core/index.js';
import { en } from '../../locales/en.js';
import { type Field, type OptionList } from '../../protocol/index.js';
import { showField } from './showField.stage.js';

const base = { name: 'f', label: 'Field', required: true } as const;
const box = () => page.getByRole('combobox', { name: 'Field' });
const choice = (name: string | RegExp) => page.getByRole('option', { name });

describe('search-select', () => {
  const field: Field = {
    ...base,
    type: 'search-select',
    options: [
      { value: 'bucuresti', label: 'București' },
      { value: 'bacau', label: 'Bacău' },
      { value: 'baia_mare', label: 'Baia Mare' },
      ...Array.from({ length: 3000 }, (_, at) => ({ value: `v${at}`, label: `Village ${at}` })),
    ],
  };

  test('is typed to be found, without its marks, and taken by the keyboard', async () => {
    const form = await showField(field);
    await box().fill('baca');
    await expect.element(choice('Bacău')).toBeVisible();
    await expect.element(box()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(box()).toHaveAttribute('aria-activedescendant', choice('Bacău').element().id);
    await userEvent.keyboard('{Enter}');
    await expect.element(box()).toHaveValue('Bacău');
    await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(box()).toHaveFocus();
    expect(await form.sent()).toBe('bacau');
  });

  test('shows the best of very many, and says that there are more', async () => {
    await showField(field);
    await box().click();
    await expect.element(page.getByText(en['field.search_more'])).toBeVisible();
    expect(page.getByRole('option').elements().length).toBe(100);
    await box().fill('village 299');
    await choice('Village 2999').click();
    await expect.element(box()).toHaveValue('Village 2999');
  });

  test('a name typed to its end is chosen by that; other words are not taken, and stay', async () => {
    const form = await showField(field);
    await box().fill('bucurest');
    await userEvent.keyboard('{Escape}');
    await userEvent.tab();
    await expect.element(box()).toHaveAccessibleDescription(en['error.choice']);
    expect(form.onDraft.mock.lastCall?.[0]).toEqual({ f: { typed: 'bucurest' } });
    await form.refused();
    await expect.element(box()).toHaveValue('bucurest');
    await page.getByRole('link', { name: 'Field' }).click();
    await userEvent.keyboard('{End}i');
    await expect.element(box()).not.toHaveAttribute('aria-invalid');
    expect(await form.sent()).toBe('bucuresti');
  });

  test('says when nothing is found, and Escape closes the list alone', async () => {
    await showField(field);
    await box().fill('Xyz');
    await expect.element(page.getByText('Nothing found for “Xyz”', { exact: false }).first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
    await expect.element(box()).toHaveValue('Xyz');
  });

  test('goes on from what was typed before, or what it is prefilled with', async () => {
    await showField(field, { draft: { typed: 'Baia' } });
    await expect.element(box()).toHaveValue('Baia');
  });

  test('a prefilled choice is shown by its label, and marked in the list', async () => {
    const form = await showField({ ...field, value: 'v2500' });
    await expect.element(box()).toHaveValue('Village 2500');
    expect(await form.sent()).toBe('v2500');
  });
});

describe('search-select whose choices are with the proxy', () => {
  const field: Field = { ...base, type: 'search-select' };
  const banks = [
    { value: 'carpati', label: 'Carpați Bank', hint: 'CARPROBU' },
    { value: 'dunarea', label: 'Banca Dunărea' },
  ];
  /** A proxy that answers as the test lets it. */
  function proxy() {
    const calls: { query: unknown; answer(list: OptionList): void; fail(): void }[] = [];
    const options: OnboardingSession['options'] = (_step, _field, query) =>
      new Promise((resolve, reject) =>
        calls.push({ query, answer: resolve, fail: () => reject(new Error('The connection was lost.')) }),
      );
    return { calls, session: { options } };
  }

  test('asks once typing rests, shows that it is under way, and takes the latest answer', async () => {
    const { calls, session } = proxy();
    const form = await showField(field, { session });
    await box().fill('car');
    await expect.poll(() => calls.map(({ query }) => query)).toEqual([{ q: 'car' }]);
    await expect.element(page.getByText(en['field.search_loading']).first()).toBeVisible();
    await box().fill('dun');
    await expect.poll(() => calls.length).toBe(2);
    calls[1]?.answer({ options: banks.slice(1), more: false });
    await expect.element(choice('Banca Dunărea')).toBeVisible();
    calls[0]?.answer({ options: banks.slice(0, 1), more: false });
    await choice('Banca Dunărea').click();
    await expect.element(box()).toHaveValue('Banca Dunărea');
    expect(await form.sent()).toBe('dunarea');
  });

  test('offers another try where the list could not be loaded', async () => {
    const { calls, session } = proxy();
    await showField(field, { session });
    await box().click();
    await expect.poll(() => calls.length).toBe(1);
    calls[0]?.fail();
    await expect.element(page.getByRole('alert')).toHaveTextContent(en['field.search_failed']);
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => calls.length).toBe(2);
    calls[1]?.answer({ options: banks, more: true });
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await box().click();
    await expect.element(choice(/Carpați Bank/)).toBeVisible();
    await expect.element(page.getByText(en['field.search_more'])).toBeVisible();
  });

  test('asks what a value is called that it began with', async () => {
    const { calls, session } = proxy();
    const form = await showField(field, { session, draft: 'carpati' });
    await expect.poll(() => calls.map(({ query }) => query)).toContainEqual({ value: 'carpati' });
    calls.at(-1)?.answer({ options: banks.slice(0, 1), more: false });
    await expect.element(box()).toHaveValue('Carpați Bank');
    expect(await form.sent()).toBe('carpati');
  });
});

describe('country', () => {
  test('is found in the user’s language, in English, and by its code', async () => {
    const form = await showField({ ...base, type: 'country' }, { locale: 'ro' });
    for (const typed of ['germ', 'Deutschland', 'de']) {
      await box().fill(typed);
      if (typed !== 'Deutschland') await expect.element(choice('Germania')).toBeVisible();
      else await expect.element(page.getByText('Nothing found', { exact: false }).first()).toBeVisible();
    }
    await userEvent.tab();
    await expect.element(box()).toHaveValue('Germania');
    expect(await form.sent()).toBe('DE');
  });

  test('all of them are in the list, in order', async () => {
    await showField({ ...base, type: 'country' });
    await page.getByRole('button', { name: 'Show the list' }).click();
    const names = page
      .getByRole('option')
      .elements()
      .map((option) => option.textContent ?? '');
    expect(names.length).toBeGreaterThan(240);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB').compare));
  });

  test('a few are a plain list', async () => {
    const form = await showField({ ...base, type: 'country', countries: ['RO', 'DE'] });
    await form.refused();
    await expect.element(box()).toHaveAccessibleDescription(en['error.required_country']);
    await box().selectOptions('Romania');
    expect(await form.sent()).toBe('RO');
  });
});

describe('multi-choice', () => {
  const field: Field = {
    ...base,
    type: 'multi-choice',
    options: [
      { value: 'salary', label: 'Salary' },
      { value: 'rent', label: 'Rent', hint: 'From a flat or house' },
      { value: 'savings', label: 'Savings' },
    ],
  };
  const group = page.getByRole('group', { name: 'Field' });
  const tick = (name: RegExp) => group.getByRole('checkbox', { name });

  test('says how many, and sends them in the order in which they are offered', async () => {
    const form = await showField({ ...field, maxItems: 2 });
    await expect.element(group).toHaveAccessibleDescription('Choose up to 2');
    await form.refused();
    await expect.element(group).toHaveAccessibleDescription(/Choose at least one/);
    await page.getByRole('link', { name: 'Field' }).click();
    await expect.element(tick(/Salary/)).toHaveFocus();
    for (const name of [/Savings/, /Rent/, /Salary/]) await tick(name).click();
    await form.refused();
    await expect.element(group).toHaveAccessibleDescription(/Choose up to 2 and untick the others/);
    await tick(/Rent/).click();
    await expect.element(group).not.toHaveAccessibleDescription(/untick/);
    expect(await form.sent()).toEqual(['salary', 'savings']);
  });

  test('goes on from what was ticked before', async () => {
    await showField(field, { draft: ['rent', 'gone'] });
    await expect.element(group).toHaveAccessibleDescription('Choose as many as you like');
    await expect.element(tick(/Rent/)).toBeChecked();
    await expect.element(tick(/Salary/)).not.toBeChecked();
  });
});

describe('consent', () => {
  const words: Field = {
    ...base,
    label: 'I agree to the terms',
    type: 'consent',
    document: { title: 'Terms of the deposit', version: '2026-09', text: 'First, this.\n\nThen, that.' },
  };
  const tick = () => page.getByRole('checkbox', { name: words.label });

  test('a tick before the text was opened is taken back, and says what to do first', async () => {
    const form = await showField(words);
    await expect.element(page.getByText('Version 2026-09')).toBeVisible();
    await tick().click();
    await expect.element(tick()).not.toBeChecked();
    await expect.element(tick()).toHaveAccessibleDescription(en['error.consent_unopened']);
    await expect.element(page.getByRole('status')).toHaveTextContent(en['error.consent_unopened']);
    await page.getByRole('button', { name: 'Read it' }).click();
    const dialog = page.getByRole('dialog', { name: 'Terms of the deposit' });
    await expect.element(dialog.getByText('Then, that.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.element(page.getByText('Version 2026-09 · Opened')).toBeVisible();
    await expect.element(tick()).not.toHaveAttribute('aria-invalid');
    await tick().click();
    expect(await form.sent()).toEqual({ version: '2026-09', opened: true, accepted: true });
  });

  test('a document elsewhere opens in a new tab, which its words say', async () => {
    const form = await showField({
      ...words,
      document: { title: 'Terms', version: '3', url: 'https://bank.example/terms.pdf' },
    });
    const link = page.getByRole('link', { name: 'Read it in a new tab' });
    await expect.element(link).toHaveAttribute('target', '_blank');
    link.element().addEventListener('click', (event) => event.preventDefault());
    await link.click();
    await tick().click();
    expect(await form.sent()).toEqual({ version: '3', opened: true, accepted: true });
  });

  test('what was agreed to in another version has to be opened again', async () => {
    const form = await showField(words, { draft: { version: '2025-01', opened: true, accepted: true } });
    await expect.element(tick()).not.toBeChecked();
    await form.refused();
    await expect.element(tick()).toHaveAccessibleDescription(en['error.required_consent']);
  });
});

describe('address', () => {
  const field: Field = { ...base, type: 'address', country: 'RO' };
  const part = (name: string) => page.getByRole('textbox', { name, exact: true });
  const country = page.getByRole('combobox', { name: 'Country' });

  test('has the boxes of its country, with what browsers know them by', async () => {
    const form = await showField(field);
    await part('Street and number').fill(' Strada  Lipscani 12 ');
    await part('Town or city').fill('București');
    await part('County or sector Optional').fill('Sector 3');
    await part('Postcode').fill('RO-030 167');
    for (const [name, token] of [
      ['Street and number', 'address-line1'],
      ['Town or city', 'address-level2'],
      ['Postcode', 'postal-code'],
    ] as const)
      await expect.element(part(name)).toHaveAttribute('autocomplete', token);
    await userEvent.tab();
    await expect.element(part('Postcode')).toHaveValue('030167');
    expect(await form.sent()).toEqual({
      country: 'RO',
      line1: 'Strada Lipscani 12',
      city: 'București',
      region: 'Sector 3',
      postcode: '030167',
    });
  });

  test('goes by the country that is chosen', async () => {
    await showField(field);
    await country.fill('united sta');
    await choice('United States').click();
    await expect.element(part('ZIP code')).toBeVisible();
    await expect.element(part('State')).toBeVisible();
    await country.fill('GB');
    await userEvent.tab();
    await part('Postcode').fill('sw1a1aa');
    await userEvent.tab();
    await expect.element(part('Postcode')).toHaveValue('SW1A 1AA');
  });

  test('shows each error at its own box, once the whole is left', async () => {
    const form = await showField(field);
    await part('Street and number').fill('Lipscani 12');
    await userEvent.tab();
    await expect.element(part('Town or city')).not.toHaveAttribute('aria-invalid');
    await part('Postcode').fill('3016');
    await form.refused();
    await expect.element(part('Town or city')).toHaveAccessibleDescription(en['error.address_city']);
    await expect
      .element(part('Postcode'))
      .toHaveAccessibleDescription('Check the postcode: here it looks like 030167.');
    await page.getByRole('link', { name: 'Field' }).click();
    await expect.element(part('Town or city')).toHaveFocus();
    await userEvent.keyboard('Cluj');
    await expect.element(part('Town or city')).not.toHaveAttribute('aria-invalid');
    await expect.element(part('Postcode')).toHaveAttribute('aria-invalid', 'true');
  });

  test('left empty, says in each box what belongs into it, and leads to the first of them', async () => {
    const form = await showField({ ...field, required: true });
    await form.refused();
    for (const [name, words] of [
      ['Street and number', en['error.address_line1']],
      ['Town or city', en['error.address_city']],
    ] as const) {
      await expect.element(part(name)).toHaveAttribute('aria-invalid', 'true');
      await expect.element(part(name)).toHaveAccessibleDescription(words);
    }
    await expect.element(part('Postcode')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(part('County or sector Optional')).not.toHaveAttribute('aria-invalid');
    await page.getByRole('link', { name: 'Field' }).click();
    await expect.element(part('Street and number')).toHaveFocus();
  });

  test('is shown in words where it cannot be changed', async () => {
    await showField({
      ...field,
      readOnly: true,
      value: { country: 'RO', line1: 'Strada Lipscani 12', city: 'București', postcode: '030167' },
    });
    await expect.element(part('Field')).toHaveValue('Strada Lipscani 12, 030167 București, Romania');
  });
});
