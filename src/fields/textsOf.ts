import type { FieldTypeName } from '../protocol/index.js';
import type { PartName } from '../react/index.js';
import { readyEntries } from './readyEntries.js';

const elsewhere: { readonly [Name in FieldTypeName]?: PartName } = {
  file: 'files',
  iban: 'numbers',
  'iban-list': 'numbers',
  bic: 'numbers',
  'national-id': 'numbers',
  'one-time-code': 'numbers',
};

/** The part of the texts that a type of field says; undefined where those of the first part will do. */
export const textsOf = (type: FieldTypeName): PartName | undefined =>
  readyEntries[type] ? undefined : (elsewhere[type] ?? 'fields');
