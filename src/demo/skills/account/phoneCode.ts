import { productForm } from 'onboarding-kit/proxy';

/** The signature: a code that the bank has sent by text message. */
export const phoneCode = productForm({
  name: 'phone_code',
  title: 'Sign with a code',
  description: 'With it you sign the application. Dunărea Bank never asks for it by phone.',
  action: 'Sign and send',
  fields: ({ answers }) => [
    {
      type: 'one-time-code',
      name: 'code',
      label: 'Code',
      hint: `In the text message to the number that ends in ${String(answers.company?.phone).slice(-3)}`,
      required: true,
      attempts: 3,
      resend: { after: 30 },
    },
  ],
  dependsOn: ['company'],
});
