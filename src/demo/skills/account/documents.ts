import type { FieldOf } from 'onboarding-kit/protocol';
import { productForm } from 'onboarding-kit/proxy';

const paper: Omit<FieldOf<'file'>, 'name' | 'label'> = {
  type: 'file',
  accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'],
  maxPixels: 4000,
  subject: 'page',
  required: true,
};

/** The papers a person at the bank looks at. */
export const documents = productForm<{ representative: string }>({
  name: 'documents',
  title: 'Your papers',
  description: 'Scans or photos. A person at the bank reads them.',
  fields: [
    {
      ...paper,
      name: 'articles',
      label: 'Articles of association',
      hint: 'All pages, in one file or several',
      maxFiles: 5,
      maxBytes: 20 * 1024 * 1024,
    },
    {
      type: 'radio',
      name: 'representative',
      label: 'Who signs for the company?',
      required: true,
      options: [
        { value: 'owner', label: 'One of its owners' },
        { value: 'other', label: 'Somebody they have authorised' },
      ],
    },
    {
      ...paper,
      accept: ['image/jpeg', 'image/png', 'image/heic'],
      subject: 'card',
      minPixels: 300,
      name: 'identity',
      label: 'Identity document of who signs',
      hint: 'The side with the picture, all four corners in view',
    },
    {
      ...paper,
      name: 'mandate',
      label: 'Authorisation',
      hint: 'Signed by the owners',
      visibleWhen: { field: 'representative', is: ['other'] },
    },
  ],
  data: ({ representative }) => ({ representative }),
});
