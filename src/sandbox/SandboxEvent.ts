import type { TripOutcome } from './engine/trips.js';
import type { Decision } from './engine/Verification.js';

/** What the sandbox accepted or decided. Refused calls leave no trace, and no event carries a key or token. */
export type SandboxHappening =
  | { type: 'session_created'; session_id: string; skill: string; tenant_user_id?: string }
  | { type: 'step_accepted'; session_id: string; step_id: string; step: string; data: Record<string, unknown> }
  | {
      type: 'attachment_accepted';
      session_id: string;
      step_id: string;
      /** The slot. */
      name: string;
      file_name: string;
      /** In bytes. */
      size: number;
      /** Of the file, in hex. */
      sha256: string;
    }
  | { type: 'redirect_issued'; session_id: string; url: string }
  | { type: 'redirect_decided'; session_id: string; outcome: TripOutcome['outcome']; user?: string }
  | { type: 'verification_decided'; session_id: string; decision: Decision }
  | { type: 'session_completed'; session_id: string }
  | { type: 'token_exchanged'; session_id: string }
  | { type: 'consent_deleted'; session_id: string };

/** One entry of the sandbox's log; `at` is ISO 8601 UTC by the sandbox's clock. */
export type SandboxEvent = { at: string } & SandboxHappening;
