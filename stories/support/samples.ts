import type { Field, FieldOf, FieldTypeName, OwnFieldTypeName } from 'onboarding-kit/protocol';
import { expect, waitFor } from 'storybook/test';
import type { Hands } from './Hands.js';
import { letterNamedAsPhoto, photo } from './photo.js';

/** The kit's own types of field. */
export type KitTypeName = Exclude<FieldTypeName, OwnFieldTypeName>;

/** `long-text` as the name of its story: `LongText`. */
type StoryOf<Type extends string> = Type extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${StoryOf<Rest>}`
  : Capitalize<Type>;
type Missing<Stories> = Exclude<StoryOf<KitTypeName>, keyof Stories>;
/** Asks for nothing while each type of the kit has its story, and for the one that is missing where not. */
export type StoryOfEveryType<Stories> = [Missing<Stories>] extends [never] ? object : { missing: Missing<Stories> };

/** One type of field, and what somebody does with it. */
export interface Sample {
  field: Field;
  /** What was typed into it before, and is taken; of files, what makes those that were sent. */
  typed: unknown;
  /** Does what is not taken with the field of that label. */
  spoil: (hands: Hands, label: string) => Promise<void>;
  /** What the field then says. */
  says: string | RegExp;
  /** What a field that cannot be changed holds, where the type has such. */
  value?: Field['value'];
}

const writes = (words: string) => (hands: Hands, label: string) => hands.write(label, words);
/** Leaves the field as it is, and goes on. */
const leaves = (hands: Hands) => hands.press('Continue');

const cadence = [
  { value: 'monthly', label: 'Every month', hint: 'Paid on the first working day' },
  { value: 'end', label: 'At the end' },
];
const documentKinds = [
  { value: 'identity_card', label: 'Identity card' },
  { value: 'passport', label: 'Passport' },
  { value: 'residence_permit', label: 'Residence permit' },
];

/** Each type of the kit. A new type is a new entry, and a story in Fields.stories.tsx. */
export const samples: { readonly [Name in KitTypeName]: Sample & { field: FieldOf<Name> } } = {
  text: {
    field: { type: 'text', name: 'text', label: 'Text', hint: 'At least three characters', minLength: 3 },
    typed: 'Strada Lipscani 12',
    spoil: writes('St'),
    says: /One character is missing/,
    value: 'Strada Lipscani 12',
  },
  'long-text': {
    field: {
      type: 'long-text',
      name: 'long_text',
      label: 'Long text',
      hint: 'In a sentence or two',
      minLength: 10,
      maxLength: 200,
    },
    typed: 'Wages, suppliers and taxes.\nCustomers pay by transfer.',
    spoil: writes('Wages'),
    says: '5 characters are missing: write at least 10.',
    value: 'Wages, suppliers and taxes.\nCustomers pay by transfer.',
  },
  email: {
    field: { type: 'email', name: 'email', label: 'E-mail' },
    typed: 'ana@example.com',
    spoil: writes('ana.example.com'),
    says: /The @ is missing/,
    value: 'ana@example.com',
  },
  phone: {
    field: { type: 'phone', name: 'phone', label: 'Phone', hint: 'For codes when you pay', country: 'RO' },
    typed: '0722 123 456',
    spoil: writes('0722 123 456 office'),
    says: /Use digits only/,
    value: '+40722123456',
  },
  number: {
    field: { type: 'number', name: 'number', label: 'Number', min: 10, max: 500, decimals: 1, unit: 'm²' },
    typed: '62,5',
    spoil: writes('5'),
    says: 'Enter 10 or more.',
    value: 62.5,
  },
  percentage: {
    field: { type: 'percentage', name: 'percentage', label: 'Percentage', hint: 'Your share', min: 25, max: 100 },
    typed: '33,3',
    spoil: writes('120'),
    says: 'Enter 100 or less.',
    value: 33.3,
  },
  money: {
    field: { type: 'money', name: 'money', label: 'Money', currencies: ['EUR'], min: '500', max: '250000' },
    typed: { amount: '1 500,50', currency: 'EUR' },
    spoil: writes('200'),
    says: /Enter at least €500/,
    value: { amount: '1500.50', currency: 'EUR' },
  },
  'minor-money': {
    field: { type: 'minor-money', name: 'minor_money', label: 'Money, in minor units', currencies: ['RON', 'EUR'] },
    typed: { amount: '1 500 000', currency: 'RON' },
    spoil: writes('a lot'),
    says: 'Write the amount in digits, like 1500.',
    value: { minor: 150_000_050, currency: 'RON' },
  },
  date: {
    field: { type: 'date', name: 'date', label: 'Date', max: '2008-01-01' },
    typed: '14.5.1990',
    spoil: writes('31.2.1990'),
    says: /That day is not in the calendar/,
    value: '1990-05-14',
  },
  'date-of-birth': {
    field: { type: 'date-of-birth', name: 'date_of_birth', label: 'Date of birth', max: '2008-01-01' },
    typed: { day: '14', month: '5', year: '1990' },
    spoil: (hands, label) => hands.writeBirth(label, '31 2 1990'),
    says: /That day is not in the calendar/,
    value: '1990-05-14',
  },
  select: {
    field: { type: 'select', name: 'select', label: 'One of a list', options: documentKinds },
    typed: 'passport',
    spoil: leaves,
    says: 'Choose one from the list.',
    value: 'passport',
  },
  'search-select': {
    field: { type: 'search-select', name: 'search_select', label: 'One of very many', options: documentKinds },
    typed: 'passport',
    spoil: leaves,
    says: 'Choose one from the list.',
    value: 'passport',
  },
  country: {
    field: { type: 'country', name: 'country', label: 'Country' },
    typed: 'RO',
    spoil: leaves,
    says: 'Choose a country.',
    value: 'RO',
  },
  radio: {
    field: { type: 'radio', name: 'radio', label: 'One of a few', options: cadence },
    typed: 'monthly',
    spoil: leaves,
    says: 'Choose one.',
    value: 'end',
  },
  checkbox: {
    field: { type: 'checkbox', name: 'checkbox', label: 'Yes or no', hint: 'You can change this at any time' },
    typed: true,
    spoil: leaves,
    says: 'Tick this box to go on.',
    value: true,
  },
  'multi-choice': {
    field: { type: 'multi-choice', name: 'multi_choice', label: 'Some of a few', options: documentKinds, minItems: 2 },
    typed: ['passport', 'residence_permit'],
    spoil: (hands, label) => hands.tickIn(label, 'Passport', 'checkbox'),
    says: 'Choose at least 2.',
    value: ['identity_card', 'passport'],
  },
  consent: {
    field: {
      type: 'consent',
      name: 'consent',
      label: 'I agree to the terms',
      document: {
        title: 'Terms of the account',
        version: '2026-09',
        text: 'The account costs nothing.\n\nYou can close it at any time, without giving a reason.',
      },
    },
    typed: { version: '2026-09', opened: true, accepted: true },
    spoil: leaves,
    says: 'Open and read the text, then tick the box to go on.',
    value: { version: '2026-09', opened: true, accepted: true },
  },
  iban: {
    field: { type: 'iban', name: 'iban', label: 'Account number (IBAN)', countries: ['RO'] },
    typed: 'ro49aaaa1b31007593840000',
    spoil: writes('RO49 AAAA 1B31 0075 9384 000'),
    says: /One character is missing: this country’s IBAN has 24/,
    value: 'RO49AAAA1B31007593840000',
  },
  bic: {
    field: { type: 'bic', name: 'bic', label: 'Bank (BIC)', hint: '8 or 11 characters' },
    typed: 'btrlro22',
    spoil: writes('BTRLRO2'),
    says: 'A BIC has 8 or 11 characters; this one has 7.',
    value: 'BTRLRO22',
  },
  'national-id': {
    field: { type: 'national-id', name: 'national_id', label: 'Personal number (CNP)', country: 'RO' },
    typed: '2900514400012',
    spoil: writes('290051440001'),
    says: /^One character is missing: a .* has 13\.$/,
    value: '2900514400012',
  },
  address: {
    field: { type: 'address', name: 'address', label: 'Address', country: 'RO' },
    typed: { country: 'RO', line1: 'Strada Lipscani 12', line2: 'Ap. 4', city: 'București', postcode: '030031' },
    spoil: leaves,
    says: 'Enter the street and the number.',
    value: { country: 'RO', line1: 'Strada Lipscani 12', city: 'București', postcode: '030031' },
  },
  'one-time-code': {
    field: {
      type: 'one-time-code',
      name: 'one_time_code',
      label: 'Code',
      hint: 'In the text message we have sent you',
    },
    typed: '123456',
    spoil: writes('1234'),
    says: '2 digits are missing: the code has 6.',
  },
  'iban-list': {
    field: { type: 'iban-list', name: 'ibans', label: 'Account numbers (IBAN)', maxItems: 3, countries: ['RO'] },
    typed: ['RO49 AAAA 1B31 0075 9384 0000'],
    async spoil(hands, label) {
      await hands.write(`${label}, number 1`, 'RO49 AAAA 1B31 0075 9384 0000');
      await hands.user.click((await hands.group(label)).getByRole('button', { name: 'Add another account' }));
      await hands.write(`${label}, number 2`, 'RO49 AAAA 1B31 0075 9384 0000');
    },
    says: /This one is in the list already/,
    value: ['RO49AAAA1B31007593840000'],
  },
  file: {
    field: {
      type: 'file',
      name: 'file',
      label: 'File',
      accept: ['image/jpeg', 'image/png', 'application/pdf'],
      maxFiles: 2,
    },
    typed: () => Promise.all(['bill-page-1.jpg', 'bill-page-2.jpg'].map((name) => photo(name))),
    async spoil(hands, label) {
      await hands.add(label, letterNamedAsPhoto());
      const slot = await hands.group(label);
      await waitFor(() => expect(slot.getByText(/lease.jpg/)).toBeVisible());
    },
    says: /“lease.jpg” was not taken/,
  },
  group: {
    field: {
      type: 'group',
      name: 'group',
      label: 'Owners',
      itemLabel: 'Owner',
      addLabel: 'Add an owner',
      minItems: 1,
      maxItems: 3,
      fields: [
        { type: 'text', name: 'name', label: 'Name', required: true },
        { type: 'percentage', name: 'share', label: 'Share', required: true, min: 25, max: 100 },
      ],
    },
    typed: [
      { name: 'Ana Ionescu', share: '60' },
      { name: 'Radu Dumitru', share: '40' },
    ],
    spoil: leaves,
    says: 'Fill in at least one.',
    value: [{ name: 'Ana Ionescu', share: 60 }],
  },
};
