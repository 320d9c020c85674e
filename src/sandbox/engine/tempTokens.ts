import type * as z from 'zod/mini';
import type { exchangeTokenAnswer, exchangeTokenRequest } from '../../upstream/tokens.js';
import type { BankAccount } from '../bank/testUsers.js';
import { createCredentials, refuseWrongSecret } from './credentials.js';
import { refuse } from './Refusal.js';
import type { SandboxSession } from './SandboxSession.js';
import type { World } from './World.js';

/** A temp_token's life, in milliseconds [ours]. */
const lifetime = 10 * 60_000;

/** A session's outcome, until it is exchanged. */
export interface TempToken {
  session: SandboxSession;
  accounts: readonly BankAccount[];
  expiresAt: number;
}

/** Ends a session well. `accounts` are those that the user agreed to share. */
export function issueTempToken(world: World, session: SandboxSession, accounts: readonly BankAccount[]): string {
  const token = world.issue('temp_token');
  world.tempTokens.set(token, { session, accounts, expiresAt: world.now() + lifetime });
  world.record({ type: 'session_completed', session_id: session.id });
  return token;
}

/** `POST /tokens`: once for each token. */
export function exchangeToken(
  world: World,
  request: z.output<typeof exchangeTokenRequest>,
): z.output<typeof exchangeTokenAnswer> {
  refuseWrongSecret(world, request.client_secret);
  const token = world.tempTokens.get(request.temp_token);
  if (!token) refuse('unauthorized', 'invalid_temp_token', 'temp_token unknown or used');
  if (token.expiresAt <= world.now()) refuse('unauthorized', 'invalid_temp_token', 'temp_token expired');

  world.tempTokens.delete(request.temp_token);
  world.record({ type: 'token_exchanged', session_id: token.session.id });
  const { id, accessToken, consentExp, maxDataRetention } = createCredentials(world, token.session, token.accounts);
  return {
    credentials_id: id,
    access_token: accessToken,
    consent_exp: utc(consentExp),
    max_data_retention: utc(maxDataRetention),
  };
}

const utc = (time: number) => new Date(time).toISOString();
