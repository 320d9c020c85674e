import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../locales/en.js';
import type { Field } from '../../protocol/index.js';
import { paste, showField } from './showField.stage.js';

const base = { name: 'f', label: 'Field', required: true } as const;
const box = (name = 'Field') => page.getByRole('textbox', { name, exact: true });
const group = () => page.getByRole('group', { name: 'Field' });
const status = () => page.getByRole('status');
/** Types or pastes, and leaves. */
const enter = async (text: string, name?: string) => {
  await box(name).fill(text);
  await userEvent.tab();
};

describe('phone', () => {
  const anywhere: Field = { ...base, type: 'phone', country: 'RO' };
  const chooser = () => group().getByRole('combobox', { name: 'Country code' });

  test('of one country is one box', async () => {
    const form = await showField({ ...base, type: 'phone', countries: ['RO'] });
    for (const [name, value] of Object.entries({ type: 'tel', inputmode: 'tel', autocomplete: 'tel' }))
      await expect.element(box()).toHaveAttribute(name, value);
    await enter('0722.123-456');
    await expect.element(box()).toHaveValue('0722 123 456');
    expect(await form.sent()).toBe('+40722123456');
  });

  test('stands beside the country it is from, the field’s own first', async () => {
    const form = await showField({ ...anywhere, countries: ['DE', 'AT', 'RO'] });
    await expect.element(chooser()).toHaveDisplayValue('Romania +40');
    const names = [...chooser().element().querySelectorAll('option')].map(({ text }) => text);
    expect(names).toEqual(['Romania +40', 'Austria +43', 'Germany +49']);
    await expect.element(group().getByText('RO +40')).toBeVisible();
    await chooser().selectOptions('Germany +49');
    await enter('030 901820');
    await expect.element(box()).toHaveValue('030 901820');
    expect(await form.sent()).toBe('+4930901820');
  });

  test('that says its country itself moves the chooser when it is left', async () => {
    const form = await showField(anywhere);
    await enter('tel:+44-20-7946-0958');
    await expect.element(chooser()).toHaveValue('GB');
    await expect.element(box()).toHaveValue('020 7946 0958');
    expect(await form.sent()).toBe('+442079460958');
  });

  test('says how to mend it, and is right as soon as the country is', async () => {
    const form = await showField({ ...base, type: 'phone' });
    await expect.element(chooser()).toHaveDisplayValue('Choose');
    await enter('0722 123 456');
    await expect.element(box()).toHaveAccessibleDescription(en['error.phone_country']);
    await expect.element(status()).toHaveTextContent(`Field: ${en['error.phone_country']}`);
    await form.refused();
    await chooser().selectOptions('Romania +40');
    await expect.element(box()).not.toHaveAttribute('aria-invalid');
    expect(await form.sent()).toBe('+40722123456');
  });

  test('names the countries it may be from', async () => {
    await showField({ ...anywhere, countries: ['RO', 'MD'] });
    await enter('+49 30 901820');
    await expect.element(box()).toHaveAccessibleDescription(/Enter one from Romania and Moldova/);
    await expect.element(box()).toHaveValue('+49 30 901820');
  });

  test('is prefilled and kept beside its country', async () => {
    const form = await showField({ ...anywhere, value: '+4930901820' });
    await expect.element(chooser()).toHaveValue('DE');
    await expect.element(box()).toHaveValue('030 901820');
    await enter('030 9018201');
    expect(form.onDraft.mock.lastCall).toEqual([{ f: { number: '030 9018201', country: 'DE' } }]);
  });

  test.each<[unknown, string]>([
    ['call me', 'call me'],
    [{ number: '0722 1', country: 'RO' }, '0722 1'],
    [{ number: 5 }, ''],
  ])('goes on from the draft %j', async (draft, shown) => {
    await showField(anywhere, { draft });
    await expect.element(box()).toHaveValue(shown);
  });

  test('that cannot be changed is easy to read', async () => {
    await showField({ ...anywhere, readOnly: true, value: '+40722123456' });
    await expect.element(box()).toHaveValue('+40 722 123 456');
  });
});

