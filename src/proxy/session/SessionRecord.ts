import type { Answer, FieldError, Outcome, SessionStatus, Upload } from '../../protocol/index.js';

/** What the upstream has taken of one step: its id, what it said, and which uploads it has got. */
export interface Acceptance {
  stepId: string | undefined;
  reading: Record<string, unknown>;
  attached: readonly string[];
}

/** The conversation with the upstream. Gone (`undefined`) before it begins and after it was lost: then it is begun anew. */
export interface UpstreamState {
  sessionId: string;
  /** The key for the next step; absent while the user is at the bank, and after the last step. */
  nonce?: string;
  /** The session's result, to be exchanged for credentials. */
  tempToken?: string;
  accepted: Readonly<Record<string, Acceptance>>;
  /** The upload or the last step that was being sent: it may have arrived although nothing has come back yet. */
  attempt?: string;
}

/** A trip to the bank: the link, and the one-time state that the way back must bring. */
export interface Trip {
  url: string;
  stateHash: string;
  expiresAt: number;
  /** Set when the trip has ended: with a token, or how it failed. */
  ended?: 'returned' | 'refused' | 'failed';
  reference?: string;
}

export interface Verification {
  since: number;
  /** When to ask next. */
  dueAt: number;
  decision: 'pending' | 'approved';
}

/** A file that was sent, or is on its way, for one field of one step. */
export interface KeptUpload extends Upload {
  step: string;
  /** A reviewer did not accept it: it is not offered again, and goes when the session ends. */
  rejected?: true;
}

/** All that the proxy knows of a session. Kept sealed; changed only by functions from one record to the next. */
export interface SessionRecord {
  id: string;
  userId: string;
  skill: string;
  status: SessionStatus;
  /** Grows with each change that the user can see; drafts and uploads in progress are not among them. */
  revision: number;
  createdAt: number;
  updatedAt: number;
  expiresAt: number;
  returnTo?: string;
  locale?: string;
  /** Answers by step name, as the contract carries them. */
  answers: Readonly<Record<string, Answer>>;
  /** What each idempotency key was used for: a digest of the step and the answer. */
  keys: Readonly<Record<string, string>>;
  drafts: Readonly<Record<string, Answer>>;
  /** How often a step was opened again; part of its id, so that an old answer never fits. */
  rounds: Readonly<Record<string, number>>;
  errors: Readonly<Record<string, readonly FieldError[]>>;
  notes: Readonly<Record<string, string>>;
  uploads: Readonly<Record<string, KeptUpload>>;
  upstream?: UpstreamState;
  /** How many upstream sessions were begun since the user last answered. */
  begun: number;
  /** What the upstream said to each step; outlives the upstream session, so that later steps can still be shown. */
  readings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  trips: Readonly<Record<string, Trip>>;
  verifications: Readonly<Record<string, Verification>>;
  /** The way to the upstream is blocked: why, and when to try again. */
  blocked?: {
    code: 'upstream_unavailable' | 'upstream_refused';
    reference?: string;
    since: number;
    until: number;
    tries: number;
  };
  outcome?: Outcome;
  /** How many of its steps were done when the session ended. */
  reached?: number;
}

/** The same map with one entry set, or taken out by `undefined`. */
export function withEntry<Value>(
  map: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Record<string, Value> {
  const { [key]: _, ...rest } = map;
  return value === undefined ? rest : { ...rest, [key]: value };
}
