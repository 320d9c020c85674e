import type { MinorMoney } from 'onboarding-kit/protocol';
import { productForm } from 'onboarding-kit/proxy';
import { optionsIn } from '../optionsIn.js';
import { linesOfBusiness } from '../linesOfBusiness.js';

interface Activity {
  line_of_business: string;
  purpose: string;
  employees: number;
  turnover: MinorMoney;
  abroad: number;
}

/** What the company does, and what it wants the account for. */
export const activity = productForm<Activity & Record<string, unknown>>({
  name: 'activity',
  title: 'What it does',
  description: 'The bank has to know what the account is used for.',
  fields: [
    {
      type: 'search-select',
      name: 'line_of_business',
      label: 'Line of business',
      hint: 'Type what you do, or the NACE code',
      required: true,
    },
    {
      type: 'long-text',
      name: 'purpose',
      label: 'What is the account for?',
      hint: 'In a sentence or two: who pays you, and whom you pay',
      required: true,
      minLength: 10,
      maxLength: 500,
      rows: 3,
    },
    { type: 'number', name: 'employees', label: 'Employees', required: true, min: 0, max: 100_000 },
    {
      type: 'minor-money',
      name: 'turnover',
      label: 'Turnover last year',
      hint: 'In the first year, what you expect',
      required: true,
      currencies: ['RON', 'EUR'],
    },
    {
      type: 'percentage',
      name: 'abroad',
      label: 'From customers abroad',
      hint: 'Their share of the turnover',
      required: true,
      min: 0,
      max: 100,
      decimals: 1,
    },
  ],
  options: { line_of_business: optionsIn(linesOfBusiness) },
  data: ({ turnover, employees, abroad, ...same }) => ({
    ...same,
    employees: String(employees),
    turnover_minor: String(turnover.minor),
    turnover_currency: turnover.currency,
    abroad: String(abroad),
  }),
});
