import { defineSkill, productForm } from 'onboarding-kit/proxy';

/** One slot for a very large file, and a step behind it that shows it was sent on. */
export const largeFileSkill = defineSkill({
  id: 'carpati_ro_deposit_sbx_#3.0',
  kind: 'product',
  title: 'A large file',
  servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
  steps: [
    productForm({
      name: 'product_form',
      title: 'Your scan',
      fields: [
        {
          type: 'file',
          name: 'identity_front',
          label: 'Scan',
          required: true,
          accept: ['application/pdf'],
          maxBytes: 320 * 1024 * 1024,
        },
      ],
      data: () => ({ value: '1000', currency: 'EUR', period: '12' }),
    }),
    productForm({
      name: 'identity',
      title: 'It has arrived',
      fields: [{ type: 'text', name: 'first_name', label: 'First name' }],
    }),
  ],
});
