import type { WaitStepDefinition } from './Skill.js';

/** How long a person may take to decide unless the skill says otherwise, in hours. */
const defaultTimeout = 14 * 24;

/**
 * A wait for a person at the servicer who looks at what was sent: the upstream's `verification` step, asked again until
 * it is decided. Stands behind the step whose answer is looked at.
 *
 * @example
 * offlineVerification({
 *   title: 'We are checking your documents',
 *   usually: 'under two hours',
 *   expectedMinutes: 120,
 *   timeoutHours: 72,
 *   keeps: 'Your answers and photos are kept, encrypted, until it is decided.',
 *   reasons: { document_expired: 'The document has expired.' },
 * });
 */
export function offlineVerification({
  name = 'verification',
  ...step
}: Omit<WaitStepDefinition, 'kind' | 'send' | 'name'> & { name?: string }): WaitStepDefinition {
  return { ...step, kind: 'wait', name, send: { step: 'verification', data: () => ({}) } };
}

/** When a verification that began then ends without a decision, in milliseconds. */
export function verificationEnd({ timeoutHours = defaultTimeout }: WaitStepDefinition, since: number): number {
  return since + timeoutHours * 3_600_000;
}

/** A reviewer's reason in words for the user, where the skill has any. */
export function reasonWords({ reasons }: WaitStepDefinition, reason: string | undefined): string | undefined {
  if (reason === undefined || !reasons) return undefined;
  if (typeof reasons === 'function') return reasons(reason);
  return Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
}
