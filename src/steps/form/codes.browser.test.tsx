import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OnboardingError, type OnboardingSession, type SendResult } from '../../core/index.js';
import { en } from '../../locales/en.js';
import type { Field } from '../../protocol/index.js';
import { paste, showField } from './showField.stage.js';

const base = { name: 'f', label: 'Field', required: true } as const;
const box = () => page.getByRole('textbox', { name: 'Field', exact: true });
const status = () => page.getByRole('status');
const enter = async (text: string) => {
  await box().fill(text);
  await userEvent.tab();
};

describe('the bank behind a number', () => {
  test.each<[Field, string, string]>([
    [{ ...base, type: 'iban' }, 'ro09 btrl 0130 1202 p123 4567', 'Banca Transilvania'],
    [{ ...base, type: 'iban' }, 'GB33BUKB20201555555555', 'Barclays'],
    [{ ...base, type: 'iban' }, 'ES9121000418450200051332', 'CaixaBank'],
    [{ ...base, type: 'bic' }, 'otpv ro bu', 'Banca Transilvania (OTP Bank)'],
    [{ ...base, type: 'bic' }, 'OTPVHUHB', 'OTP Bank'],
  ])('%o: %s is of %s, said once', async (field, typed, bank) => {
    await showField(field);
    await box().fill(typed);
    await expect.element(box()).toHaveAccessibleDescription(bank);
    await expect.element(status()).toHaveTextContent(`Bank: ${bank}`);
    await box().fill(typed.slice(0, -1));
    await expect.element(box()).not.toHaveAccessibleDescription(bank);
  });

  test('is shown where it is unknown by nothing at all', async () => {
    await showField({ ...base, type: 'iban' });
    await enter('DE89 3704 0044 0532 0130 00');
    await expect.element(box()).toHaveValue('DE89 3704 0044 0532 0130 00');
    await expect.element(box()).toHaveAccessibleDescription('');
  });

  test('is there with a number that is prefilled, and is not said', async () => {
    await showField({ ...base, type: 'bic', value: 'BTRLRO22' });
    await expect.element(box()).toHaveAccessibleDescription('Banca Transilvania');
    await expect.element(status()).toHaveTextContent('');
  });
});

describe('BIC', () => {
  test('is put in order when left', async () => {
    const form = await showField({ ...base, type: 'bic' });
    await enter('btrl ro 22');
    await expect.element(box()).toHaveValue('BTRLRO22');
    expect(await form.sent()).toBe('BTRLRO22');
  });

  test('tells an account number apart', async () => {
    await showField({ ...base, type: 'bic' });
    await enter('RO49 AAAA 1B31 0075 9384 0000');
    await expect.element(box()).toHaveAccessibleDescription(en['error.bic_iban']);
  });
});

describe('national number', () => {
  test('has the keyboard of its country, and is put in order when left', async () => {
    const form = await showField({ ...base, type: 'national-id', country: 'RO' });
    await expect.element(box()).toHaveAttribute('inputmode', 'numeric');
    await expect.element(box()).toHaveAttribute('autocomplete', 'off');
    await enter('180010122114');
    await expect.element(box()).toHaveAccessibleDescription('One character is missing: a CNP has 13.');
    await enter('1 800101 221144');
    await expect.element(box()).toHaveValue('1800101221144');
    expect(await form.sent()).toBe('1800101221144');
  });

  test('of letters has the usual keyboard', async () => {
    const form = await showField({ ...base, type: 'national-id', country: 'IT' });
    await expect.element(box()).not.toHaveAttribute('inputmode');
    await enter('rssmra85t10a562s');
    expect(await form.sent()).toBe('RSSMRA85T10A562S');
  });
});

describe('one-time code', () => {
  const field: Field = { ...base, type: 'one-time-code' };

  test('is one box that the message fills in', async () => {
    await showField(field);
    for (const [name, value] of Object.entries({ autocomplete: 'one-time-code', inputmode: 'numeric' }))
      await expect.element(box()).toHaveAttribute(name, value);
    await expect.element(box()).toHaveAccessibleDescription('The 6 digits we sent you');
  });

  test('is picked out of a whole message, and sent when the user says so', async () => {
    const form = await showField(field);
    await box().click();
    paste('Carpați Bank: 483 920 is your code. It works for 10 minutes.');
    await expect.element(box()).toHaveValue('483920');
    expect(await form.sent()).toBe('483920');
  });

  test('with digits missing says how many, and is not kept as a draft', async () => {
    const form = await showField(field);
    await enter('4839');
    await expect.element(box()).toHaveAccessibleDescription(/2 digits are missing: the code has 6/);
    expect(form.onDraft.mock.lastCall).toEqual([{}]);
    await enter('48 39 20');
    await expect.element(box()).toHaveValue('483920');
  });
});

