import { checkbox } from './CheckboxEntry.js';
import { date } from './DateEntry.js';
import { email } from './EmailEntry.js';
import type { FieldEntries, FieldEntry, FieldFacts, KitEntries } from './FieldEntry.js';
import type { Field, FieldTypeName } from '../protocol/index.js';
import { file } from './FileEntry.js';
import { iban } from './IbanEntry.js';
import { ibanList } from './IbanListEntry.js';
import { money } from './MoneyEntry.js';
import { number } from './NumberEntry.js';
import { radio } from './RadioEntry.js';
import { select } from './SelectEntry.js';
import { text } from './TextEntry.js';
import { laterEntries } from './laterEntries.js';

/** The kit's own. A new type of field is a new file and a new entry here. */
const kitEntries: KitEntries = {
  text,
  email,
  number,
  money,
  date,
  select,
  radio,
  checkbox,
  iban,
  'iban-list': ibanList,
  file,
  ...laterEntries,
};
export const fieldEntries: FieldEntries = kitEntries;

/**
 * What is known of a field's type.
 *
 * @throws TypeError for a type that is nobody's.
 */
export function entryOf(field: Field, entries: FieldEntries): FieldEntry<FieldTypeName> {
  // Each entry takes the definition of its own type, which the discriminator has just told.
  const entry = entries[field.type] as FieldEntry<FieldTypeName> | undefined;
  if (!entry) throw new TypeError(`There is no input for fields of the type "${field.type}".`);
  return entry;
}

/** What a form holds for a field when it is shown. */
export const beginField = (field: Field, typed: unknown, facts: FieldFacts): unknown =>
  entryOf(field, facts.entries).begin(field, typed, facts);

/** A field's own value in words; empty where it has none. */
export const showField = (field: Field, facts: FieldFacts): string =>
  field.value === undefined && field.type !== 'file' ? '' : entryOf(field, facts.entries).show(field, facts);
