import type { JSONWebKeySet } from 'jose';
import type { Decision } from './engine/Verification.js';
import type { IssuedSecrets } from './engine/World.js';
import type { Faults } from './Faults.js';
import type { SandboxEvent } from './SandboxEvent.js';
import type { ServiceAccount, ServiceTenant } from './ServiceTenant.js';

/** What a user does at the bank, for `visit`. */
export interface Visit {
  /** The name of a test user; `ana` by default. */
  user?: string;
  /** `fail`: the bank's page breaks down, whoever logs in. */
  decision: 'approve' | 'refuse' | 'fail';
}

/** A stand-in for the upstream and its banks, all in memory. */
export interface Sandbox {
  /** Answers `/v1`, `/v1s`, `/bank`, `/desk` and `/_sandbox`, on any origin. */
  fetch(request: Request): Promise<Response>;
  /** The one tenant it knows. Keep these as you would keep real keys. */
  readonly tenant: ServiceTenant;
  /** The service account's public keys: what a gateway verifies with. */
  jwks(): JSONWebKeySet;
  /**
   * Makes one more signing key for the service account; up to ten are live at once.
   * @throws RangeError when ten are live.
   */
  addKey(): Promise<ServiceAccount>;
  /** Ends a signing key, by its `private_key_id`. */
  withdrawKey(kid: string): void;
  /** Everything that was accepted or decided, in order. */
  readonly log: readonly SandboxEvent[];
  /** Every secret it gave out, by kind. */
  readonly issued: Readonly<Record<keyof IssuedSecrets, readonly string[]>>;
  readonly faults: Faults;
  /**
   * Puts the sandbox's clock forward, in milliseconds: nonces, tokens, links and consents age. Signatures made by a
   * clock that was not put forward stay good.
   */
  advance(ms: number): void;
  /**
   * Decides about a session that waits for a reviewer, as the desk's page does.
   * @throws Error when the session does not wait, or the request names a step that has no document.
   */
  decide(sessionId: string, decision: Decision): void;
  /**
   * Goes through a bank's pages as a user would, and returns the address that the bank sends the user back to.
   * @throws Error when the bank shows neither a decision nor a way back (used link, unknown user).
   */
  visit(url: string, visit: Visit): Promise<string>;
}
