import type { ComponentType } from 'react';
import type { FieldOf, FieldTypeName, Upload } from '../protocol/index.js';
import type { Texts } from '../react/index.js';
import type { FieldProps } from './FieldProps.js';

/** What a field's beginning and its words may depend on beside the field itself. */
export interface FieldFacts {
  texts: Texts;
  /** The files of the step that are there already. */
  uploads: readonly Upload[];
  /** For the fields within a field. */
  entries: KnownValues;
}

/** How the values of one type of field begin, and how they are shown. */
export interface FieldValues<Name extends FieldTypeName> {
  /**
   * What the form holds when it is shown: what was typed before, else what the field is prefilled with, else nothing. What
   * was typed may come from an older form, so its shape is looked at before it is taken.
   */
  begin(field: FieldOf<Name>, typed: unknown, facts: FieldFacts): unknown;
  /** The field's own `value` in words; called only where there is one. */
  show(field: FieldOf<Name>, facts: FieldFacts): string;
}

/** All that a form needs to know of one type of field. */
export interface FieldEntry<Name extends FieldTypeName> extends FieldValues<Name> {
  Input: ComponentType<FieldProps<Name>>;
}

/** What is known of each type of field. */
export type FieldEntries = { readonly [Name in FieldTypeName]?: FieldEntry<Name> };
/** The same where nothing is entered. */
export type KnownValues = { readonly [Name in FieldTypeName]?: FieldValues<Name> };
