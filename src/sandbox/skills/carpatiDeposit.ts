import * as z from 'zod/mini';
import type { ReceivedFile } from '../engine/SandboxSession.js';
import { amount, currency, words } from './shapes.js';
import { step, unread, type SandboxSkill } from './SandboxSkill.js';

/** What every identity card reads as here; a file whose name begins with `unreadable` reads as nothing. */
const card = {
  front: { first_name: 'Ana', last_name: 'Ionescu', personal_number: '2900514400012' },
  back: { street: 'Strada Lipscani 12', city: 'București', postcode: '030031' },
};
const reading =
  (side: Record<string, string>) =>
  ({ fileName }: ReceivedFile) =>
    /^unreadable/i.test(fileName) ? {} : side;

/** A deposit: terms with the identity card, the details read from it, the signature. */
export const carpatiDeposit: SandboxSkill = {
  id: 'carpati_ro_deposit_sbx_#3.0',
  servicer: 'carpati',
  country: 'RO',
  steps: [
    step({
      name: 'product_form',
      data: z.strictObject({
        value: amount.check(
          z.refine((value) => Number(value) >= 100 && Number(value) <= 1_000_000, {
            params: { code: 'invalid_input' },
          }),
        ),
        currency,
        /** Months, as a string. */
        period: z.string().check(z.regex(/^([1-9]|[1-5]\d|60)$/)),
      }),
      attachments: { identity_front: reading(card.front), identity_back: reading(card.back) },
    }),
    step({
      name: 'identity',
      data: z.strictObject({
        first_name: words,
        last_name: words,
        personal_number: z.string().check(z.regex(/^\d{13}$/)),
        street: words,
        city: words,
        postcode: z.optional(words),
      }),
      attachments: { proof_of_address: unread },
    }),
    step({ name: 'agreement', data: z.strictObject({ accepted: z.literal('true') }) }),
  ],
};
