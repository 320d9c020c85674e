import { dunareaAccount } from './account/account.js';
import { carpatiAccounts, dunareaAccounts, instantAccounts } from './accounts.js';
import { carpatiCard } from './card.js';
import { carpatiDeposit } from './deposit.js';
import { dunareaPayment } from './payment.js';

/** What Acme offers its users. */
export const skills = [
  carpatiDeposit,
  carpatiCard,
  dunareaAccount,
  dunareaPayment,
  carpatiAccounts,
  dunareaAccounts,
  instantAccounts,
];
