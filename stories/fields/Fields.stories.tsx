import type { Meta } from '@storybook/react-vite';
import { OnboardingWizard } from 'onboarding-kit';
import { expect, waitFor } from 'storybook/test';
import { gallery } from '../support/gallery.js';
import type { Hands } from '../support/Hands.js';
import { letterNamedAsPhoto, photo } from '../support/photo.js';
import type { SceneArgs } from '../support/scene.js';

/** Every type of field: empty, optional, filled in, to be mended, and as it is when it cannot be changed. */
const meta = { title: 'Fields', component: OnboardingWizard } satisfies Meta<SceneArgs>;
export default meta;

const writes = (words: string) => (hands: Hands, label: string) => hands.write(label, words);

export const Text = gallery({
  field: { type: 'text', name: 'text', label: 'Text', hint: 'At least three characters', minLength: 3 },
  fill: writes('Strada Lipscani 12'),
  spoil: writes('St'),
  says: /One character is missing/,
  value: 'Strada Lipscani 12',
});

export const Email = gallery({
  field: { type: 'email', name: 'email', label: 'E-mail' },
  fill: writes('ana@example.com'),
  spoil: writes('ana.example.com'),
  says: /The @ is missing/,
  value: 'ana@example.com',
});

export const Phone = gallery({
  field: { type: 'phone', name: 'phone', label: 'Phone', hint: 'For codes when you pay', callingCode: '40' },
  fill: writes('0722 123 456'),
  spoil: writes('0722 123 456 office'),
  says: /Use digits only/,
  value: '+40722123456',
});

export const Number = gallery({
  field: { type: 'number', name: 'number', label: 'Number', min: 10, max: 500, decimals: 1, unit: 'm²' },
  fill: writes('62,5'),
  spoil: writes('5'),
  says: 'Enter 10 or more.',
  value: 62.5,
});

export const Money = gallery({
  field: { type: 'money', name: 'money', label: 'Money', currencies: ['EUR'], min: '500', max: '250000' },
  fill: writes('1 500,50'),
  spoil: writes('200'),
  says: /Enter at least €500/,
  value: { amount: '1500.50', currency: 'EUR' },
});

export const MoneyInSeveralCurrencies = gallery({
  field: {
    type: 'money',
    name: 'money',
    label: 'Money, in several currencies',
    currencies: ['EUR', 'RON'],
    min: '500',
    max: '250000',
    decimals: 0,
  },
  fill: writes('1500'),
  spoil: writes('a lot'),
  says: 'Write the amount in digits, like 1500.',
  value: { amount: '1500', currency: 'RON' },
});

export const Date = gallery({
  field: { type: 'date', name: 'date', label: 'Date', max: '2008-01-01' },
  fill: writes('14.5.1990'),
  spoil: writes('31.2.1990'),
  says: /That day is not in the calendar/,
  value: '1990-05-14',
});

export const Select = gallery({
  field: {
    type: 'select',
    name: 'select',
    label: 'One of a list',
    options: [
      { value: 'identity_card', label: 'Identity card' },
      { value: 'passport', label: 'Passport' },
      { value: 'residence_permit', label: 'Residence permit' },
    ],
  },
  fill: (hands, label) => hands.choose(label, 'Passport'),
  async spoil(hands, label) {
    await hands.choose(label, 'Passport');
    await hands.choose(label, 'Choose');
    await hands.press('Continue');
  },
  says: 'Choose one from the list.',
  value: 'passport',
});

const cadence = [
  { value: 'monthly', label: 'Every month', hint: 'Paid on the first working day' },
  { value: 'end', label: 'At the end' },
];

export const Radio = gallery({
  field: { type: 'radio', name: 'radio', label: 'One of a few', options: cadence },
  fill: tickIn('Every month'),
  spoil: (hands) => hands.press('Continue'),
  says: 'Choose one.',
  value: 'end',
});

export const RadioInSegments = gallery({
  field: {
    type: 'radio',
    name: 'radio',
    label: 'One of a few, side by side',
    layout: 'segments',
    options: ['3', '6', '12'].map((value) => ({ value, label: `${value} months` })),
  },
  fill: tickIn('6 months'),
  spoil: (hands) => hands.press('Continue'),
  says: 'Choose one.',
  value: '12',
});

export const Checkbox = gallery({
  field: { type: 'checkbox', name: 'checkbox', label: 'Yes or no', hint: 'You can change this at any time' },
  fill: (hands, label) => hands.tick(label),
  spoil: (hands) => hands.press('Continue'),
  says: 'Tick this box to go on.',
  value: true,
});

export const Iban = gallery({
  field: { type: 'iban', name: 'iban', label: 'Account number (IBAN)', countries: ['RO'] },
  fill: writes('ro49aaaa1b31007593840000'),
  spoil: writes('RO49 AAAA 1B31 0075 9384 000'),
  says: /One character is missing: this country’s IBAN has 24/,
  value: 'RO49AAAA1B31007593840000',
});

export const ListOfIbans = gallery({
  field: { type: 'iban-list', name: 'ibans', label: 'Account numbers (IBAN)', maxItems: 3, countries: ['RO'] },
  fill: (hands, label) => hands.write(`${label}, number 1`, 'RO49 AAAA 1B31 0075 9384 0000'),
  async spoil(hands, label) {
    await hands.write(`${label}, number 1`, 'RO49 AAAA 1B31 0075 9384 0000');
    await hands.user.click((await hands.group(label)).getByRole('button', { name: 'Add another account' }));
    await hands.write(`${label}, number 2`, 'RO49 AAAA 1B31 0075 9384 0000');
  },
  says: /This one is in the list already/,
  value: ['RO49AAAA1B31007593840000'],
});

export const File = gallery({
  field: {
    type: 'file',
    name: 'file',
    label: 'File',
    accept: ['image/jpeg', 'image/png', 'application/pdf'],
    maxFiles: 2,
  },
  async fill(hands, label) {
    await hands.send(label, await photo('bill-page-1.jpg'));
    await hands.add(label, await photo('bill-page-2.jpg'));
    const slot = await hands.group(label);
    await waitFor(() => expect(slot.getAllByText(/^Ready/)).toHaveLength(2));
  },
  spoil: (hands, label) => hands.add(label, letterNamedAsPhoto()),
  says: /“lease.jpg” was not taken/,
});

function tickIn(option: string) {
  return async (hands: Hands, label: string) =>
    hands.user.click((await hands.group(label, 'radiogroup')).getByRole('radio', { name: new RegExp(`^${option}`) }));
}
