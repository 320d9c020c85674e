import { refuse } from './Refusal.js';
import type { World } from './World.js';

/**
 * What a reviewer decides, in the words in which the step `verification` then answers [ours]. `reason` is for the
 * tenant: why it was rejected, or what to change.
 */
export type Decision =
  | { verification: 'approved' }
  | { verification: 'rejected'; reason: string }
  | { verification: 'more_information'; request: string; reason?: string };

/** How the check by a person stands. */
export interface Verification {
  /** When it began to wait for the reviewer, in milliseconds. */
  since: number;
  /** The step behind which it waits. */
  after: string;
  /** Absent while it waits. */
  decision?: Decision;
}

/** The step by which a client asks how the verification stands [ours]. */
export const verificationStep = 'verification';

/** Decides about a session that waits for a reviewer, or refuses with what stands in the way. */
export function decideVerification(world: World, sessionId: string, decision: Decision): void {
  const session = world.sessions.get(sessionId) ?? refuse('invalid_request', 'invalid_session_id', 'No such session');
  if (!session.verification || session.verification.decision) {
    refuse('invalid_request', 'invalid_input', 'This session does not wait for a reviewer');
  }
  if (decision.verification === 'more_information' && !iterable(session.skill.steps).includes(decision.request)) {
    refuse(
      'invalid_request',
      'invalid_step',
      `Ask for one of these steps: ${iterable(session.skill.steps).join(', ')}`,
    );
  }
  session.verification.decision = decision;
  world.record({ type: 'verification_decided', session_id: sessionId, decision });
}

/** The steps that a reviewer may ask for once more: those that come with a document. */
export function iterable(steps: readonly { name: string; slots: readonly string[] }[]): string[] {
  return steps.filter(({ slots }) => slots.length > 0).map(({ name }) => name);
}
