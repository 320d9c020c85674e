import { base64url, CompactEncrypt, compactDecrypt } from 'jose';

/**
 * Seals what is personal or secret before it reaches a store: JWE (RFC 7516), `dir` with A256GCM. The first key seals;
 * all of them open, so that keys can be rotated. What a text was sealed for is bound to it: it opens nowhere else.
 */
export class Vault {
  readonly #keys: ReadonlyMap<string, Uint8Array>;
  readonly #current: string;

  private constructor(keys: ReadonlyMap<string, Uint8Array>, current: string) {
    this.#keys = keys;
    this.#current = current;
  }

  /**
   * @param keys one or more keys of 32 bytes in Base64 (either alphabet), the one to seal with first.
   * @throws TypeError when there is none, or one has another length.
   */
  static async open(keys: readonly string[]): Promise<Vault> {
    const named = new Map<string, Uint8Array>();
    for (const key of keys) {
      const bytes = readKey(key);
      if (bytes?.length !== 32)
        throw new TypeError('An encryption key must be 32 bytes in Base64. Make one with: openssl rand -base64 32');
      // The name tells keys apart when opening, and nothing about the key.
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
      named.set(base64url.encode(hash.slice(0, 6)), bytes);
    }
    const [current] = named.keys();
    if (current === undefined)
      throw new TypeError('There is no encryption key. Make one with: openssl rand -base64 32');
    return new Vault(named, current);
  }

  async seal(purpose: string, value: unknown): Promise<string> {
    return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: this.#current, sub: purpose })
      .encrypt(this.#key(this.#current));
  }

  /** @throws Error when it was sealed for another purpose, with an unknown key, or was changed. */
  async unseal(purpose: string, sealed: string): Promise<unknown> {
    const { plaintext, protectedHeader } = await compactDecrypt(sealed, ({ kid }) => this.#key(kid ?? ''), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    if (protectedHeader.sub !== purpose) throw new Error(`A sealed text was found in another place than its own`);
    return JSON.parse(new TextDecoder().decode(plaintext));
  }

  /** An unguessable name that is the same for the same words, e.g. the id of a session for one idempotency key. */
  async nameFor(...words: string[]): Promise<string> {
    const key = await crypto.subtle.importKey(
      'raw',
      new Uint8Array(this.#key(this.#current)),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(JSON.stringify(words)));
    return base64url.encode(new Uint8Array(mac).slice(0, 18));
  }

  #key(name: string): Uint8Array {
    const key = this.#keys.get(name);
    if (!key)
      throw new Error(
        'A sealed text needs an encryption key that is not among those given. Add the older key behind the current one.',
      );
    return key;
  }
}

function readKey(text: string): Uint8Array | undefined {
  try {
    return base64url.decode(text.trim().replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'));
  } catch {
    return undefined;
  }
}
