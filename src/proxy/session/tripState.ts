import { base64url } from 'jose';

/**
 * The one-time `state` that a trip's way back must bring: the session's id, which is no secret, and 24 random bytes, of
 * which the record keeps a hash only.
 */
export async function newState(sessionId: string): Promise<{ state: string; stateHash: string }> {
  const secret = base64url.encode(crypto.getRandomValues(new Uint8Array(24)));
  return { state: `${sessionId}.${secret}`, stateHash: await hash(secret) };
}

/** Takes a state apart; undefined when it cannot be one of ours. */
export async function readState(state: string): Promise<{ sessionId: string; stateHash: string } | undefined> {
  const [, sessionId, secret] = /^([\w-]{8,64})\.([\w-]{32})$/.exec(state) ?? [];
  return sessionId !== undefined && secret !== undefined ? { sessionId, stateHash: await hash(secret) } : undefined;
}

async function hash(secret: string): Promise<string> {
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))));
}
