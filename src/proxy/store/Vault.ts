import { base64url, CompactEncrypt, compactDecrypt } from 'jose';
import type { Log } from '../Log.js';
import { rotating, type Rotating } from '../settings/rotating.js';

/** Keys by their names; the first one seals. */
type Keys = ReadonlyMap<string, Uint8Array>;

/**
 * Seals what is personal or secret before it reaches a store: JWE (RFC 7516), `dir` with A256GCM. The first key seals;
 * all of them open, so that keys can be rotated. What a text was sealed for is bound to it: it opens nowhere else.
 */
export class Vault {
  readonly #keys: () => Promise<Keys>;

  private constructor(keys: () => Promise<Keys>) {
    this.#keys = keys;
  }

  /**
   * @param keys one or more keys of 32 bytes in Base64 (either alphabet), the one to seal with first. Where a function gives them
   *   it is asked each time, so that they can be changed without a restart.
   * @throws TypeError when there is none, or one has another length.
   */
  static async open(keys: Rotating<readonly string[]>, log: Log): Promise<Vault> {
    return new Vault(await rotating(keys, { name: 'encryption', made: readKeys, log }));
  }

  async seal(purpose: string, value: unknown): Promise<string> {
    const [[kid, key]] = inOrder(await this.#keys());
    return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid, sub: purpose })
      .encrypt(key);
  }

  /** @throws Error when it was sealed for another purpose, with an unknown key, or was changed. */
  async unseal(purpose: string, sealed: string): Promise<unknown> {
    const keys = await this.#keys();
    const { plaintext, protectedHeader } = await compactDecrypt(sealed, ({ kid }) => keyIn(keys, kid ?? ''), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    if (protectedHeader.sub !== purpose) throw new Error(`A sealed text was found in another place than its own`);
    return JSON.parse(new TextDecoder().decode(plaintext));
  }

  /**
   * Unguessable names that are the same for the same words, e.g. the ids that a session may have for one idempotency key: the name
   * by the current key first, then those that the other keys would have given.
   */
  async namesFor(...words: string[]): Promise<[current: string, ...others: string[]]> {
    const text = new TextEncoder().encode(JSON.stringify(words));
    const [[, current], ...others] = inOrder(await this.#keys());
    return [await nameBy(current, text), ...(await Promise.all(others.map(([, key]) => nameBy(key, text))))];
  }
}

async function readKeys(texts: readonly string[]): Promise<Keys> {
  const keys = new Map<string, Uint8Array>();
  for (const text of texts) {
    const bytes = readKey(text);
    if (bytes?.length !== 32)
      throw new TypeError('An encryption key must be 32 bytes in Base64. Make one with: openssl rand -base64 32');
    // The name tells keys apart when opening, and nothing about the key.
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
    keys.set(base64url.encode(hash.slice(0, 6)), bytes);
  }
  if (keys.size === 0) throw new TypeError('There is no encryption key. Make one with: openssl rand -base64 32');
  return keys;
}

/** There is always one: `readKeys` has seen to it. */
const inOrder = (keys: Keys) => [...keys] as [[string, Uint8Array], ...[string, Uint8Array][]];

function keyIn(keys: Keys, name: string): Uint8Array {
  const key = keys.get(name);
  if (!key)
    throw new Error(
      'A sealed text needs an encryption key that is not among those given. Add the older key behind the current one.',
    );
  return key;
}

async function nameBy(key: Uint8Array, text: Uint8Array<ArrayBuffer>): Promise<string> {
  const imported = await crypto.subtle.importKey('raw', new Uint8Array(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return base64url.encode(new Uint8Array(await crypto.subtle.sign('HMAC', imported, text)).slice(0, 18));
}

function readKey(text: string): Uint8Array | undefined {
  try {
    return base64url.decode(text.trim().replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'));
  } catch {
    return undefined;
  }
}
