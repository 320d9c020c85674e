import type { upstreamErrors } from '../../upstream/errors.js';
import { romanianIban } from './iban.js';

export interface BankAccount {
  id: string;
  name: string;
  iban: string;
  /** ISO 4217. */
  currency: string;
  /** Decimal, e.g. `1840.12`. */
  balance: string;
}

/**
 * What a user can meet behind the log-in: no account that fits, a page that breaks down, a bank that lets the tenant not in, one that
 * has waited for too long.
 */
export type Obstacle = 'no_account' | 'broken' | 'denied' | 'timed_out';

/** Somebody who can log in at the sandbox's banks, and what comes of it. */
export interface TestUser {
  /** What to type as the user name; any code goes with it. */
  name: string;
  fullName: string;
  /** What happens, in words. */
  outcome: string;
  /** Why they cannot decide after the log-in, whichever bank it is. */
  obstacle?: Obstacle;
  /** How many codes are refused before one is taken. */
  refusedCodes?: number;
  /** Decides on another device, in the bank's app, while the page waits. */
  confirmsInApp?: boolean;
  /** How long the bank thinks before it sends them back, in seconds. */
  returnsAfter?: number;
  /** The bank's pages cut themselves off from the window that opened them (`Cross-Origin-Opener-Policy: same-origin`). */
  cutsOpener?: boolean;
  /** The bank's interface does not answer: given as `psu_id`, the step is refused with this code. */
  bankError?: (typeof upstreamErrors)['external_api_error'][number];
}

/** Each name leads to one outcome, always; everybody can also refuse. */
export const testUsers: readonly TestUser[] = [
  { name: 'ana', fullName: 'Ana Ionescu', outcome: 'All goes well' },
  { name: 'mihai', fullName: 'Mihai Popa', outcome: 'Has no account that can be used', obstacle: 'no_account' },
  { name: 'elena', fullName: 'Elena Stan', outcome: 'The bank breaks down after log-in', obstacle: 'broken' },
  {
    name: 'radu',
    fullName: 'Radu Dumitru',
    outcome: 'The first code is wrong, the second is taken',
    refusedCodes: 1,
  },
  {
    name: 'ioana',
    fullName: 'Ioana Marin',
    outcome: 'The bank cannot be reached',
    obstacle: 'broken',
    bankError: 'external_api_connection_error',
  },
  {
    name: 'sorin',
    fullName: 'Sorin Vlaicu',
    outcome: 'The bank is asked too often',
    obstacle: 'broken',
    bankError: 'external_api_too_many_requests',
  },
  {
    name: 'vlad',
    fullName: 'Vlad Munteanu',
    outcome: 'The bank does not know the tenant',
    obstacle: 'denied',
    bankError: 'external_api_unauthorized',
  },
  {
    name: 'dana',
    fullName: 'Dana Crișan',
    outcome: 'The bank does not let the tenant in',
    obstacle: 'denied',
    bankError: 'external_api_forbidden',
  },
  { name: 'toma', fullName: 'Toma Lupu', outcome: 'Confirms in the bank’s app', confirmsInApp: true },
  { name: 'paula', fullName: 'Paula Nistor', outcome: 'The bank cuts off the page that opened it', cutsOpener: true },
  { name: 'dan', fullName: 'Dan Albu', outcome: 'Is sent back after three seconds', returnsAfter: 3 },
  { name: 'nelu', fullName: 'Nelu Barbu', outcome: 'The bank has waited for too long', obstacle: 'timed_out' },
];

/** By name, in any case and with room around it. */
export function findTestUser(name: string | undefined): TestUser | undefined {
  const wanted = name?.trim().toLowerCase();
  return testUsers.find((user) => user.name === wanted);
}

/** The accounts of a user at one bank; `bank` is its four letters in an IBAN. */
export function accountsOf(user: TestUser, bank: string): readonly BankAccount[] {
  if (user.obstacle === 'no_account') return [];
  const first = 1_000_000 + testUsers.indexOf(user) * 1000;
  const account = (number: number, name: string, currency: string, balance: string): BankAccount => ({
    id: `${bank.toLowerCase()}-${number}`,
    name,
    iban: romanianIban(bank, number),
    currency,
    balance,
  });
  return [
    account(first + 1, 'Current account', 'RON', '8240.55'),
    account(first + 2, 'Savings', 'RON', '31500.00'),
    account(first + 3, 'Euro account', 'EUR', '2175.10'),
  ];
}
