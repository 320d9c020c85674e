import type { WaitStepDefinition } from './Skill.js';

/**
 * A wait for a person at the servicer who looks at what was sent: the upstream's `verification` step, asked again until
 * it is decided. Stands behind the step whose answer is looked at.
 *
 * @example
 * offlineVerification({ title: 'We are checking your documents', usually: 'It mostly takes under two hours.', expectedMinutes: 120 });
 */
export function offlineVerification({
  name = 'verification',
  ...step
}: Omit<WaitStepDefinition, 'kind' | 'send' | 'name'> & { name?: string }): WaitStepDefinition {
  return { ...step, kind: 'wait', name, send: { step: 'verification', data: () => ({}) } };
}
