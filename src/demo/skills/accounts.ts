import { consentByRedirect, defineSkill, implicitConsent } from 'onboarding-kit/proxy';
import { carpati, dunarea, instant } from './servicers.js';

const grants = [
  { title: 'Account names and numbers', granted: true },
  { title: 'Balances and transactions', detail: '12 months back', granted: true },
  { title: 'Acme cannot move money or see your password', granted: false },
];
const description = 'Acme asks to see, for 180 days:';

function connected(bank: string) {
  return (status: string) =>
    status === 'completed'
      ? {
          title: 'Your bank is connected',
          description: `Acme can see your accounts at ${bank} for 180 days. You can stop this at any time.`,
        }
      : {};
}

/** Account information after one trip to the bank. */
export const carpatiAccounts = defineSkill({
  id: 'carpati_ro_aisp_sbx_#2.0',
  kind: 'aisp',
  title: 'Connect your accounts',
  description: 'Personal and business',
  servicer: carpati,
  steps: [consentByRedirect({ title: 'Confirm at Carpați Bank', description, grants })],
  outcome: connected(carpati.name),
});

/** A bank that wants to know who asks, and for which accounts, before it can be visited. */
export const dunareaAccounts = defineSkill({
  id: 'dunarea_ro_aisp_sbx_#1.0',
  kind: 'aisp',
  title: 'Connect your accounts',
  description: 'Choose which accounts to share',
  servicer: dunarea,
  steps: [
    consentByRedirect({
      title: 'Confirm at Dunărea Bank',
      description,
      grants,
      ask: {
        title: 'Which accounts?',
        description: 'Dunărea Bank wants to know them before you confirm on its page.',
        fields: [
          {
            type: 'text',
            name: 'psu_id',
            label: 'User name at Dunărea Bank',
            hint: 'The one you use in its app',
            required: true,
            minLength: 3,
            maxLength: 40,
            autocomplete: 'off',
          },
          {
            type: 'iban-list',
            name: 'ibans',
            label: 'Account numbers (IBAN)',
            hint: 'One to five accounts',
            required: true,
            minItems: 1,
            maxItems: 5,
            countries: ['RO'],
          },
        ],
      },
    }),
  ],
  outcome: connected(dunarea.name),
});

/** Consent without leaving the page. */
export const instantAccounts = defineSkill({
  id: 'instant_ro_aisp_sbx_#1.0',
  kind: 'aisp',
  title: 'Connect your accounts',
  description: 'Without leaving this page',
  servicer: instant,
  steps: [
    implicitConsent({
      title: 'Connect Instant Bank',
      description: 'Instant Bank knows you already, so one tick is enough.',
      consent: 'Acme may see my accounts, balances and transactions for 180 days',
      hint: 'Acme cannot move money. You can stop this at any time.',
      action: 'Connect',
    }),
  ],
  outcome: connected(instant.name),
});
