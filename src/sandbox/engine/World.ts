import type { SandboxEvent, SandboxHappening } from '../SandboxEvent.js';
import type { ServiceTenant } from '../ServiceTenant.js';
import type { Credentials } from './credentials.js';
import type { Keyring } from './Keyring.js';
import { randomSecret } from './randomSecret.js';
import type { AcceptedStep, SandboxSession } from './SandboxSession.js';
import type { TempToken } from './tempTokens.js';
import type { Trip } from './trips.js';

/** Every secret given out so far, by kind: what a tenant's browser side must never see. */
export type IssuedSecrets = Record<'nonce' | 'temp_token' | 'access_token' | 'credentials_id', string[]>;

/** All that one sandbox knows. */
export interface World {
  tenant: ServiceTenant;
  keyring: Keyring;
  bankOrigin: string;
  /** When to ask again how a verification stands, in seconds. */
  retryAfter: number;
  /** In milliseconds. */
  now(): number;
  /** The clock by which clients sign: it stays where it is when the sandbox's own is put forward. */
  clientNow(): number;
  log: SandboxEvent[];
  record(happening: SandboxHappening): void;
  issued: IssuedSecrets;
  /** Makes a secret and remembers that it was given out. */
  issue(kind: keyof IssuedSecrets): string;
  sessions: Map<string, SandboxSession>;
  steps: Map<string, { session: SandboxSession; step: AcceptedStep }>;
  trips: Map<string, Trip>;
  tempTokens: Map<string, TempToken>;
  credentials: Map<string, Credentials>;
}

export function createWorld(
  given: Pick<World, 'tenant' | 'keyring' | 'bankOrigin' | 'retryAfter' | 'now' | 'clientNow'>,
): World {
  const log: SandboxEvent[] = [];
  const issued: IssuedSecrets = { nonce: [], temp_token: [], access_token: [], credentials_id: [] };
  return {
    ...given,
    log,
    record: (happening) => void log.push({ at: new Date(given.now()).toISOString(), ...happening }),
    issued,
    issue(kind) {
      const secret = kind === 'credentials_id' ? crypto.randomUUID() : randomSecret();
      issued[kind].push(secret);
      return secret;
    },
    sessions: new Map(),
    steps: new Map(),
    trips: new Map(),
    tempTokens: new Map(),
    credentials: new Map(),
  };
}
