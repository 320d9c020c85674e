import { read, refuse, type FieldRule } from './FieldRule.js';

/** Consent to a text, in the version that was shown: what was agreed to can be told later. */
export const consent: FieldRule<'consent'> = {
  isEmpty: (raw) => typeof raw === 'object' && raw !== null && 'accepted' in raw && raw.accepted === false,
  parse(raw, { document: { version } }) {
    if (typeof raw !== 'object' || raw === null) return refuse('consent');
    const { opened, accepted, version: seen } = raw as Record<string, unknown>;
    if (accepted !== true) return refuse('consent');
    if (seen !== version) return refuse('consent_version');
    if (opened !== true) return refuse('consent_unopened');
    return read({ version, opened: true, accepted: true });
  },
};
