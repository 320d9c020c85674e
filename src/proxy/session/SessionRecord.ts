import type {
  Answer,
  FieldError,
  FieldOf,
  Outcome,
  ServicerReason,
  SessionStatus,
  TripMode,
  Upload,
} from '../../protocol/index.js';

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
  /** The upload, or the step that acts at once, that was being sent: it may have arrived although nothing has come back yet. */
  attempt?: string;
}

/** A trip to the bank: the link, and the one-time state that the way back must bring. */
export interface Trip {
  url: string;
  stateHash: string;
  expiresAt: number;
  /** Set when the trip has ended: with a token, or how it failed. `unknown`: the servicer may have acted, or not. */
  ended?: 'returned' | 'refused' | 'failed' | 'expired' | 'unknown';
  /** How its user left, where the browser has told it. */
  mode?: TripMode;
  reason?: ServicerReason;
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
  /** It is not offered again, and goes when the session ends at the latest: a reviewer did not accept it, or its user took it back. */
  rejected?: true;
  /** While it is being scanned: when to see to it again in case nothing comes of that, and how often it was tried. */
  scan?: { dueAt: number; tries: number };
}

/** A slot that another device may fill, until then. Of the secret there is only the hash. */
export interface KeptHandover {
  secretHash: string;
  stepId: string;
  /** As it was asked for, so that the other device can be told what is over. */
  title: string;
  field: FieldOf<'file'>;
  expiresAt: number;
  /** The secret was used: from now on the cookie counts that was given for it. */
  claimed?: true;
}

/** What may have come of a wait for the servicer, as the tenant is told of it. */
export type NewsType =
  | 'session_completed'
  | 'session_rejected'
  | 'session_expired'
  | 'session_failed'
  | 'session_continues'
  | 'information_needed';

/** All that the proxy knows of a session. Kept sealed; changed only by functions from one record to the next. */
export interface SessionRecord {
  id: string;
  userId: string;
  skill: string;
  status: SessionStatus;
  /** Grows with each change that the user can see; drafts and uploads in progress are not among them. */
  revision: number;
  /** Grows with each change of the uploads that the user can see. */
  files: number;
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
  /** By the id of the step and the name of the field. */
  handovers?: Readonly<Record<string, KeptHandover>>;
  /**
   * The user has come back to an answered step. Its answer stands until another one is given; `without` are those of its
   * files that were taken back meanwhile, which are there again if it is left as it was.
   */
  changing?: { step: string; without: readonly string[] };
  upstream?: UpstreamState;
  /** How many upstream sessions were begun since the user last answered. */
  begun: number;
  /** What the upstream said to each step; outlives the upstream session, so that later steps can still be shown. */
  readings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  trips: Readonly<Record<string, Trip>>;
  /** The states of trips that were given up under way: at the bank, one of them may still be approved. */
  droppedTrips?: readonly string[];
  verifications: Readonly<Record<string, Verification>>;
  /** By step: when the upstream has sent a code for it last, how many there were, and how often that one was wrong. */
  codes?: Readonly<Record<string, { sentAt: number; count: number; tries: number }>>;
  /** The way to the upstream is blocked: why, and when to try again. */
  blocked?: {
    code: 'upstream_unavailable' | 'upstream_refused';
    reason?: ServicerReason;
    reference?: string;
    since: number;
    until: number;
    tries: number;
  };
  /** It waits for somebody at the servicer, or what came of that has not been told yet: that will be news. */
  awaited?: true;
  /** What the tenant is still to be told, the oldest first: from when on, and how often it was tried in vain. */
  news?: { pending: readonly NewsType[]; until: number; tries: number };
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
