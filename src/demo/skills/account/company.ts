import { productForm } from 'onboarding-kit/proxy';

const romanian = { field: 'country', is: ['RO'] };
const foreign = { field: 'country', isNot: ['RO'] };

/** Which company it is: what is asked of it depends on where it is registered. */
export const company = productForm({
  name: 'company',
  title: 'Your company',
  description: 'As it stands in the register of companies.',
  fields: [
    { type: 'country', name: 'country', label: 'Registered in', required: true, value: 'RO' },
    {
      type: 'text',
      name: 'registered_name',
      label: 'Registered name',
      required: true,
      maxLength: 120,
      autocomplete: 'organization',
    },
    {
      type: 'text',
      name: 'registration_number',
      label: 'Trade register number',
      hint: 'On your certificate of registration',
      required: true,
      format: { pattern: String.raw`J\d{2}/\d{1,6}/\d{4}`, example: 'J40/1234/2019' },
      autocomplete: 'off',
      visibleWhen: romanian,
    },
    {
      type: 'text',
      name: 'fiscal_code',
      label: 'Tax number (CUI)',
      hint: 'With RO in front if you are registered for VAT',
      required: true,
      format: { pattern: String.raw`(RO)?\d{2,10}`, example: 'RO40501234' },
      autocomplete: 'off',
      visibleWhen: romanian,
    },
    {
      type: 'text',
      name: 'foreign_number',
      label: 'Registration number',
      hint: 'As the register of that country writes it',
      required: true,
      maxLength: 40,
      autocomplete: 'off',
      visibleWhen: foreign,
    },
    { type: 'date', name: 'registered_on', label: 'Registered since', required: true, min: '1850-01-01' },
    { type: 'address', name: 'address', label: 'Registered office', required: true, country: 'RO' },
    { type: 'email', name: 'email', label: 'E-mail', hint: 'For letters from the bank', required: true },
    {
      type: 'phone',
      name: 'phone',
      label: 'Mobile phone',
      hint: 'You sign with a code that is sent to it',
      required: true,
      country: 'RO',
    },
  ],
});
