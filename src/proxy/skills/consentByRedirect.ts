import type { Answer, Field, StepOf } from '../../protocol/index.js';
import type { FormStepDefinition, Grants, RedirectStepDefinition, SkillContext, StepDefinition } from './Skill.js';

interface Trip extends Pick<RedirectStepDefinition, 'title' | 'description'> {
  /** A function where they depend on what was asked, or on another answer. */
  grants: Grants | ((asked: Answer, context: SkillContext) => Grants);
  /** Name of the step; also the upstream's, unless `upstreamStep` says otherwise. */
  name?: string;
  /** What the bank wants to know before it can be visited: asked for in a step of its own, and handed to `data`. */
  ask?: Pick<FormStepDefinition, 'title' | 'description' | 'action' | 'changeable' | 'check' | 'options'> & {
    fields: readonly Field[];
  };
}

/**
 * Consent at the bank's page: the upstream's `sca` step. What `ask` collects travels as the step's data beside
 * `psu_redirect_link`; `data` reshapes it.
 *
 * @example
 * consentByRedirect({
 *   title: 'Confirm at Dunărea Bank',
 *   grants: [{ title: 'Balances and transactions', detail: '12 months back', granted: true }],
 *   ask: { title: 'Your accounts', fields: [{ type: 'iban-list', name: 'ibans', label: 'Accounts', maxItems: 5 }] },
 * });
 */
export function consentByRedirect({
  name = 'sca',
  data,
  ...trip
}: Trip & { data?(asked: Answer, context: SkillContext): Record<string, unknown> }): StepDefinition[] {
  return redirectTrip({ ...trip, name, purpose: 'consent', data: data ?? ((asked) => asked) });
}

/**
 * A payment authorised at the bank's page: the upstream's `payment_intent` step (ISO 20022
 * CustomerCreditTransferInitiationV03). `payment` makes its data from what was asked; let `grants` say the amount from the same.
 *
 * @example
 * paymentIntent({
 *   title: 'Pay from your bank',
 *   grants: [{ title: 'One payment of 120.00 RON to Acme', granted: true }],
 *   payment: () => ({ payment_info: [{ creditor_name: 'Acme', creditor_iban: 'RO49AAAA1B31007593840000', amount: '120.00', currency: 'RON' }] }),
 * });
 */
export function paymentIntent({
  name = 'payment_intent',
  payment,
  ...trip
}: Trip & { payment(asked: Answer, context: SkillContext): Record<string, unknown> }): StepDefinition[] {
  return redirectTrip({ ...trip, name, purpose: 'payment', data: payment });
}

function redirectTrip({
  name,
  ask,
  data,
  grants,
  ...step
}: Trip & {
  name: string;
  purpose: StepOf<'redirect'>['purpose'];
  data(asked: Answer, context: SkillContext): Record<string, unknown>;
}): StepDefinition[] {
  const details = `${name}_details`;
  const redirect: RedirectStepDefinition = {
    ...step,
    kind: 'redirect',
    name,
    grants: typeof grants === 'function' ? (context) => grants(context.answers[details] ?? {}, context) : grants,
    send: {
      step: name,
      data: ({ redirectLink, ...context }) => ({
        psu_redirect_link: redirectLink,
        ...data(context.answers[details] ?? {}, context),
      }),
    },
  };
  return ask ? [{ ...ask, kind: 'form', name: details }, redirect] : [redirect];
}
