import type { Field } from 'onboarding-kit/protocol';
import { defineSkill, productForm } from 'onboarding-kit/proxy';
import { skills as demoSkills } from '../../../src/demo/skills/index.js';
import type { Stage } from '../../../stories/support/Stage.js';
import { cardUpTo, skills } from '../../../stories/support/walks.js';

const options = [
  { value: 'one', label: 'The first', hint: 'With a hint' },
  { value: 'two', label: 'The second' },
  { value: 'three', label: 'The third' },
];
const fields: Field[] = [
  { type: 'text', name: 'text', label: 'Text', hint: 'A hint', placeholder: 'Words' },
  { type: 'long-text', name: 'long_text', label: 'Long text', maxLength: 200 },
  { type: 'phone', name: 'phone', label: 'Phone' },
  { type: 'number', name: 'number', label: 'Number', unit: 'm²' },
  { type: 'money', name: 'money', label: 'Money', currencies: ['EUR', 'RON'] },
  { type: 'date', name: 'date', label: 'Date' },
  { type: 'date-of-birth', name: 'birth', label: 'Date of birth' },
  { type: 'select', name: 'select', label: 'One of a list', options },
  { type: 'search-select', name: 'search', label: 'One of very many', options },
  { type: 'radio', name: 'radio', label: 'One of a few', options },
  { type: 'checkbox', name: 'checkbox', label: 'Yes or no', hint: 'You can change this at any time' },
  { type: 'multi-choice', name: 'some', label: 'Some of a few', options },
  {
    type: 'consent',
    name: 'consent',
    label: 'I agree to the terms',
    document: { title: 'Terms of the account', version: '1', text: 'It costs nothing.\n\nClose it at any time.' },
  },
  { type: 'iban', name: 'iban', label: 'Account number (IBAN)' },
  { type: 'address', name: 'address', label: 'Address', country: 'RO' },
  { type: 'iban-list', name: 'ibans', label: 'Account numbers', maxItems: 3 },
  {
    type: 'group',
    name: 'group',
    label: 'Owners',
    itemLabel: 'Owner',
    addLabel: 'Add an owner',
    minItems: 1,
    fields: [{ type: 'text', name: 'name', label: 'Owner’s name' }],
  },
  { type: 'file', name: 'file', label: 'File', accept: ['image/jpeg', 'application/pdf'], maxFiles: 2 },
].map((field) => ({ ...field, required: true }) as Field);

const skill = (id: string, steps: Parameters<typeof defineSkill>[0]['steps']) =>
  defineSkill({
    id,
    kind: 'product',
    title: 'An account',
    servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
    steps,
  });
const about: Field[] = [
  { type: 'text', name: 'name', label: 'Name', required: true },
  { type: 'email', name: 'email', label: 'E-mail' },
];
export const allSkills = [
  ...demoSkills,
  skill('fields', [productForm({ name: 'fields', title: 'Every type of field', fields })]),
  skill('files', [
    productForm({
      name: 'files',
      title: 'Your papers',
      fields: [{ type: 'file', name: 'file', label: 'File', accept: ['image/jpeg', 'application/pdf'], maxFiles: 3 }],
    }),
  ]),
  skill('review', [
    { kind: 'form', name: 'about', title: 'About you', fields: about },
    { kind: 'form', name: 'check', title: 'Check it all', fields: [], review: 'all' },
    productForm({ name: 'last', title: 'Last', fields: about }),
  ]),
];

/** What is on the screen: how a session comes there, and the skill without one. */
export interface Scene {
  skill?: string;
  prepare?: (stage: Stage) => Promise<{ sessionId: string }>;
  layout?: 'modal' | 'page';
}

/** Each kind of step, and what may lie over one. What its user does there is in the script. */
export const scenes: Record<string, Scene> = {
  picker: {},
  form: { skill: 'fields' },
  errors: { skill: 'fields' },
  files: { skill: 'files' },
  redirect: { skill: skills.accounts },
  wait: { prepare: (stage) => cardUpTo('verification', stage) },
  review: {
    prepare: async (stage) => {
      const walk = await stage.begin('review');
      await walk.answer({ name: 'Ana Ionescu', email: 'ana@example.com' });
      return walk;
    },
  },
  outcome: {
    prepare: async (stage) => {
      const walk = await stage.begin(skills.instantAccounts);
      await walk.answer({ consent: true });
      return walk;
    },
  },
  dialog: { skill: 'files' },
  modal: { skill: 'review', layout: 'modal' },
};
