import { exportPKCS8, generateKeyPair } from 'jose';
import { randomSecret } from './engine/randomSecret.js';

/** A service account as its JSON file has it: whose name signs calls to `/v1s`, and with which key (PKCS#8 PEM). */
export interface ServiceAccount {
  type: 'service_account';
  client_email: string;
  private_key: string;
  private_key_id: string;
}

/** A tenant as the upstream knows it: everything that a client needs to call as that tenant. */
export interface ServiceTenant {
  client_id: string;
  client_app_key: string;
  client_secret: string;
  /** The name that bank pages show. */
  name: string;
  service_account: ServiceAccount;
}

/** Makes a tenant with fresh keys. Takes a moment: an RSA key is generated. */
export async function createServiceTenant(name = 'Acme'): Promise<ServiceTenant> {
  return {
    client_id: crypto.randomUUID(),
    client_app_key: randomSecret(),
    client_secret: randomSecret(),
    name,
    service_account: await createServiceAccount('onboarding@acme.sandbox.example'),
  };
}

/** Makes a service account with a fresh 2048-bit RSA key under a random `kid`. */
export async function createServiceAccount(clientEmail: string): Promise<ServiceAccount> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    type: 'service_account',
    client_email: clientEmail,
    private_key: await exportPKCS8(privateKey),
    private_key_id: crypto.randomUUID().replaceAll('-', ''),
  };
}
