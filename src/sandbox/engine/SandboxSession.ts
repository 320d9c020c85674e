import type { SandboxSkill } from '../skills/SandboxSkill.js';
import type { Verification } from './Verification.js';
import type { World } from './World.js';

/** A nonce's life, in milliseconds: 30 minutes [doc]. */
const nonceLifetime = 30 * 60_000;

/** A file that came for a slot. Its content is not kept. */
export interface ReceivedFile {
  fileName: string;
  size: number;
  sha256: string;
}

export interface AcceptedStep {
  id: string;
  name: string;
  data: Record<string, unknown>;
  /** Slots that must be filled before the next step. */
  slots: readonly string[];
  /** By slot, in the order they came. */
  attachments: Map<string, ReceivedFile[]>;
}

export interface SandboxSession {
  id: string;
  skill: SandboxSkill;
  createdAt: number;
  /** The key of the next step; absent when the session has ended, or waits for the bank. */
  nonce?: { value: string; expiresAt: number };
  /** The names of the steps that may come next. */
  next: readonly string[];
  /** In the order of acceptance; the last one is open for attachments. */
  steps: AcceptedStep[];
  verification?: Verification;
  /** How often the code of the step whose turn it is was wrong. */
  wrongCodes?: number;
}

/** Puts a fresh nonce in the place of the used one. */
export function renewNonce(world: World, session: SandboxSession): string {
  session.nonce = { value: world.issue('nonce'), expiresAt: world.now() + nonceLifetime };
  return session.nonce.value;
}
