import type { Field, FieldTypeName } from '../protocol/index.js';
import type { FieldEntries, FieldEntry, FieldFacts, FieldValues } from './FieldEntry.js';

/** What is known of a field's type; undefined for a type that is nobody's. */
export const entryOf = ({ type }: Field, entries: FieldEntries) =>
  // Each entry takes the definition of its own type, which the discriminator has just told.
  entries[type] as FieldEntry<FieldTypeName> | undefined;

const valuesOf = ({ type }: Field, { entries }: FieldFacts) => entries[type] as FieldValues<FieldTypeName> | undefined;

/** What a form holds for a field when it is shown. */
export const beginField = (field: Field, typed: unknown, facts: FieldFacts): unknown =>
  valuesOf(field, facts)?.begin(field, typed, facts);

/** A field's own value in words; empty where it has none. */
export const showField = (field: Field, facts: FieldFacts): string =>
  field.value === undefined && field.type !== 'file' ? '' : (valuesOf(field, facts)?.show(field, facts) ?? '');
