import * as z from 'zod/mini';
import { redirectLink } from './shapes.js';
import { step, type SandboxSkill } from './SandboxSkill.js';

/** Account information by consent on the bank's page. */
export const carpatiAisp: SandboxSkill = {
  id: 'carpati_ro_aisp_sbx_#2.0',
  servicer: 'carpati',
  country: 'RO',
  steps: [
    step({
      name: 'sca',
      data: z.strictObject({ psu_redirect_link: redirectLink }),
      errand: (data) => ({ purpose: 'consent', link: data.psu_redirect_link }),
    }),
  ],
};
