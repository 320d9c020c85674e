import type { FieldOf, FieldTypeName, OwnFieldTypeName } from './fieldSchema.js';

/**
 * Why a value was not taken. `code` is a key of the text catalogue (`error.<code>`), `params` fill its
 * placeholders, and `at` is the place within the value: the position in a list (`2`), the part of a whole (`postcode`), or
 * both (`2.name`).
 */
export interface Failure {
  code: string;
  params?: Record<string, string | number>;
  at?: number | string;
}

/** A value as the contract carries it, or the reasons why it was not taken. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; failures: Failure[] };

export const read = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
export const refuse = (code: string, params?: Failure['params']): { ok: false; failures: Failure[] } => ({
  ok: false,
  failures: [{ code, ...(params && { params }) }],
});

/**
 * The one rule by which browser and proxy both read the values of a type of field. It takes what a person typed or
 * pasted as well as its own result: `parse(parse(x))` is `parse(x)`.
 */
export interface FieldRule<Name extends FieldTypeName = FieldTypeName> {
  /** Called for values that are not empty only. `rules` are for the fields within the field. */
  parse(raw: unknown, field: FieldOf<Name>, rules: FieldRules): Reading<unknown>;
  /** What counts as "nothing entered" beyond the empty string, null and the empty list. */
  isEmpty?(raw: unknown, field: FieldOf<Name>, rules: FieldRules): boolean;
  /** What is missing where a required field is left empty; undefined, or no such function: the field as a whole. */
  missing?(raw: unknown, field: FieldOf<Name>, rules: FieldRules): Failure[] | undefined;
}

/** Rules by type of field, as far as they are loaded. */
export type FieldRules = { readonly [Name in FieldTypeName]?: FieldRule<Name> };
/** The rule of a type of field of the tenant's own. */
export type OwnFieldRule = FieldRule<OwnFieldTypeName>;
/** Rules of the tenant's own types, by name. */
export type OwnFieldRules = { readonly [Name in OwnFieldTypeName]?: OwnFieldRule };
