import type { KitEntries } from './FieldEntry.js';
import { phone } from './PhoneEntry.js';

type Later = Omit<
  KitEntries,
  'text' | 'email' | 'number' | 'money' | 'date' | 'select' | 'radio' | 'checkbox' | 'iban' | 'iban-list' | 'file'
>;

/** The types of field whose inputs are loaded when a step asks for one. */
export const laterEntries = { phone } as Partial<Later> as Later;