describe('date of birth', () => {
  const field: Field = { ...base, type: 'date-of-birth', max: '2008-11-23' };
  const fill = async (day: string, month: string, year: string) => {
    await box('Day').fill(day);
    await box('Month').fill(month);
    await enter(year, 'Year');
  };

  test('is three boxes in one group, which the browser can fill in', async () => {
    const form = await showField(field);
    await expect.element(group()).toHaveAccessibleDescription('Like 27 3 1990');
    for (const part of ['Day', 'Month', 'Year']) {
      await expect.element(box(part)).toHaveAttribute('autocomplete', `bday-${part.toLowerCase()}`);
      await expect.element(box(part)).toHaveAttribute('inputmode', 'numeric');
    }
    await fill('3', '2', '1990');
    expect(await form.sent()).toBe('1990-02-03');
  });

  test('says nothing while the user is still in it, and leaves the focus where it is', async () => {
    await showField(field);
    await userEvent.type(box('Day'), '31');
    await expect.element(box('Day')).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(box('Year')).toHaveFocus();
    expect(page.getByText(en['error.month_missing']).query()).toBeNull();
    await userEvent.tab();
    await expect.element(box('Month')).toHaveAccessibleDescription(en['error.month_missing']);
    await expect.element(box('Year')).toHaveAccessibleDescription(en['error.year_missing']);
    await expect.element(box('Day')).not.toHaveAttribute('aria-invalid');
  });

  test('shows an error at its own box, and the summary leads there', async () => {
    const form = await showField(field);
    await fill('3', '2', '90');
    await expect.element(box('Year')).toHaveAccessibleDescription(en['error.year']);
    await expect.element(box('Month')).not.toHaveAttribute('aria-invalid');
    await form.refused();
    await page.getByRole('link', { name: 'Field' }).click();
    await expect.element(box('Year')).toHaveFocus();
    await enter('2009', 'Year');
    await expect.element(box('Year')).toHaveAccessibleDescription('Enter 23 November 2008 or earlier.');
    await enter('1990', 'Year');
    expect(await form.sent()).toBe('1990-02-03');
  });

  test.each([
    ['3.2.1990', undefined],
    ['1990-02-03', undefined],
    ['2/3/1990', 'mdy' as const],
  ])('a whole date pasted into any box fills all three: %s in %s', async (pasted, order) => {
    const form = await showField({ ...field, order });
    await box('Month').click();
    paste(pasted);
    await expect.element(box('Year')).toHaveValue('1990');
    await expect.element(status()).toHaveTextContent('3 February 1990');
    await expect.element(box('Month')).toHaveFocus();
    expect(await form.sent()).toBe('1990-02-03');
  });

  test('what is no date is pasted into its box alone', async () => {
    await showField(field);
    await box('Day').click();
    paste('27');
    await expect.element(box('Day')).toHaveValue('27');
    await expect.element(box('Year')).toHaveValue('');
  });

  test('is in the order of the field, prefilled, and read when it cannot be changed', async () => {
    await showField({ ...field, order: 'ymd', value: '1990-02-03' });
    const labels = page
      .getByRole('textbox')
      .elements()
      .map((element) => (element as HTMLInputElement).value);
    expect(labels).toEqual(['1990', '02', '03']);
  });

  test('goes on from a draft, of boxes or of an older form', async () => {
    await showField(field, { draft: { day: '3', month: '', year: '19' } });
    await expect.element(box('Day')).toHaveValue('3');
    await expect.element(box('Year')).toHaveValue('19');
  });
});

describe('long text', () => {
  const field: Field = { ...base, type: 'long-text', maxLength: 100, rows: 2 };

  test('grows with its words, and sends them as they stand', async () => {
    const form = await showField(field);
    const before = box().element().clientHeight;
    await box().fill('one\ntwo\nthree\nfour');
    await expect.poll(() => box().element().clientHeight).toBeGreaterThan(before + 30);
    expect(box().element().scrollHeight).toBe(box().element().clientHeight);
    expect(await form.sent()).toBe('one\ntwo\nthree\nfour');
  });

  test('shows how much fits, and says it aloud only near the limit', async () => {
    const form = await showField(field);
    await expect.element(box()).toHaveAccessibleDescription('100 characters left');
    await box().fill('a'.repeat(20));
    await expect.element(box()).toHaveAccessibleDescription('80 characters left');
    await box().fill('a'.repeat(99));
    await expect.element(status()).toHaveTextContent('1 character left');
    await box().fill('a'.repeat(102));
    await expect.element(box()).toHaveAccessibleDescription('2 characters too many');
    await expect.element(status()).toHaveTextContent('2 characters too many');
    await form.refused();
    await expect.element(box()).toHaveAccessibleDescription('2 characters too many: up to 100 fit here.');
  });
});
