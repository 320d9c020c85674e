import { productForm } from 'onboarding-kit/proxy';

interface Owner {
  share: number;
}

/** Who the company belongs to, person by person. */
export const owners = productForm<{ owners: (Owner & Record<string, unknown>)[] }>({
  name: 'owners',
  title: 'Who owns it',
  description: 'Everyone who owns at least a quarter of the company, directly or through others.',
  fields: [
    {
      type: 'group',
      name: 'owners',
      label: 'Owners',
      required: true,
      itemLabel: 'Owner',
      addLabel: 'Add an owner',
      minItems: 1,
      maxItems: 4,
      fields: [
        { type: 'text', name: 'first_name', label: 'First name', required: true, maxLength: 60 },
        { type: 'text', name: 'last_name', label: 'Last name', required: true, maxLength: 60 },
        { type: 'country', name: 'citizenship', label: 'Citizenship', required: true, value: 'RO' },
        {
          type: 'national-id',
          name: 'personal_number',
          label: 'Personal number (CNP)',
          hint: '13 digits, on the front of the identity card',
          required: true,
          country: 'RO',
          visibleWhen: { field: 'citizenship', is: ['RO'] },
        },
        {
          type: 'date-of-birth',
          name: 'date_of_birth',
          label: 'Date of birth',
          required: true,
          min: '1900-01-01',
        },
        { type: 'percentage', name: 'share', label: 'Share', required: true, min: 25, max: 100 },
      ],
    },
  ],
  check(answer) {
    const total = (answer as { owners: Owner[] }).owners.reduce((sum, { share }) => sum + share, 0);
    // The words for it are Acme's own, among the wizard's texts.
    return total > 100 ? [{ field: 'owners', code: 'shares_over', params: { total: Number(total.toFixed(2)) } }] : [];
  },
  data: ({ owners: all }) => ({ owners: all.map((owner) => ({ ...owner, share: String(owner.share) })) }),
});
