import { describe, expect, test, vi } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { en } from '../../locales/en.js';
import type { Field } from '../../protocol/index.js';
import { showField } from './showField.stage.js';

const base = { name: 'f', label: 'Field', required: true } as const;
const box = () => page.getByRole('textbox', { name: 'Field', exact: true });
/** Types or pastes, and leaves. */
const enter = async (text: string, into: Locator = box()) => {
  await into.fill(text);
  await userEvent.tab();
};
const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
];

describe.each<
  [
    string,
    Field,
    { good: string; shown: string; sent: unknown; bad: string; says: string; attributes: Record<string, string> },
  ]
>([
  [
    'text',
    { ...base, type: 'text', minLength: 2, autocomplete: 'given-name' },
    {
      good: '  Ana ',
      shown: '  Ana ',
      sent: 'Ana',
      bad: 'A',
      says: 'One character is missing: write at least 2.',
      attributes: { autocomplete: 'given-name' },
    },
  ],
  [
    'email',
    { ...base, type: 'email' },
    {
      good: 'ana@example.com',
      shown: 'ana@example.com',
      sent: 'ana@example.com',
      bad: 'ana',
      says: en['error.email_at'],
      attributes: { type: 'email', inputmode: 'email', autocomplete: 'email' },
    },
  ],
  [
    'number',
    { ...base, type: 'number', decimals: 2, unit: 'm²' },
    {
      good: '82,50',
      shown: '82.5',
      sent: 82.5,
      bad: 'many',
      says: en['error.number'],
      attributes: { inputmode: 'decimal' },
    },
  ],
  [
    'money of one currency',
    { ...base, type: 'money', currencies: ['EUR'], min: '500' },
    {
      good: '1 500,5',
      shown: '1,500.50',
      sent: { amount: '1500.50', currency: 'EUR' },
      bad: '499',
      says: 'Enter at least €500.',
      attributes: { inputmode: 'decimal' },
    },
  ],
  [
    'date',
    { ...base, type: 'date', max: '2026-12-31', autocomplete: 'bday' },
    {
      good: '3/2/1990',
      shown: '03.02.1990',
      sent: '1990-02-03',
      bad: '30.02.1990',
      says: en['error.date_calendar'],
      attributes: { inputmode: 'numeric', autocomplete: 'bday' },
    },
  ],
  [
    'IBAN',
    { ...base, type: 'iban' },
    {
      good: 'IBAN: ro49aaaa1b31007593840000',
      shown: 'RO49 AAAA 1B31 0075 9384 0000',
      sent: 'RO49AAAA1B31007593840000',
      bad: 'RO49 AAAA 1B31 0075 9384 000',
      says: 'One character is missing: this country’s IBAN has 24.',
      attributes: { autocapitalize: 'characters' },
    },
  ],
])('%s', (_name, field, { good, shown, sent, bad, says, attributes }) => {
  test('is put in order when left, and sent as the contract carries it', async () => {
    const form = await showField(field);
    await enter(good);
    await expect.element(box()).toHaveValue(shown);
    expect(await form.sent()).toEqual(sent);
  });

  test('says what is wrong, and keeps what was typed', async () => {
    const form = await showField(field);
    await enter(bad);
    await expect.element(box()).toHaveAttribute('aria-invalid', 'true');
    await expect.element(box()).toHaveAccessibleDescription(expect.stringContaining(says));
    await expect.element(page.getByRole('status')).toHaveTextContent(`Field: ${says}`);
    await form.refused();
    await expect.element(box()).toHaveValue(bad);
  });

  test('tells the keyboard and the browser what it is', async () => {
    await showField(field);
    for (const [name, value] of Object.entries({ ...attributes, enterkeyhint: 'go', 'aria-required': 'true' })) {
      await expect.element(box()).toHaveAttribute(name, value);
    }
  });

  test('goes on from a draft as it was typed', async () => {
    await showField(field, { draft: field.type === 'money' ? { amount: bad, currency: 'EUR' } : bad });
    await expect.element(box()).toHaveValue(bad);
  });
});

