import type { Answer } from 'onboarding-kit/protocol';

/** What a company answers on its way to an account, step by step, as a browser would send it. Its papers come beside. */
export const accountAnswers: Readonly<Record<string, Answer>> = {
  company: {
    country: 'RO',
    registered_name: 'Casa Verde SRL',
    registration_number: 'J40/1234/2019',
    fiscal_code: 'RO40501234',
    registered_on: '2019-03-04',
    address: { country: 'RO', line1: 'Strada Lipscani 12', city: 'București', postcode: '030031' },
    email: 'office@casaverde.example',
    phone: '+40722123456',
  },
  activity: {
    line_of_business: '62.01',
    purpose: 'Wages, suppliers and taxes',
    employees: 12,
    turnover: { minor: 150_000_000, currency: 'RON' },
    abroad: 12.5,
  },
  services: { currency: 'RON', services: ['payroll'], statements: 'monthly', funded_from: 'later' },
  owners: {
    owners: [
      {
        first_name: 'Ana',
        last_name: 'Ionescu',
        citizenship: 'RO',
        personal_number: '2900514400012',
        date_of_birth: '1990-05-14',
        share: 100,
      },
    ],
  },
  documents: { representative: 'owner' },
  agreement: { terms: { version: '2026-09', opened: true, accepted: true } },
  phone_code: { code: '123456' },
};
/** The slots of its papers. */
export const accountPapers: Readonly<Record<string, readonly string[]>> = { documents: ['articles', 'identity'] };
