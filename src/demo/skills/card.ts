import type { Field, FieldOf } from 'onboarding-kit/protocol';
import { defineSkill, offlineVerification, productForm } from 'onboarding-kit/proxy';
import { carpati } from './servicers.js';

const photo: Omit<FieldOf<'file'>, 'name' | 'label'> = {
  type: 'file',
  accept: ['image/jpeg', 'image/png', 'image/heic'],
  maxBytes: 10 * 1024 * 1024,
  required: true,
};

const personal: Field[] = [
  { type: 'text', name: 'first_name', label: 'First name', required: true, maxLength: 60, autocomplete: 'given-name' },
  { type: 'text', name: 'last_name', label: 'Last name', required: true, maxLength: 60, autocomplete: 'family-name' },
  {
    type: 'date-of-birth',
    name: 'date_of_birth',
    label: 'Date of birth',
    required: true,
    min: '1900-01-01',
    max: '2008-01-01',
  },
  { type: 'email', name: 'email', label: 'E-mail', required: true },
  {
    type: 'phone',
    name: 'phone',
    label: 'Mobile phone',
    hint: 'For codes when you pay',
    required: true,
    country: 'RO',
  },
  {
    type: 'number',
    name: 'monthly_income',
    label: 'Monthly income after tax',
    hint: 'Sets the limit of your card',
    unit: 'RON',
    min: 0,
    max: 1_000_000,
  },
];

const notes: Readonly<Record<string, string>> = {
  document: 'The photo of your document could not be read. Take it again in daylight, with all four corners in view.',
  selfie: 'Your face was not clear enough. Take the photo again, facing the light.',
};

/** A card, with documents that a person at the bank looks at. */
export const carpatiCard = defineSkill({
  id: 'carpati_ro_card_sbx_#1.0',
  kind: 'product',
  title: 'Apply for a card',
  description: 'A person checks your documents',
  servicer: carpati,
  steps: [
    productForm({
      name: 'personal_data',
      title: 'About you',
      description: 'As they stand on your identity document.',
      fields: personal,
    }),
    productForm({
      name: 'document',
      title: 'Your identity document',
      description: 'A photo of the side with your picture.',
      fields: [
        {
          type: 'select',
          name: 'document_type',
          label: 'Kind of document',
          required: true,
          options: [
            { value: 'identity_card', label: 'Identity card' },
            { value: 'passport', label: 'Passport' },
            { value: 'residence_permit', label: 'Residence permit' },
          ],
        },
        {
          ...photo,
          subject: 'card',
          name: 'document_front',
          label: 'Photo of the document',
          hint: 'All four corners in view, no glare',
        },
      ],
    }),
    productForm({
      name: 'selfie',
      title: 'A photo of you',
      description: 'The bank compares it with your document.',
      action: 'Send for checking',
      fields: [
        {
          ...photo,
          subject: 'face',
          name: 'selfie',
          label: 'Your photo',
          hint: 'Your whole face, without a hat or dark glasses',
        },
      ],
      data: () => ({}),
    }),
    offlineVerification({
      title: 'We are checking your documents',
      description: 'A person looks at them. It mostly takes under two hours on a working day.',
      usually: 'under two hours',
      next: 'Your card is ordered',
      expectedMinutes: 120,
      timeoutHours: 14 * 24,
      keeps: 'Your answers and photos are kept, encrypted, until it is decided, and for 14 days at the most.',
      // Carpați Bank's reviewers write for its customers. Where they do not, codes are put into words here.
      reasons: (reason) => `The reviewer writes: “${reason}”${/[.?!]$/.test(reason) ? '' : '.'}`,
      note: (step, reason) => [notes[step] ?? 'The bank asks for this once more.', reason].filter(Boolean).join(' '),
    }),
  ],
  outcome(status, { reason = 'The documents could not be accepted.' }) {
    if (status === 'completed')
      return {
        title: 'Your card is on its way',
        description: 'Carpați Bank has approved it. It arrives by post within five working days.',
      };
    if (status === 'rejected')
      return {
        title: 'Carpați Bank did not approve the card',
        description: `${reason} Your money and your accounts are not affected.`,
      };
    return {};
  },
});