test.each<[Field, string]>([
  [{ ...base, type: 'text', value: 'Ana' }, 'Ana'],
  [{ ...base, type: 'number', decimals: 1, value: 12.5 }, '12,5'],
  [{ ...base, type: 'money', currencies: ['EUR'], value: { amount: '1500.50', currency: 'EUR' } }, '1.500,50'],
  [{ ...base, type: 'money', currencies: ['KWD'], decimals: 3, value: { amount: '1.500', currency: 'KWD' } }, '1,500'],
  [{ ...base, type: 'date', value: '1990-02-03' }, '03.02.1990'],
  [{ ...base, type: 'iban', value: 'RO49AAAA1B31007593840000' }, 'RO49 AAAA 1B31 0075 9384 0000'],
])('%o is prefilled in the way of the locale, and sent as it came', async (field, shown) => {
  const form = await showField(field, { locale: 'de' });
  await expect.element(box()).toHaveValue(shown);
  expect(await form.sent()).toEqual(field.value);
});

test.each<[Field, string]>([
  [{ ...base, type: 'text', value: 'Ana' }, 'Ana'],
  [{ ...base, type: 'money', currencies: ['EUR'], value: { amount: '1500.50', currency: 'EUR' } }, '€1,500.50'],
  [{ ...base, type: 'date', value: '1990-02-03' }, '3 February 1990'],
  [{ ...base, type: 'select', options, value: 'b' }, 'Second'],
  [{ ...base, type: 'checkbox', value: true }, 'Yes'],
  [{ ...base, type: 'iban-list', value: ['RO49AAAA1B31007593840000'] }, 'RO49 AAAA 1B31 0075 9384 0000'],
])('%o is shown and cannot be changed when read-only', async (field, shown) => {
  const form = await showField({ ...field, readOnly: true });
  await expect.element(box()).toHaveValue(shown);
  await expect.element(box()).toHaveAttribute('readonly');
  expect(await form.sent()).toEqual(field.value);
});

describe('money of several currencies', () => {
  const field: Field = { ...base, type: 'money', currencies: ['EUR', 'RON'], min: '500', max: '250000' };

  test('is one group of an amount and a currency, with its limits', async () => {
    const form = await showField(field);
    const group = page.getByRole('group', { name: 'Field' });
    await expect.element(group).toHaveAccessibleDescription('From €500 to €250,000');
    await group.getByRole('combobox', { name: 'Currency' }).selectOptions('RON');
    await expect.element(group).toHaveAccessibleDescription(/RON.500/);
    await enter('100000');
    await expect.element(box()).toHaveValue('100,000');
    expect(await form.sent()).toEqual({ amount: '100000.00', currency: 'RON' });
  });
});

describe('date', () => {
  test('has the platform’s calendar behind a button', async () => {
    const form = await showField({ ...base, type: 'date' });
    await enter('23.11.2026');
    const native = document.querySelector<HTMLInputElement>('input[type="date"]');
    const open = vi.spyOn(HTMLInputElement.prototype, 'showPicker').mockImplementation(() => undefined);
    await page.getByRole('button', { name: 'Open the calendar' }).click();
    expect(open).toHaveBeenCalledOnce();
    expect(native?.value).toBe('2026-11-23');
    open.mockRestore();
    // What the calendar does when a day is picked.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(native, '2026-12-01');
    native?.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.element(box()).toHaveValue('01.12.2026');
    expect(await form.sent()).toBe('2026-12-01');
  });
});

