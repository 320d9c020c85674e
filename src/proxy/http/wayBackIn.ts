import type { TripEnd } from '../session/trips.js';
import type { Vault } from '../store/Vault.js';

const parameters = ['state', 'temp_token', 'error', 'error_description'];
const sealedParameter = 'way';

/** What the address of a way back says. */
export interface StatedWayBack {
  state: string;
  end: TripEnd;
  /** The browser has been led to it once more, from this very site. */
  again: boolean;
}

/** Reads the address of a way back; undefined where it says nothing, or one thing twice: nobody can tell then which was meant. */
export async function wayBackIn(query: URLSearchParams, vault: Vault): Promise<StatedWayBack | undefined> {
  const sealed = query.get(sealedParameter);
  if (sealed !== null) {
    // Only this module seals for that purpose.
    const way = (await vault.unseal('return', sealed).catch(() => undefined)) as
      Omit<StatedWayBack, 'again'> | undefined;
    return way && { ...way, again: true };
  }
  if (parameters.some((name) => query.getAll(name).length > 1)) return undefined;
  const [state, tempToken] = [query.get('state'), query.get('temp_token')];
  if (!state) return undefined;
  return { state, end: tempToken ? { tempToken } : failureOf(query.get('error_description')), again: false };
}

/** The query of an address that says the same, and that a page may hold: nobody else can read it. */
export async function sealedWayBack({ state, end }: StatedWayBack, vault: Vault): Promise<string> {
  return `?${sealedParameter}=${await vault.seal('return', { state, end })}`;
}

/** The upstream's `error_description` [ours]; whatever else it may be, the trip has failed. */
function failureOf(description: string | null): TripEnd {
  switch (description) {
    case 'refused':
      return { failed: 'refused' };
    case 'timed_out':
      return { failed: 'expired' };
    case 'no_account':
      return { failed: 'failed', reason: 'no_account' };
    case 'denied':
      return { failed: 'failed', reason: 'bank_denied' };
    default:
      return { failed: 'failed' };
  }
}
