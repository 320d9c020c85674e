import * as z from 'zod/mini';
import { step, type SandboxSkill } from './SandboxSkill.js';

/** Account information without a visit to the bank. */
export const instantAisp: SandboxSkill = {
  id: 'instant_ro_aisp_sbx_#1.0',
  servicer: 'instant',
  country: 'RO',
  steps: [step({ name: 'sca_implicit', data: z.strictObject({}) })],
};
