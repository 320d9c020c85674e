import { carpatiAisp } from './carpatiAisp.js';
import { carpatiCard } from './carpatiCard.js';
import { carpatiDeposit } from './carpatiDeposit.js';
import { carpatiLoan } from './carpatiLoan.js';
import { dunareaAccount } from './dunareaAccount.js';
import { dunareaAisp } from './dunareaAisp.js';
import { dunareaPisp } from './dunareaPisp.js';
import { instantAisp } from './instantAisp.js';
import type { SandboxSkill } from './SandboxSkill.js';

/** What the tenant may start sessions with. A new skill is a new entry. */
export const skills: readonly SandboxSkill[] = [
  carpatiAisp,
  dunareaAisp,
  instantAisp,
  carpatiDeposit,
  dunareaPisp,
  carpatiCard,
  carpatiLoan,
  dunareaAccount,
];