describe('choices', () => {
  test('a drop-down begins with nothing chosen', async () => {
    const form = await showField({ ...base, type: 'select', options });
    const select = page.getByRole('combobox', { name: 'Field' });
    await expect.element(select).toHaveDisplayValue('Choose');
    await form.refused();
    await expect.element(select).toHaveAccessibleDescription(en['error.required_select']);
    await select.selectOptions('Second');
    await expect.element(select).not.toHaveAttribute('aria-invalid');
    expect(await form.sent()).toBe('b');
  });

  test.each(['list', 'segments'] as const)(
    'radio buttons (%s) are one group, moved through by arrow keys',
    async (layout) => {
      const form = await showField({ ...base, type: 'radio', options, layout });
      await form.refused();
      await expect
        .element(page.getByRole('radiogroup', { name: 'Field' }))
        .toHaveAccessibleDescription(en['error.required_radio']);
      await page.getByRole('link', { name: 'Field' }).click();
      await expect.element(page.getByRole('radio', { name: 'First' })).toHaveFocus();
      await userEvent.keyboard(' {ArrowDown}');
      await expect.element(page.getByRole('radio', { name: 'Second' })).toBeChecked();
      expect(await form.sent()).toBe('b');
    },
  );

  test('a box that must be ticked', async () => {
    const form = await showField({ ...base, type: 'checkbox', hint: 'All ten pages' });
    await form.refused();
    const tick = page.getByRole('checkbox', { name: 'Field' });
    await expect.element(tick).toHaveAccessibleDescription(`All ten pages ${en['error.required_checkbox']}`);
    await page.getByText('Field', { exact: true }).last().click();
    expect(await form.sent()).toBe(true);
  });
});

test.each([
  ['ro49aaaa1b31007593840000', 'RO49 AAAA 1B31 0075 9384 0000'],
  ['RO49AAAA1B3100759384000', 'RO49AAAA1B3100759384000'],
])('an IBAN typed before as %s comes back as %s', async (typed, shown) => {
  await showField({ ...base, type: 'iban' }, { draft: typed });
  await expect.element(box()).toHaveValue(shown);
});

describe('list of IBANs', () => {
  const field: Field = { ...base, type: 'iban-list', maxItems: 3 };
  const item = (number: number) => page.getByRole('textbox', { name: `Field, number ${number}` });
  const add = page.getByRole('button', { name: 'Add another account' });

  test('adds and removes boxes, and the focus goes along', async () => {
    const form = await showField(field);
    expect(page.getByRole('button', { name: 'Remove number 1' }).query()).toBeNull();
    await item(1).fill('ro49 aaaa 1b31 0075 9384 0000');
    await add.click();
    await expect.element(item(2)).toHaveFocus();
    await expect.element(item(1)).toHaveValue('RO49 AAAA 1B31 0075 9384 0000');
    await item(2).fill('RO49');
    await add.click();
    await expect.element(item(3)).toHaveFocus();
    await expect.element(add).not.toBeInTheDocument();
    await item(3).fill('DE89370400440532013000');
    await page.getByRole('button', { name: 'Remove number 2' }).click();
    await expect.element(item(2)).toHaveFocus();
    await expect.element(item(2)).toHaveValue('DE89 3704 0044 0532 0130 00');
    expect(await form.sent()).toEqual(['RO49AAAA1B31007593840000', 'DE89370400440532013000']);
  });

  test('shows an error at its own box', async () => {
    const form = await showField(field, { draft: ['RO49AAAA1B31007593840000', '', 'RO49AAAA1B31007593840000'] });
    await expect.element(item(1)).toHaveValue('RO49 AAAA 1B31 0075 9384 0000');
    await form.refused();
    await expect.element(item(3)).toHaveAccessibleDescription(en['error.list_twice']);
    await expect.element(item(1)).not.toHaveAttribute('aria-invalid');
    await page.getByRole('link', { name: 'Field' }).click();
    await expect.element(item(3)).toHaveFocus();
    await page.getByRole('button', { name: 'Remove number 3' }).click();
    expect(await form.sent()).toEqual(['RO49AAAA1B31007593840000']);
  });
});
