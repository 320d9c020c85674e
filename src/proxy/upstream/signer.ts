import { importPKCS8, SignJWT } from 'jose';
import * as z from 'zod/mini';
import { signatureAudience } from '../../upstream/signing.js';
import type { Log } from '../Log.js';
import { rotating, type Rotating } from '../settings/rotating.js';

/** The parts of a Google service-account JSON file that signing needs; the file may be given as it is. */
export const serviceAccountSchema = z.object({
  client_email: z.email(),
  private_key: z.string().check(z.includes('BEGIN PRIVATE KEY')),
  private_key_id: z.string().check(z.minLength(1)),
});
export type ServiceAccount = z.output<typeof serviceAccountSchema>;

/** Signs the bytes of one call, given their digest and how many they are. */
export type Signer = (body: { digest: string; size: number }) => Promise<string>;

/** How long a signature holds. The upstream asks for "short"; a minute outlives any sane network and clock. */
const lifetimeSeconds = 60;
/** The upstream can check a signature only when the last byte is there: a long way there is allowed for, in bytes a second. */
const slowest = 256 * 1024;
/** However slow; the upstream would not call it short. */
const longestSeconds = 30 * 60;

/**
 * A signer for `/v1s`: RS256, `kid` in the header, the digest of the exact bytes among the claims. An account that is given by a
 * function is asked for before each call, so that its key can be changed while calls go on.
 *
 * @throws TypeError when the key is not a PKCS#8 PEM.
 */
export async function createSigner(
  account: Rotating<ServiceAccount>,
  { now, log }: { now: () => number; log: Log },
): Promise<Signer> {
  const current = await rotating(account, { name: 'service_account', made: importKey, log });
  return async ({ digest, size }) => {
    const { email, kid, key } = await current();
    const issuedAt = Math.floor(now() / 1000);
    return new SignJWT({ email, digest })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
      .setIssuer(email)
      .setSubject(email)
      .setAudience(signatureAudience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + Math.min(lifetimeSeconds + Math.ceil(size / slowest), longestSeconds))
      .sign(key);
  };
}

async function importKey({ client_email: email, private_key_id: kid, private_key: pem }: ServiceAccount) {
  // A PEM that went through an environment variable has its line ends written out.
  const key = await importPKCS8(pem.replaceAll('\\n', '\n'), 'RS256').catch((cause: unknown) => {
    throw new TypeError(
      'upstream.serviceAccount has a private_key that is no PKCS#8 PEM of an RSA key. Download the service-account file anew, and hand it over whole.',
      { cause },
    );
  });
  return { email, kid, key };
}
