import { defineSkill, implicitConsent, type FormStepDefinition, type SkillDefinition } from 'onboarding-kit/proxy';

/** A step that asks for one line of text; its name, its title and the words beside its box. */
export const textStep = (name: string, title: string): FormStepDefinition => ({
  kind: 'form',
  name,
  title,
  fields: [{ type: 'text', name, label: title, required: true }],
});

/** What tests of the wizard begin: those steps, and a consent that ends it, at a bank that asks nothing of its own. */
export const instantSkill = (...steps: SkillDefinition['steps'][number][]): SkillDefinition =>
  defineSkill({
    id: 'instant_ro_aisp_sbx_#1.0',
    kind: 'aisp',
    title: 'Connect at once',
    servicer: { id: 'instant', name: 'Instant Bank', country: 'RO', initials: 'IB' },
    steps: [...steps, implicitConsent({ title: 'Your consent', consent: 'Acme may read my balances' })],
  });
