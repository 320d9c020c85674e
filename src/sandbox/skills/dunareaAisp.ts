import * as z from 'zod/mini';
import { iban, redirectLink, words } from './shapes.js';
import { step, type SandboxSkill } from './SandboxSkill.js';

/** Account information by a bank that wants to know beforehand who comes, and for which accounts. */
export const dunareaAisp: SandboxSkill = {
  id: 'dunarea_ro_aisp_sbx_#1.0',
  servicer: 'dunarea',
  country: 'RO',
  steps: [
    step({
      name: 'sca',
      data: z.strictObject({
        psu_redirect_link: redirectLink,
        psu_id: words,
        ibans: z.array(iban).check(
          z.minLength(1),
          z.maxLength(5),
          z.refine((list) => new Set(list).size === list.length),
        ),
      }),
      errand: (data) => ({ purpose: 'consent', link: data.psu_redirect_link, psuId: data.psu_id, ibans: data.ibans }),
    }),
  ],
};
