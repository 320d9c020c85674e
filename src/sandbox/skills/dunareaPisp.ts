import * as z from 'zod/mini';
import { amount, currency, iban, redirectLink, words } from './shapes.js';
import { step, type SandboxSkill } from './SandboxSkill.js';

const payment = z.strictObject({
  debtor_name: z.optional(words),
  debtor_iban: z.optional(iban),
  creditor_name: words,
  creditor_iban: iban,
  amount,
  currency,
  remittance_information: z.optional(z.string().check(z.maxLength(140))),
});

const paymentIntent = z
  .strictObject({
    psu_redirect_link: redirectLink,
    psu_id: z.optional(words),
    group_header: z.optional(
      z.strictObject({ message_id: words, txs_no: z.union([z.int(), z.string().check(z.regex(/^\d{1,4}$/))]) }),
    ),
    payment_info: z.array(payment).check(z.minLength(1), z.maxLength(20)),
  })
  .check(
    z.refine(({ group_header, payment_info }) => !group_header || Number(group_header.txs_no) === payment_info.length, {
      path: ['group_header', 'txs_no'],
      params: { code: 'invalid_input' },
    }),
  );

/** One or more payments after ISO 20022 CustomerCreditTransferInitiationV03, authorised on the bank's page. */
export const dunareaPisp: SandboxSkill = {
  id: 'dunarea_ro_pisp_sbx_#1.0',
  servicer: 'dunarea',
  country: 'RO',
  steps: [
    step({
      name: 'payment_intent',
      data: paymentIntent,
      errand: ({ psu_redirect_link: link, psu_id: psuId, payment_info: payments }) => ({
        purpose: 'payment',
        link,
        payments,
        ...(psuId !== undefined && { psuId }),
      }),
    }),
  ],
};
