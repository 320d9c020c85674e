import * as z from 'zod/mini';
import { isIban } from '../bank/iban.js';
import { address, currency, decimal, iban, phone, share, words } from './shapes.js';
import { step, unread, type SandboxSkill } from './SandboxSkill.js';

/** The code that is taken, of every text message. */
const code = '123456';

const owner = z.strictObject({
  first_name: words,
  last_name: words,
  /** ISO 3166-1 alpha-2. */
  citizenship: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** Of a Romanian citizen. */
  personal_number: z.optional(z.string().check(z.regex(/^\d{13}$/))),
  date_of_birth: z.iso.date(),
  /** In percent. */
  share,
});

/** A current account of a company: what it is, what it does, who owns it, its papers; then a person looks at them. */
export const dunareaAccount: SandboxSkill = {
  id: 'dunarea_ro_account_sbx_#1.0',
  servicer: 'dunarea',
  country: 'RO',
  reasons: {
    documents_not_valid: 'The documents are not valid, or have expired',
    owners_not_confirmed: 'The owners could not be confirmed',
    activity_not_served: 'The bank does not serve this line of business',
  },
  steps: [
    step({
      name: 'company',
      data: z.strictObject({
        registered_name: words,
        country: z.string().check(z.regex(/^[A-Z]{2}$/)),
        /** Of a Romanian company: its number in the trade register, and for tax. */
        registration_number: z.optional(z.string().check(z.regex(/^J\d{2}\/\d{1,6}\/\d{4}$/))),
        fiscal_code: z.optional(z.string().check(z.regex(/^(RO)?\d{2,10}$/))),
        /** Of any other. */
        foreign_number: z.optional(words),
        registered_on: z.iso.date(),
        address,
        email: z.email(),
        /** E.164; where the code is sent. */
        phone,
      }),
    }),
    step({
      name: 'activity',
      data: z.strictObject({
        /** A class of NACE Rev. 2, e.g. `62.01`. */
        line_of_business: z.string().check(z.regex(/^\d{2}\.\d{2}$/)),
        purpose: z.string().check(z.regex(/\S/), z.maxLength(2000)),
        employees: z.string().check(z.regex(/^\d{1,6}$/)),
        /** In minor units of the currency, e.g. `150000000` bani. */
        turnover_minor: z.string().check(z.regex(/^\d{1,17}$/)),
        turnover_currency: currency,
        /** In percent of the turnover. */
        abroad: share,
      }),
    }),
    step({
      name: 'services',
      data: z
        .strictObject({
          currency,
          services: z.array(z.enum(['cards', 'payroll', 'terminal', 'exchange'])).check(z.minLength(1)),
          card_limit: z.optional(decimal),
          statements: z.enum(['daily', 'monthly']),
          /** Where the first money comes from. */
          transfer_iban: z.optional(iban),
          transfer_bic: z.optional(z.string().check(z.regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/))),
          other_ibans: z.optional(z.array(z.string().check(z.refine(isIban))).check(z.maxLength(5))),
          newsletter: z.enum(['true', 'false']),
        })
        .check(
          z.refine(({ services, card_limit }) => services.includes('cards') === (card_limit !== undefined), {
            path: ['card_limit'],
          }),
        ),
    }),
    step({
      name: 'owners',
      data: z.strictObject({
        owners: z.array(owner).check(
          z.minLength(1),
          z.maxLength(10),
          z.refine((owners) => owners.reduce((sum, { share }) => sum + Number(share), 0) <= 100.001, {
            params: { code: 'invalid_input' },
          }),
        ),
      }),
    }),
    step({
      name: 'documents',
      data: z.strictObject({ representative: z.enum(['owner', 'other']) }),
      attachments: { articles: unread, identity: unread },
      optionalAttachments: { mandate: unread },
    }),
    step({
      name: 'agreement',
      data: z.strictObject({ terms_version: words, terms_accepted: z.literal('true') }),
    }),
    step({
      name: 'phone_code',
      data: z.strictObject({
        code: z.string().check(
          z.regex(/^\d{6}$/, { abort: true }),
          z.refine((given) => given === code, { params: { code: 'invalid_input' } }),
        ),
      }),
      textMessage: ({ phone: to }) => ({
        to: String(to),
        text: `Dunărea Bank: ${code} is your code. We never ask for it by phone.`,
      }),
      verified: true,
    }),
  ],
};
