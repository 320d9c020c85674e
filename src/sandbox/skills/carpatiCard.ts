import * as z from 'zod/mini';
import { phone, words } from './shapes.js';
import { step, unread, type SandboxSkill } from './SandboxSkill.js';

/** A card: who, a document, a selfie; then a person looks at them. */
export const carpatiCard: SandboxSkill = {
  id: 'carpati_ro_card_sbx_#1.0',
  servicer: 'carpati',
  country: 'RO',
  steps: [
    step({
      name: 'personal_data',
      data: z.strictObject({
        first_name: words,
        last_name: words,
        date_of_birth: z.iso.date(),
        email: z.email(),
        phone,
        /** In whole RON. */
        monthly_income: z.optional(z.string().check(z.regex(/^\d{1,7}$/))),
      }),
    }),
    step({
      name: 'document',
      data: z.strictObject({
        document_type: z.enum(['identity_card', 'passport', 'driving_licence', 'residence_permit']),
      }),
      attachments: { document_front: unread },
    }),
    step({ name: 'selfie', data: z.strictObject({}), attachments: { selfie: unread }, verified: true }),
  ],
};
