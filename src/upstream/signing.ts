/** The `aud` of every signed call [doc]. */
export const signatureAudience = 'api.finqware.com';

/**
 * The digest a signed call carries [doc]: standard Base64 (with padding, not URL-safe) of the SHA-256 of the exact body
 * bytes.
 *
 * @example
 * await digestOf(new TextEncoder().encode('{"a":1}'));
 */
export async function digestOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...hash));
}
