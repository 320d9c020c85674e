import { sha256 } from '@noble/hashes/sha2.js';

/** `digestOf` for bytes that come one piece after another: standard Base64 of their SHA-256. */
export async function digestOfStream(stream: ReadableStream<Uint8Array>): Promise<string> {
  const hash = sha256.create();
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) hash.update(piece.value);
  return btoa(String.fromCharCode(...hash.digest()));
}
