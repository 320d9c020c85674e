import { defineSkill, paymentIntent } from 'onboarding-kit/proxy';
import type { Answer, Money } from 'onboarding-kit/protocol';
import { dunarea } from './servicers.js';

/** As it is said, of the answer that it is made of. */
function amountOf(asked: Answer | undefined): string {
  const { amount, currency } = (asked as { amount: Money }).amount;
  const style = { style: 'currency', currency, currencyDisplay: 'code' } as const;
  return new Intl.NumberFormat('en-GB', style).format(Number(amount));
}

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
      grants: (asked) => [
        { title: `One payment of ${amountOf(asked)} to Acme`, granted: true },
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
    return {
      title: 'Payment sent',
      description: 'Dunărea Bank has taken your payment. It mostly arrives within seconds.',
      details: [
        { label: 'Amount', value: amountOf(answers.payment_intent_details) },
        { label: 'To', value: 'Acme SRL' },
      ],
    };
  },
});
