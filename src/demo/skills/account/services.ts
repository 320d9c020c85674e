import type { Money } from 'onboarding-kit/protocol';
import { productForm } from 'onboarding-kit/proxy';

interface Services {
  currency: string;
  services: string[];
  card_limit?: Money;
  statements: string;
  funded_from: string;
  newsletter?: boolean;
}

/** What goes with the account; the more is chosen, the more is asked. */
export const services = productForm<Services & Record<string, unknown>>({
  name: 'services',
  title: 'Your account',
  description: 'You can change all of this later, except the currency.',
  fields: [
    {
      type: 'select',
      name: 'currency',
      label: 'Currency',
      required: true,
      options: [
        { value: 'RON', label: 'Romanian leu (RON)' },
        { value: 'EUR', label: 'Euro (EUR)' },
        { value: 'USD', label: 'US dollar (USD)' },
      ],
    },
    {
      type: 'multi-choice',
      name: 'services',
      label: 'What you need',
      required: true,
      options: [
        { value: 'cards', label: 'Cards', hint: 'For you and your employees' },
        { value: 'payroll', label: 'Payroll', hint: 'All wages by one file' },
        { value: 'terminal', label: 'Card terminal', hint: 'To be paid in a shop' },
        { value: 'exchange', label: 'Currency exchange' },
      ],
    },
    {
      type: 'money',
      name: 'card_limit',
      label: 'Limit of each card a day',
      required: true,
      currencies: ['RON'],
      min: '100',
      max: '50000',
      decimals: 0,
      visibleWhen: { field: 'services', is: ['cards'] },
    },
    {
      type: 'radio',
      name: 'statements',
      label: 'Statements',
      required: true,
      layout: 'segments',
      options: [
        { value: 'daily', label: 'Every day' },
        { value: 'monthly', label: 'Every month' },
      ],
    },
    {
      type: 'radio',
      name: 'funded_from',
      label: 'Where does the first money come from?',
      required: true,
      options: [
        { value: 'home', label: 'An account in Romania' },
        { value: 'abroad', label: 'An account abroad' },
        { value: 'later', label: 'I decide that later' },
      ],
    },
    {
      type: 'iban',
      name: 'transfer_iban',
      label: 'That account (IBAN)',
      required: true,
      visibleWhen: { field: 'funded_from', isNot: ['later'] },
    },
    {
      type: 'bic',
      name: 'transfer_bic',
      label: 'Its bank (BIC)',
      hint: '8 or 11 characters',
      required: true,
      visibleWhen: [{ field: 'funded_from', is: ['abroad'] }, { field: 'transfer_iban' }],
    },
    {
      type: 'iban-list',
      name: 'other_ibans',
      label: 'Accounts you pay to often (IBAN)',
      hint: 'Up to five; they are ready for your first payment',
      maxItems: 5,
    },
    { type: 'checkbox', name: 'newsletter', label: 'Send us news for companies, four times a year' },
  ],
  data: ({ card_limit, funded_from: _, newsletter = false, ...same }) => ({
    ...same,
    newsletter: String(newsletter),
    ...(card_limit && { card_limit: card_limit.amount }),
  }),
});
