import { defineSkill, paymentIntent } from 'onboarding-kit/proxy';
import type { Money } from 'onboarding-kit/protocol';
import { dunarea } from './servicers.js';

/** A payment to Acme from the user's own bank, authorised on the bank's page. */
export const dunareaPayment = defineSkill({
  id: 'dunarea_ro_pisp_sbx_#1.0',
  kind: 'pisp',
  title: 'Pay from your bank',
  description: 'No card needed',
  servicer: dunarea,
  steps: [
    paymentIntent({
      title: 'Confirm the payment at Dunărea Bank',
      description: 'The bank shows you the amount once more before you confirm.',
      grants: [
        { title: 'One payment to Acme', granted: true },
        { title: 'Acme cannot take anything else from your account', granted: false },
      ],
      ask: {
        title: 'Pay Acme',
        description: 'Straight from your account, without a card.',
        fields: [
          {
            type: 'money',
            name: 'amount',
            label: 'Amount',
            required: true,
            currencies: ['RON'],
            min: '1',
            max: '50000',
          },
          { type: 'iban', name: 'debtor_iban', label: 'Your account (IBAN)', required: true, countries: ['RO'] },
          {
            type: 'text',
            name: 'reference',
            label: 'Reference',
            hint: 'Shown on your statement',
            maxLength: 140,
            autocomplete: 'off',
          },
        ],
      },
      payment(asked) {
        const { amount, debtor_iban, reference } = asked as { amount: Money; debtor_iban: string; reference?: string };
        return {
          payment_info: [
            {
              debtor_iban,
              creditor_name: 'Acme SRL',
              creditor_iban: 'RO72ACME0000000000424242',
              amount: amount.amount,
              currency: amount.currency,
              ...(reference !== undefined && { remittance_information: reference }),
            },
          ],
        };
      },
    }),
  ],
  outcome(status, { answers }) {
    if (status !== 'completed') return {};
    const { amount } = answers.payment_intent_details as { amount: Money };
    return {
      title: 'Payment sent',
      description: 'Dunărea Bank has taken your payment. It mostly arrives within seconds.',
      details: [
        { label: 'Amount', value: `${amount.amount} ${amount.currency}` },
        { label: 'To', value: 'Acme SRL' },
      ],
    };
  },
});
