import * as z from 'zod/mini';
import { fileKinds, type FileKind } from './fileKinds.js';

/**
 * The shapes of fields on the wire, one a type. The rules by which their values are read stand apart (one file a type,
 * beside this one), so that a browser that only reads values need not load what checks shapes.
 */

/** What every field has. `value` prefills it; `readOnly` shows it without letting it be changed. */
const common = {
  name: z.string().check(z.regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9_]*$/i)),
  label: z.string(),
  hint: z.optional(z.string()),
  required: z.optional(z.boolean()),
  readOnly: z.optional(z.boolean()),
  /** Asked for only while another field holds one of these values. */
  visibleWhen: z.optional(z.object({ field: z.string(), is: z.array(z.union([z.string(), z.number(), z.boolean()])) })),
};

const optionalText = z.optional(z.string());
const count = z.optional(z.int().check(z.gte(0)));
const size = z.optional(z.int().check(z.gte(1)));
const day = z.optional(z.iso.date());
const decimal = z.optional(z.string().check(z.regex(/^\d+(\.\d+)?$/)));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const countries = z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.minLength(1)));
const options = z.array(z.object({ value: z.string(), label: z.string(), hint: optionalText })).check(z.minLength(1));
const fileKind = z.enum(Object.keys(fileKinds) as [FileKind, ...FileKind[]]);

/** A sum of money. `amount` is a plain decimal string (`1500.50`): no float ever holds money. */
export const moneyValue = z.object({ amount: z.string(), currency });

/** A field as a step asks for it: `type` tells which limits it has. */
export const fieldSchema = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal('text'),
    value: optionalText,
    minLength: count,
    maxLength: size,
    /** The `autocomplete` token of the HTML standard, e.g. `given-name`. */
    autocomplete: optionalText,
  }),
  z.object({ ...common, type: z.literal('email'), value: optionalText }),
  z.object({
    ...common,
    type: z.literal('phone'),
    value: optionalText,
    /** Country calling code for numbers typed without one, e.g. `40`. */
    callingCode: z.optional(z.string().check(z.regex(/^[1-9]\d{0,2}$/))),
  }),
  z.object({
    ...common,
    type: z.literal('number'),
    value: z.optional(z.number()),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    /** How many digits may stand behind the decimal point; 0, the default, asks for whole numbers. */
    decimals: z.optional(z.int().check(z.gte(0), z.lte(6))),
    /** A unit shown behind the number, e.g. `m²`. */
    unit: optionalText,
  }),
  z.object({
    ...common,
    type: z.literal('money'),
    value: z.optional(moneyValue),
    /** ISO 4217; with one there is nothing to choose. */
    currencies: z.array(currency).check(z.minLength(1)),
    min: decimal,
    max: decimal,
    /** Minor digits that may be entered; 2 unless told. */
    decimals: z.optional(z.int().check(z.gte(0), z.lte(4))),
  }),
  z.object({ ...common, type: z.literal('date'), value: day, min: day, max: day, autocomplete: optionalText }),
  z.object({ ...common, type: z.literal('select'), value: optionalText, options }),
  z.object({
    ...common,
    type: z.literal('radio'),
    value: optionalText,
    options,
    /** `segments` sets short labels side by side. */
    layout: z.optional(z.enum(['list', 'segments'])),
  }),
  z.object({ ...common, type: z.literal('checkbox'), value: z.optional(z.boolean()) }),
  z.object({ ...common, type: z.literal('iban'), value: optionalText, countries }),
  z.object({
    ...common,
    type: z.literal('iban-list'),
    value: z.optional(z.array(z.string())),
    countries,
    minItems: count,
    maxItems: size,
  }),
  z.object({
    ...common,
    type: z.literal('file'),
    value: z.optional(z.array(z.string())),
    accept: z.array(fileKind).check(z.minLength(1)),
    /** For each file; 10 MB (10 × 1024 × 1024) unless told. */
    maxBytes: size,
    maxFiles: size,
  }),
]);

/** Any field. */
export type Field = z.output<typeof fieldSchema>;
/** The name of a type of field, e.g. `iban-list`. */
export type FieldTypeName = Field['type'];
/** The definition of one type of field, e.g. `FieldOf<'money'>`. */
export type FieldOf<Name extends FieldTypeName> = Extract<Field, { type: Name }>;
/** A sum of money; see `moneyValue`. */
export type Money = z.output<typeof moneyValue>;
/** One of the choices of a select or radio field. */
export type Option = FieldOf<'select'>['options'][number];
