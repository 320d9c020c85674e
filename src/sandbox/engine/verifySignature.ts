import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { digestOf, signatureAudience } from '../../upstream/signing.js';
import { refuse } from './Refusal.js';
import type { World } from './World.js';

/** The longest life of a signature, in seconds: "short" in the documentation, an hour here [ours]. */
const maxLifetime = 3600;
/** How far two clocks may be apart, in seconds [ours]. */
const clockTolerance = 5;

/**
 * Checks the signature of a call to `/v1s`: RS256 by a live key of the service account, the documented claims, and the
 * digest of the very bytes that came. Refuses with 401 `invalid_api_keys`, or `invalid_tenant_keys` when no live key has
 * that `kid` [ours]; the message says which check failed.
 */
export async function verifySignature(
  authorization: string | null,
  body: Uint8Array<ArrayBuffer>,
  world: World,
): Promise<void> {
  const token =
    /^Bearer ([\w.-]+)$/i.exec(authorization ?? '')?.[1] ??
    refuse('unauthorized', 'invalid_api_keys', 'Signature: no bearer token');
  const { alg, kid } = readHeader(token);
  if (alg !== 'RS256') refuse('unauthorized', 'invalid_api_keys', 'Signature: alg is not RS256');
  const key =
    world.keyring.find(kid ?? '') ??
    refuse('unauthorized', 'invalid_tenant_keys', 'Signature: no live key has this kid');

  const email = world.tenant.service_account.client_email;
  const { payload } = await jwtVerify<{ email: unknown; digest: unknown }>(token, key, {
    algorithms: ['RS256'],
    issuer: email,
    subject: email,
    audience: signatureAudience,
    requiredClaims: ['iat', 'exp', 'email', 'digest'],
    currentDate: new Date(world.clientNow()),
    clockTolerance,
  }).catch((cause: unknown) => {
    if (cause instanceof errors.JOSEError) refuse('unauthorized', 'invalid_api_keys', `Signature: ${cause.message}`);
    throw cause;
  });
  const { iat = Infinity, exp = Infinity } = payload;
  if (iat > world.now() / 1000 + clockTolerance)
    refuse('unauthorized', 'invalid_api_keys', 'Signature: iat is in the future');
  if (exp - iat > maxLifetime)
    refuse('unauthorized', 'invalid_api_keys', 'Signature: exp is more than an hour after iat');
  if (payload.email !== email) refuse('unauthorized', 'invalid_api_keys', 'Signature: unexpected "email" claim value');
  if (payload.digest !== (await digestOf(body)))
    refuse('unauthorized', 'invalid_api_keys', 'Signature: digest is not that of the body');
}

function readHeader(token: string) {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return refuse('unauthorized', 'invalid_api_keys', 'Signature: not a JWS');
  }
}
