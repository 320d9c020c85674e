import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Field } from '../../protocol/index.js';
import { showField } from './showField.stage.js';

const base = { name: 'f', label: 'Field', required: true } as const;
const box = () => page.getByRole('textbox', { name: 'Field', exact: true });
const status = () => page.getByRole('status');
const enter = async (text: string) => {
  await box().fill(text);
  await userEvent.tab();
};

describe('an amount', () => {
  test.each<[string, string, string, string]>([
    ['EUR', '12.345', '12,345', 'That is €12,345.00.'],
    ['EUR', '12,345', '12,345', 'That is €12,345.00.'],
    ['KWD', '12,345', '12.345', 'That is KWD 12.345.'],
  ])('in %s that may be read two ways, %s, is said in full', async (currency, typed, shown, said) => {
    await showField({ ...base, type: 'money', currencies: [currency] });
    await enter(typed);
    await expect.element(box()).toHaveValue(shown);
    await expect.element(box()).toHaveAccessibleDescription(said.replace(' 1', '\u00a01'));
    await expect.element(status()).toHaveTextContent(said);
    await enter('12345');
    await expect.element(box()).toHaveAccessibleDescription('');
  });

  test('that is plain is not said again, however often it is left', async () => {
    await showField({ ...base, type: 'money', currencies: ['EUR'] });
    await enter('12345');
    await expect.element(box()).toHaveValue('12,345');
    await box().click();
    await userEvent.tab();
    await expect.element(box()).toHaveAccessibleDescription('');
  });

  test.each<[string, string, string, string]>([
    ['JPY', '¥1.500', '1.500', 'numeric'],
    ['KWD', '1,5', '1,500', 'decimal'],
    ['EUR', '1.500,5 EUR', '1.500,50', 'decimal'],
  ])('in %s has the minor digits of its currency', async (currency, typed, shown, inputmode) => {
    await showField({ ...base, type: 'money', currencies: [currency] }, { locale: 'de' });
    await expect.element(box()).toHaveAttribute('inputmode', inputmode);
    await enter(typed);
    await expect.element(box()).toHaveValue(shown);
  });
});

describe('an amount in minor units', () => {
  const field: Field = { ...base, type: 'minor-money', currencies: ['EUR', 'RON'], min: '500' };

  test('is typed like any other', async () => {
    const form = await showField(field);
    await enter('499');
    await expect.element(box()).toHaveAccessibleDescription('Enter at least €500.');
    await enter('1 500,5');
    await expect.element(box()).toHaveValue('1,500.50');
    expect(form.onDraft.mock.lastCall).toEqual([{ f: { amount: '1,500.50', currency: 'EUR' } }]);
    expect(await form.sent()).toEqual({ minor: 150050, currency: 'EUR' });
  });

  test('is prefilled in the way of the locale, and sent as it came', async () => {
    const form = await showField({ ...field, value: { minor: 150050, currency: 'RON' } }, { locale: 'de' });
    await expect.element(box()).toHaveValue('1.500,50');
    expect(await form.sent()).toEqual({ minor: 150050, currency: 'RON' });
  });

  test('is written out when it cannot be changed', async () => {
    const form = await showField({ ...field, readOnly: true, value: { minor: 150050, currency: 'EUR' } });
    await expect.element(box()).toHaveValue('€1,500.50');
    expect(await form.sent()).toEqual({ minor: 150050, currency: 'EUR' });
  });
});

describe('a percentage', () => {
  const field: Field = { ...base, type: 'percentage', max: 100 };

  test('may be typed with its sign', async () => {
    const form = await showField(field);
    await expect.element(box()).toHaveAttribute('inputmode', 'decimal');
    await enter('3,1 %');
    await expect.element(box()).toHaveValue('3.1');
    expect(await form.sent()).toBe(3.1);
  });

  test('is prefilled in the way of the locale, and kept within its limits', async () => {
    await showField({ ...field, value: 12.5 }, { locale: 'de' });
    await expect.element(box()).toHaveValue('12,5');
    await enter('101');
    await expect.element(box()).toHaveAccessibleDescription('Enter 100 or less.');
  });

  test('has its sign when it cannot be changed', async () => {
    await showField({ ...field, readOnly: true, value: 3.1 });
    await expect.element(box()).toHaveValue('3.1%');
  });
});

describe('a date in the order of its field', () => {
  test.each<['dmy' | 'mdy' | 'ymd', string, string]>([
    ['dmy', 'Day, month and year, like 23.11.2026', '03.02.1990'],
    ['mdy', 'Month, day and year, like 11/23/2026', '02/03/1990'],
    ['ymd', 'Year, month and day, like 2026-11-23', '1990-02-03'],
  ])('%s', async (order, hint, shown) => {
    const form = await showField({ ...base, type: 'date', order, value: '1990-02-03' });
    await expect.element(box()).toHaveAccessibleDescription(hint);
    await expect.element(box()).toHaveValue(shown);
    await enter(shown.replaceAll(/\D/g, ''));
    await expect.element(box()).toHaveValue(shown);
    expect(await form.sent()).toBe('1990-02-03');
  });

  test('an error shows how to write it', async () => {
    await showField({ ...base, type: 'date', order: 'mdy' });
    await enter('soon');
    await expect.element(box()).toHaveAccessibleDescription(/Write the date like 11\/23\/2026\./);
  });
});