describe('another one-time code', () => {
  const from = Date.parse('2026-11-23T10:00:30Z');
  const field: Field = { ...base, type: 'one-time-code', resend: { after: 30, at: new Date(from).toISOString() } };
  const button = () => page.getByRole('button', { name: 'Send a new code' });
  const said = (words: string) => expect.element(page.getByRole('status').getByText(words)).toBeInTheDocument();
  /** A session at so many seconds before its time. */
  const before = (seconds: number) => {
    const clock = { now: from - seconds * 1000 };
    const newCode = vi.fn<OnboardingSession['newCode']>(async () => ({
      ok: false,
      error: new OnboardingError('network', 'The line is cut'),
    }));
    return { clock, newCode, session: { newCode, now: () => clock.now } };
  };

  test('cannot be had at once: whoever presses is told when, and then that it can', async () => {
    const { clock, newCode, session } = before(25);
    await showField(field, { session });
    await expect.element(page.getByRole('timer')).toHaveTextContent('in 0:25');
    await expect.element(button()).toHaveAttribute('aria-disabled', 'true');
    // It can be reached and pressed all the same.
    (button().element() as HTMLElement).click();
    await said('You can ask for a new code in 25 seconds.');
    expect(newCode).not.toHaveBeenCalled();
    clock.now = from;
    await said('You can ask for a new code now.');
    await expect.element(page.getByRole('timer')).not.toBeInTheDocument();
    await expect.element(button()).not.toHaveAttribute('aria-disabled');
  });

  test('is asked for, takes away what was typed for the one before, and says so', async () => {
    const { newCode, session } = before(0);
    await showField(field, { session });
    await enter('4839');
    await expect.element(box()).toHaveAccessibleDescription(/2 digits are missing/);
    await button().click();
    await expect.poll(() => newCode.mock.calls).toEqual([['s1', field.name]]);
    // It could not be sent: nothing is lost.
    await expect.element(box()).toHaveValue('4839');

    newCode.mockResolvedValueOnce({ ok: true } as SendResult);
    await button().click();
    await said('A new code is on its way. The one before does not work any more.');
    await expect.element(box()).toHaveValue('');
    await expect.element(box()).not.toHaveAttribute('aria-invalid');
    await expect.element(button()).toHaveFocus();
  });
});

describe('text of a form of its own', () => {
  const format = { pattern: String.raw`J\d{2}/\d+/\d{4}`, example: 'J40/1234/2019' };

  test('shows an example, and asks for it', async () => {
    const form = await showField({ ...base, type: 'text', format });
    await expect.element(box()).toHaveAccessibleDescription('Like J40/1234/2019');
    await enter('J40');
    await expect.element(box()).toHaveAccessibleDescription(/Write it like J40\/1234\/2019\./);
    await enter('J40/1234/2019');
    expect(await form.sent()).toBe('J40/1234/2019');
  });

  test('of digits has a keyboard of digits', async () => {
    await showField({ ...base, type: 'text', keyboard: 'numeric' });
    await expect.element(box()).toHaveAttribute('inputmode', 'numeric');
  });
});

test('each number of a list has its bank', async () => {
  await showField({ ...base, type: 'iban-list', maxItems: 2 });
  const row = (number: number) => page.getByRole('textbox', { name: `Field, number ${number}` });
  await row(1).fill('RO09 BTRL 0130 1202 P123 4567');
  await expect.element(row(1)).toHaveAccessibleDescription('Banca Transilvania');
  await page.getByRole('button', { name: 'Add another account' }).click();
  await row(2).fill('GB33BUKB20201555555555');
  await expect.element(row(2)).toHaveAccessibleDescription('Barclays');
  await expect.element(row(1)).toHaveAccessibleDescription('Banca Transilvania');
});
