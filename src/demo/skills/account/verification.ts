import { offlineVerification } from 'onboarding-kit/proxy';

/** A person at the bank reads it. What they may say is agreed with the bank: each reason has its words here. */
export const verification = offlineVerification({
  title: 'We are looking at your application',
  description: 'A person at Dunărea Bank reads your papers. It mostly takes a working day.',
  usually: 'a working day',
  next: 'Your account is open, and you get its number',
  keeps: 'Your answers and papers are kept, encrypted, until it is decided.',
  expectedMinutes: 24 * 60,
  timeoutHours: 72,
  reasons: {
    documents_not_valid: 'The papers are not valid, or have expired.',
    owners_not_confirmed: 'The bank could not confirm who owns the company.',
    activity_not_served: 'The bank has no accounts for this line of business.',
    not_legible: 'Parts of them could not be read.',
    pages_missing: 'Pages are missing.',
  },
  note: (_, reason) => `${reason ?? 'The bank needs them once more.'} Send the papers again, every page in full view.`,
});
