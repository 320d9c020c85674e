import { exportJWK, importJWK, importPKCS8, type JSONWebKeySet, type JWK } from 'jose';
import { createServiceAccount, type ServiceAccount } from '../ServiceTenant.js';

/** How many keys of one service account may be live at once [doc]. */
export const maxLiveKeys = 10;

/** The live keys of one service account, for signing (handed out once) and for verifying. */
export interface Keyring {
  /** The public halves, as a JSON Web Key Set. */
  jwks(): JSONWebKeySet;
  find(kid: string): CryptoKey | undefined;
  /** Makes one more key. */
  add(): Promise<ServiceAccount>;
  /** Ends a key: what it signed is refused from now on. */
  withdraw(kid: string): void;
}

export async function createKeyring(account: ServiceAccount): Promise<Keyring> {
  const live = new Map<string, { jwk: JWK; key: CryptoKey }>();

  async function admit({ private_key, private_key_id: kid }: ServiceAccount) {
    const { kty, n, e } = await exportJWK(await importPKCS8(private_key, 'RS256', { extractable: true }));
    if (kty !== 'RSA' || n === undefined || e === undefined)
      throw new TypeError('The private key of a service account must be an RSA key.');
    const jwk = { kty, n, e, kid, alg: 'RS256', use: 'sig' };
    const key = await importJWK(jwk);
    if (!(key instanceof Uint8Array)) live.set(kid, { jwk, key });
  }

  await admit(account);
  return {
    jwks: () => ({ keys: [...live.values()].map(({ jwk }) => jwk) }),
    find: (kid) => live.get(kid)?.key,
    async add() {
      if (live.size >= maxLiveKeys)
        throw new RangeError(`A service account has up to ${maxLiveKeys} live keys. Withdraw one first.`);
      const added = await createServiceAccount(account.client_email);
      await admit(added);
      return added;
    },
    withdraw: (kid) => void live.delete(kid),
  };
}
