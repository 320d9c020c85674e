import { findTestUser, type BankAccount, type TestUser } from '../bank/testUsers.js';
import type { Errand } from '../skills/SandboxSkill.js';
import { randomSecret } from './randomSecret.js';
import { refuse } from './Refusal.js';
import type { SandboxSession } from './SandboxSession.js';
import { issueTempToken } from './tempTokens.js';
import type { World } from './World.js';

/** The life of a link to the bank, in milliseconds [ours]. */
const lifetime = 15 * 60_000;

/** One visit to the bank, known by a random reference alone: its address holds no token and nothing about the user. */
export interface Trip {
  ref: string;
  session: SandboxSession;
  errand: Errand;
  expiresAt: number;
  /** Who has logged in. */
  user?: TestUser;
  codesRefused: number;
  /** For a user who decides in the bank's app: until when the page waits for that, and what was decided there. */
  app?: { until: number; decided?: TripOutcome };
  /** Where the user was sent back to, once decided. */
  location?: string;
}

/**
 * How a visit ended: `refused` by the user, `failed` at the bank, `no_account` that fits, `denied` to the tenant by the
 * bank, `timed_out` while the bank waited. All but the first are the redirect's `error_description` [ours].
 */
export type TripOutcome =
  | { outcome: 'approved'; accounts: readonly BankAccount[] }
  | { outcome: 'refused' | 'failed' | 'no_account' | 'denied' | 'timed_out' };

/** Refuses a step that names a test user whose bank does not answer; its nonce stays good. */
export function refuseUnreachable(psuId: string | undefined): void {
  const code = findTestUser(psuId)?.bankError;
  if (code) refuse('external_api_error', code, 'The bank’s interface answered with an error');
}

/** Opens a visit and returns the address of its first page. */
export function startTrip(world: World, session: SandboxSession, errand: Errand): string {
  const ref = randomSecret();
  world.trips.set(ref, { ref, session, errand, expiresAt: world.now() + lifetime, codesRefused: 0 });
  const url = `${world.bankOrigin}/bank/${ref}`;
  world.record({ type: 'redirect_issued', session_id: session.id, url });
  return url;
}

/**
 * Decides a visit and returns where the user goes: `psu_redirect_link` with `temp_token` [client], or with
 * `error=tpp_redirect_error` and a description [ours], added to the query that is there. Deciding again changes
 * nothing and leads to the same address, so that a double click does not lose the token.
 */
export function settleTrip(world: World, trip: Trip, decided: TripOutcome): string {
  if (trip.location !== undefined) return trip.location;
  const user = trip.user?.name;
  world.record({
    type: 'redirect_decided',
    session_id: trip.session.id,
    outcome: decided.outcome,
    ...(user !== undefined && { user }),
  });
  const query = new URLSearchParams(
    decided.outcome === 'approved'
      ? { temp_token: issueTempToken(world, trip.session, decided.accounts) }
      : { error: 'tpp_redirect_error', error_description: decided.outcome },
  );
  // As text: going through `searchParams` would write the tenant's own query anew.
  const { href } = new URL(trip.errand.link);
  trip.location = `${href}${href.includes('?') ? '&' : '?'}${query}`;
  return trip.location;
}
