import * as z from 'zod/mini';
import { decimal } from './shapes.js';
import { step, unread, type SandboxSkill } from './SandboxSkill.js';

/** A loan: a person looks at the application, and another one at what was signed. */
export const carpatiLoan: SandboxSkill = {
  id: 'carpati_ro_loan_sbx_#1.0',
  servicer: 'carpati',
  country: 'RO',
  steps: [
    step({
      name: 'application',
      data: z.strictObject({ amount: decimal }),
      attachments: { payslip: unread },
      verified: true,
    }),
    step({ name: 'contract', data: z.strictObject({ accepted: z.literal('true') }), verified: true }),
  ],
};
