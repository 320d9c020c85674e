/** How much of a file's two ends is looked at, in bytes. */
const end = 64 * 1024;

/**
 * What tells a file again, whatever its name: the SHA-256, in hexadecimal, of its first 64 KiB, its last 64 KiB and its size
 * in decimal digits. However large it is, no more than the two ends is read. Undefined on a page that is not secure, where
 * the browser computes no hashes.
 */
export async function fingerprintOf(file: Blob): Promise<string | undefined> {
  // Its type does not say that it is missing there.
  if (!globalThis.isSecureContext) return undefined;
  const ends = new Blob([file.slice(0, end), file.slice(Math.max(0, file.size - end)), String(file.size)]);
  const digest = await crypto.subtle.digest('SHA-256', await ends.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
