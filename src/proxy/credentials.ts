import { exchangeTokenAnswer } from '../upstream/tokens.js';
import type { Store } from './store/Store.js';
import type { Vault } from './store/Vault.js';

/** What a finished session has brought: the keys to the user's data at one servicer. Never for a browser. */
export interface Credentials {
  sessionId: string;
  skill: string;
  credentialsId: string;
  accessToken: string;
  /** ISO 8601 UTC, where the upstream gave one. */
  consentExpiresAt: string | undefined;
  createdAt: string;
}

export async function openCredentials(store: Store, vault: Vault, userId: string): Promise<Credentials[]> {
  const kept = await store.credentialsOf(userId);
  return Promise.all(
    kept.map(async ({ sessionId, skill, sealed, createdAt }) => {
      const opened = exchangeTokenAnswer.parse(await vault.unseal(`credentials:${sessionId}`, sealed));
      return {
        sessionId,
        skill,
        credentialsId: opened.credentials_id,
        accessToken: opened.access_token,
        consentExpiresAt: opened.consent_exp ?? undefined,
        createdAt: new Date(createdAt).toISOString(),
      };
    }),
  );
}
