import type { Field } from '../../protocol/index.js';
import type { FormStepDefinition } from './Skill.js';

/**
 * Consent without a trip to the bank: the upstream's `sca_implicit` step. The user says yes by one tick.
 *
 * @example
 * implicitConsent({ title: 'Connect Instant Bank', consent: 'Acme may read my balances for 180 days' });
 */
export function implicitConsent(step: {
  name?: string;
  title: string;
  description?: string;
  action?: string;
  consent: string;
  hint?: string;
}): FormStepDefinition {
  const { name = 'sca_implicit', consent, hint, ...texts } = step;
  const tick: Field = {
    type: 'checkbox',
    name: 'consent',
    label: consent,
    required: true,
    ...(hint !== undefined && { hint }),
  };
  return { ...texts, kind: 'form', name, fields: [tick], send: { step: 'sca_implicit', data: () => ({}) } };
}
