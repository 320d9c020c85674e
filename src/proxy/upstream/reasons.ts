import type { ServicerReason } from '../../protocol/index.js';
import type { upstreamErrors } from '../../upstream/errors.js';

/**
 * What a failed call means for the session:
 * `unavailable` try the same again later · `lost` the upstream session or its nonce is gone, begin a fresh one ·
 * `not_accepted` a value was looked at and refused · `refused` anything else: a fault of set-up, not of the user.
 */
export type FailureKind = 'unavailable' | 'lost' | 'not_accepted' | 'refused';

/** What a code means, and why, where that makes a difference to the user. */
export interface Meaning {
  kind: FailureKind;
  reason?: ServicerReason;
}

type UpstreamCode = (typeof upstreamErrors)[keyof typeof upstreamErrors][number];

const notSetUp: Meaning = { kind: 'refused', reason: 'not_set_up' };
const accessEnded: Meaning = { kind: 'refused', reason: 'access_ended' };
const lost: Meaning = { kind: 'lost' };
const notAccepted: Meaning = { kind: 'not_accepted' };
const denied: Meaning = { kind: 'unavailable', reason: 'bank_denied' };
const down: Meaning = { kind: 'unavailable', reason: 'bank_down' };

/** Every documented code. One that upstream/errors.ts adds does not compile without an entry here. */
const meanings: Readonly<Record<UpstreamCode, Meaning>> = {
  missing_fields: notSetUp,
  unknown_fields: notSetUp,
  invalid_field: notAccepted,
  invalid_input: notAccepted,
  invalid_body: notSetUp,
  invalid_headers: notSetUp,
  invalid_step: notSetUp,
  invalid_skill_name: notSetUp,
  invalid_pcd_data_retention: notSetUp,
  invalid_credentials_id: notSetUp,
  invalid_client_id: notSetUp,
  invalid_client_secret: notSetUp,
  invalid_client_app_key: notSetUp,
  invalid_api_keys: notSetUp,
  invalid_tenant_keys: notSetUp,
  invalid_uuid: notSetUp,
  unauthorized_tenant: notSetUp,
  invalid_access_token: accessEnded,
  inactive_credentials: accessEnded,
  expired_credentials: accessEnded,
  // The step, the session or the nonce is not known any more, e.g. after half an hour's rest.
  not_found: lost,
  invalid_session_id: lost,
  invalid_temp_token: lost,
  tpp_redirect_error: down,
  external_api_connection_error: down,
  external_api_too_many_requests: { kind: 'unavailable', reason: 'bank_busy' },
  external_api_unauthorized: denied,
  external_api_forbidden: denied,
};

/**
 * What a failed call means, by its HTTP status, and by the error's type and code where it has them.
 *
 * @example
 * meaningOf(400, 'external_api_error', 'external_api_too_many_requests'); // { kind: 'unavailable', reason: 'bank_busy' }
 */
export function meaningOf(status: number, type: string | undefined, code: string | undefined): Meaning {
  const known = code !== undefined && isKnown(code) ? meanings[code] : undefined;
  // Whatever it says: the upstream itself is in trouble, and may be out of it soon.
  if (status >= 500 || status === 429) return { ...known, kind: 'unavailable' };
  return known ?? (type === 'external_api_error' ? down : { kind: 'refused', reason: 'not_set_up' });
}

const isKnown = (code: string): code is UpstreamCode => Object.hasOwn(meanings, code);
