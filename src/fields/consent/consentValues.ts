import type { FieldValues } from '../FieldEntry.js';

/** What a form holds for a consent: which version was on the page, whether it was opened, and the tick. */
export interface HeldConsent {
  version: string;
  opened: boolean;
  accepted: boolean;
}

/** Consent to a text. What was done about another version of it counts for nothing. */
export const consent: FieldValues<'consent'> = {
  begin: ({ document: { version }, value }, typed): HeldConsent => {
    const before = isHeld(typed) ? typed : value;
    return before?.version === version ? before : { version, opened: false, accepted: false };
  },
  show: ({ value }, { texts }) => (value ? texts.text('field.consent_accepted', { version: value.version }) : ''),
};

const isHeld = (typed: unknown): typed is HeldConsent =>
  typeof typed === 'object' &&
  typed !== null &&
  'version' in typed &&
  'opened' in typed &&
  'accepted' in typed &&
  typeof typed.opened === 'boolean' &&
  typeof typed.accepted === 'boolean';
