import type { Address, Answer, Field, FieldOf, Money } from 'onboarding-kit/protocol';
import { defineSkill, productForm, reviewStep } from 'onboarding-kit/proxy';
import { carpati } from './servicers.js';

const photo: Omit<FieldOf<'file'>, 'name' | 'label'> = {
  type: 'file',
  accept: ['image/jpeg', 'image/png', 'image/heic', 'application/pdf'],
  maxBytes: 10 * 1024 * 1024,
};

const terms = ['3', '6', '12', '24'].map((months) => ({ value: months, label: `${months} months` }));

/** What the bank read from the identity card prefills the next step; a field it could not read is empty. */
function readFromCard(readings: Readonly<Record<string, unknown>> | undefined, name: string): { value?: string } {
  const value = readings?.[name];
  return typeof value === 'string' ? { value } : {};
}

/** The same of the address, which is whole or not there at all. */
function addressOnCard(readings: Readonly<Record<string, unknown>> | undefined): { value?: Address } {
  const { street: line1, city, postcode } = readings ?? {};
  if (typeof line1 !== 'string' || typeof city !== 'string') return {};
  return { value: { country: 'RO', line1, city, ...(typeof postcode === 'string' && { postcode }) } };
}

/** What was chosen in the first step, in words. */
function chosen(answers: Readonly<Record<string, Answer>>): { amount: string; term: string } {
  const { value, period } = answers.product_form as { value: Money; period: string };
  const style = { style: 'currency', currency: value.currency, currencyDisplay: 'code' } as const;
  return { amount: new Intl.NumberFormat('en-GB', style).format(Number(value.amount)), term: `${period} months` };
}

/** A deposit in three steps; the second is prefilled with what the bank read from the first one's files. */
export const carpatiDeposit = defineSkill({
  id: 'carpati_ro_deposit_sbx_#3.0',
  kind: 'product',
  title: 'Open a deposit',
  description: 'From 500 EUR, 3 to 24 months',
  servicer: carpati,
  steps: [
    productForm<{ value: Money; period: string }>({
      name: 'product_form',
      title: 'Your deposit',
      description: 'Choose an amount and a term. You see both again before you sign.',
      fields: [
        {
          type: 'money',
          name: 'value',
          label: 'Amount',
          required: true,
          currencies: ['EUR', 'RON'],
          min: '500',
          max: '250000',
          decimals: 0,
        },
        { type: 'radio', name: 'period', label: 'Term', required: true, layout: 'segments', options: terms },
        {
          ...photo,
          subject: 'card',
          name: 'identity_front',
          label: 'Identity card, front',
          hint: 'All four corners in view',
          required: true,
        },
        { ...photo, subject: 'card', name: 'identity_back', label: 'Identity card, back', required: true },
      ],
      data: ({ value, period }) => ({ value: value.amount, currency: value.currency, period }),
    }),
    productForm<{ address: Address } & Record<string, unknown>>({
      name: 'identity',
      title: 'Check your details',
      description: 'The bank read these from your card. Correct what is wrong.',
      fields: ({ readings }): Field[] => {
        const card = readings.product_form;
        return [
          {
            type: 'text',
            name: 'first_name',
            label: 'First name',
            required: true,
            maxLength: 60,
            autocomplete: 'given-name',
            ...readFromCard(card, 'first_name'),
          },
          {
            type: 'text',
            name: 'last_name',
            label: 'Last name',
            required: true,
            maxLength: 60,
            autocomplete: 'family-name',
            ...readFromCard(card, 'last_name'),
          },
          {
            type: 'national-id',
            name: 'personal_number',
            label: 'Personal number (CNP)',
            hint: '13 digits, on the front of your card',
            required: true,
            country: 'RO',
            ...readFromCard(card, 'personal_number'),
          },
          {
            type: 'address',
            name: 'address',
            label: 'Address',
            required: true,
            countries: ['RO'],
            ...addressOnCard(card),
          },
          {
            ...photo,
            name: 'proof_of_address',
            label: 'Proof of address',
            hint: 'A bill or statement from the last three months',
            required: true,
          },
        ];
      },
      data: ({ address, proof_of_address: _, ...same }) => ({
        ...same,
        street: [address.line1, address.line2].filter(Boolean).join(', '),
        city: address.city,
        postcode: address.postcode,
      }),
    }),
    reviewStep({
      name: 'agreement',
      title: 'Read and sign',
      description:
        'The terms: interest of 3.10 % a year, paid at the end. You can withdraw within 14 days without giving a reason.',
      action: 'Sign and open the deposit',
      fields: [
        {
          type: 'checkbox',
          name: 'accepted',
          label: 'I have read the terms above and agree to them',
          required: true,
        },
      ],
      send: { step: 'agreement', data: () => ({ accepted: 'true' }) },
    }),
  ],
  outcome(status, { answers }) {
    if (status !== 'completed') return {};
    const { amount, term } = chosen(answers);
    return {
      title: 'Your deposit is open',
      description: 'Carpați Bank has confirmed it. The papers are on their way to your mail.',
      details: [
        { label: 'Amount', value: amount },
        { label: 'Term', value: term },
        { label: 'Interest', value: '3.10 % a year' },
      ],
    };
  },
});
