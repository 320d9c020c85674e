import type { Consent } from 'onboarding-kit/protocol';
import { reviewStep } from 'onboarding-kit/proxy';

const text = `Dunărea Bank opens the account once a person has looked at your papers. Until then nothing is charged.

The account costs 25 RON a month. Transfers in lei inside Romania and in euro inside the European Economic Area are included; others cost 10 RON each.

Money that you pay in is protected up to 100,000 EUR for each company by the Romanian deposit guarantee fund (FGDB).

You tell the bank within 30 days when the owners, the registered office or the line of business change.

You can close the account at any time, without giving a reason and without a charge. The bank can close it with two months' notice.

The bank keeps your papers for five years after the account is closed, as the law against money laundering asks, and uses them for nothing else.`;

/** Everything once more, and the terms. */
export const agreement = reviewStep({
  name: 'agreement',
  title: 'Check and agree',
  description: 'Look it over once more. You can still change everything.',
  fields: [
    {
      type: 'consent',
      name: 'terms',
      label: 'We agree to the terms for business accounts',
      required: true,
      document: { title: 'Terms for business accounts', version: '2026-09', text },
    },
  ],
  send: {
    step: 'agreement',
    data({ answers }) {
      const { terms } = answers.agreement as { terms: Consent };
      return { terms_version: terms.version, terms_accepted: 'true' };
    },
  },
});
