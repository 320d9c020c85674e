import type * as z from 'zod/mini';
import type {
  deleteConsentAnswer,
  deleteConsentRequest,
  getConsentAnswer,
  getConsentRequest,
} from '../../upstream/consents.js';
import type { BankAccount } from '../bank/testUsers.js';
import { refuse } from './Refusal.js';
import type { SandboxSession } from './SandboxSession.js';
import type { World } from './World.js';

/** In days: a consent's life (PSD2 RTS, article 10), and how much longer its data may be kept [ours]. */
export const consentDays = 180;
const retentionDays = 365;
const day = 24 * 60 * 60_000;

/** A consent, and who may use it. Times are in milliseconds. */
export interface Credentials {
  id: string;
  accessToken: string;
  session: SandboxSession;
  accounts: readonly BankAccount[];
  createdAt: number;
  updatedAt: number;
  consentExp: number;
  maxDataRetention: number;
  deleted: boolean;
}

export function createCredentials(
  world: World,
  session: SandboxSession,
  accounts: readonly BankAccount[],
): Credentials {
  const now = world.now();
  const credentials: Credentials = {
    id: world.issue('credentials_id'),
    accessToken: world.issue('access_token'),
    session,
    accounts,
    createdAt: now,
    updatedAt: now,
    consentExp: now + consentDays * day,
    maxDataRetention: now + retentionDays * day,
    deleted: false,
  };
  world.credentials.set(credentials.id, credentials);
  return credentials;
}

/** `POST /consents/get`. */
export function getConsent(
  world: World,
  request: z.output<typeof getConsentRequest>,
): z.output<typeof getConsentAnswer> {
  const credentials = findCredentials(world, request);
  const { skill } = credentials.session;
  return {
    op_type: 'read',
    code: 'credentials_info',
    http: 200,
    message: 'Credentials information',
    result: {
      status: statusOf(world, credentials),
      consent_exp: utc(credentials.consentExp),
      max_data_retention: utc(credentials.maxDataRetention),
      credentials_id: credentials.id,
      originator: { country: skill.country, servicer: skill.servicer, skill: skill.id },
      tenant_app_info: { client_id: world.tenant.client_id, name: world.tenant.name },
      utc_created: utc(credentials.createdAt),
      utc_last_update: utc(credentials.updatedAt),
    },
  };
}

/** `POST /consents/delete`; doing it again changes nothing. */
export function deleteConsent(
  world: World,
  request: z.output<typeof deleteConsentRequest>,
): z.output<typeof deleteConsentAnswer> {
  const credentials = findCredentials(world, request);
  if (!credentials.deleted) {
    credentials.deleted = true;
    credentials.updatedAt = world.now();
    if (request.pcd_data_retention !== undefined)
      credentials.maxDataRetention = world.now() + request.pcd_data_retention * 60_000;
    world.record({ type: 'consent_deleted', session_id: credentials.session.id });
  }
  return { op_type: 'delete', code: 'credentials_deleted', http: 200, message: 'Credentials deleted' };
}

/** `POST /accounts/get`: the accounts the user agreed to share. The shape is a small stand-in [ours]. */
export function getAccounts(world: World, request: z.output<typeof getConsentRequest>) {
  const result = usableAccounts(world, request).map(({ id, name, iban, currency, balance }) => ({
    account_id: id,
    name,
    iban,
    currency,
    balances: [{ type: 'interimAvailable', amount: balance, currency }],
  }));
  return { op_type: 'read', code: 'accounts_info', http: 200, message: 'Accounts', result };
}

/** `POST /transactions/get`: the same two for each account [ours]. */
export function getTransactions(
  world: World,
  request: z.output<typeof getConsentRequest> & { account_id?: string | undefined },
) {
  const accounts = usableAccounts(world, request);
  const { account_id } = request;
  if (account_id !== undefined && !accounts.some(({ id }) => id === account_id))
    refuse('invalid_request', 'not_found', 'No such account');
  const result = accounts
    .filter(({ id }) => account_id === undefined || id === account_id)
    .flatMap(({ id, currency }) => [
      {
        transaction_id: `${id}-2`,
        account_id: id,
        booking_date: '2026-10-30',
        amount: '-84.20',
        currency,
        description: 'Groceries',
      },
      {
        transaction_id: `${id}-1`,
        account_id: id,
        booking_date: '2026-10-28',
        amount: '6200.00',
        currency,
        description: 'Salary',
      },
    ]);
  return { op_type: 'read', code: 'transactions_info', http: 200, message: 'Transactions', result };
}

export function refuseWrongSecret(world: World, secret: string) {
  if (secret !== world.tenant.client_secret) refuse('unauthorized', 'invalid_client_secret', 'Unknown client_secret');
}

function findCredentials(world: World, request: z.output<typeof getConsentRequest>): Credentials {
  refuseWrongSecret(world, request.client_secret);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(request.credentials_id)) {
    refuse('unauthorized', 'invalid_uuid', 'credentials_id is not a UUID');
  }
  const credentials = world.credentials.get(request.credentials_id);
  if (!credentials) refuse('unauthorized', 'invalid_credentials_id', 'Unknown credentials_id');
  if (request.access_token !== credentials.accessToken)
    refuse('unauthorized', 'invalid_access_token', 'Not the access_token of these credentials');
  return credentials;
}

function usableAccounts(world: World, request: z.output<typeof getConsentRequest>): readonly BankAccount[] {
  const credentials = findCredentials(world, request);
  const status = statusOf(world, credentials);
  if (status === 'DELETED') refuse('unauthorized', 'inactive_credentials', 'The consent was deleted');
  if (status === 'EXPIRED') refuse('unauthorized', 'expired_credentials', 'The consent has expired');
  return credentials.accounts;
}

function statusOf(world: World, { deleted, consentExp }: Credentials) {
  if (deleted) return 'DELETED';
  return consentExp <= world.now() ? 'EXPIRED' : 'ACTIVE';
}

const utc = (time: number) => new Date(time).toISOString();
