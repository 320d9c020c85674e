import type { Answer, StepOf } from 'onboarding-kit/protocol';
import type { SkillDefinition } from 'onboarding-kit/proxy';
import { dunareaAccounts, instantAccounts } from '../../src/demo/skills/accounts.js';
import { carpatiCard } from '../../src/demo/skills/card.js';
import { carpatiDeposit } from '../../src/demo/skills/deposit.js';
import { dunareaPayment } from '../../src/demo/skills/payment.js';

/** What is applied for: files and a last step that acts; files and a person who looks; a payment; consent there, and here. */
export const skills: readonly SkillDefinition[] = [
  carpatiDeposit,
  carpatiCard,
  dunareaPayment,
  dunareaAccounts,
  instantAccounts,
];

/** What a user enters in each step; each time something else, so that no two answers can be taken for each other. */
const entries: Readonly<Record<string, (time: number) => Answer>> = {
  product_form: (time) => ({
    value: { amount: String(500 + time), currency: 'EUR' },
    period: ['3', '6', '12', '24'][time % 4] ?? '3',
  }),
  identity: (time) => ({
    first_name: 'Ana',
    last_name: 'Ionescu',
    personal_number: '2900514400012',
    address: { country: 'RO', line1: `Strada Lipscani ${time}`, city: 'București', postcode: '030031' },
  }),
  agreement: () => ({ accepted: true }),
  personal_data: (time) => ({
    first_name: 'Ana',
    last_name: 'Pop',
    date_of_birth: '1990-02-01',
    email: `ana${time}@example.com`,
    phone: '+40722123456',
  }),
  document: (time) => ({ document_type: time % 2 === 0 ? 'passport' : 'identity_card' }),
  selfie: () => ({}),
  payment_intent_details: (time) => ({
    amount: { amount: `${10 + time}.00`, currency: 'RON' },
    debtor_iban: 'RO49AAAA1B31007593840000',
    reference: `Invoice ${time}`,
  }),
  sca_details: (time) => ({ psu_id: `client${time}`, ibans: ['RO49AAAA1B31007593840000'] }),
  sca_implicit: () => ({ consent: true }),
};

/** An answer that no step takes. */
export const wrongEntry: Answer = { unheard_of: 'x' };

export const isWrong = (answer: Answer): boolean => 'unheard_of' in answer;

/** A valid answer to a step but for its files. */
export function entryFor(step: StepOf<'form'>, time: number): Answer {
  const entry = entries[step.name];
  if (!entry) throw new Error(`The model has no answer for the step ${step.name}`);
  return entry(time);
}

/** The step that acts at the servicer as soon as it is accepted, where it is a form. */
export function actingStep({ steps }: SkillDefinition): string | undefined {
  const last = steps.at(-1);
  return last?.kind === 'form' ? last.send?.step : undefined;
}
