import * as z from 'zod/mini';
import { fileKinds, type FileKind } from './fileKinds.js';
import { wholly } from './text.js';

/**
 * The shapes of fields on the wire, one a type. The rules by which their values are read stand apart (one file a type,
 * beside this one), so that a browser that only reads values need not load what checks shapes.
 */

const plainValue = z.union([z.string(), z.number(), z.boolean()]);
/**
 * A condition over another field of the same step: it holds one of the values of `is` (one of its choices, where there are
 * several), or none of `isNot`. Without either, that something is entered there.
 */
const condition = z.object({
  field: z.string(),
  is: z.optional(z.array(plainValue)),
  isNot: z.optional(z.array(plainValue)),
});

/** What every field has. `value` prefills it; `readOnly` shows it without letting it be changed. */
const common = {
  name: z.string().check(z.regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9_]*$/i)),
  label: z.string(),
  hint: z.optional(z.string()),
  required: z.optional(z.boolean()),
  readOnly: z.optional(z.boolean()),
  /** Asked for only while this holds, or each of these. */
  visibleWhen: z.optional(z.union([condition, z.array(condition).check(z.minLength(1))])),
};

const optionalText = z.optional(z.string());
const count = z.optional(z.int().check(z.gte(0)));
const size = z.optional(z.int().check(z.gte(1)));
const day = z.optional(z.iso.date());
const decimal = z.optional(z.string().check(z.regex(/^\d+(\.\d+)?$/)));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
/** ISO 3166-1 alpha-2. */
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const countries = z.optional(z.array(country).check(z.minLength(1)));
const option = z.object({ value: z.string(), label: z.string(), hint: optionalText });
const options = z.array(option).check(z.minLength(1));
/** How a date of digits is read that does not say it itself; day, month, year unless told. */
const order = z.optional(z.enum(['dmy', 'mdy', 'ymd']));
const percent = z.optional(z.number());
const fileKind = z.enum(Object.keys(fileKinds) as [FileKind, ...FileKind[]]);

/** A sum of money. `amount` is a plain decimal string (`1500.50`): no float ever holds money. */
export const moneyValue = z.object({ amount: z.string(), currency });
/** A sum of money in the currency's smallest unit (ISO 4217): `{ minor: 150050, currency: 'EUR' }` is 1500.50 EUR. */
export const minorMoneyValue = z.object({ minor: z.int(), currency });
/** A postal address. `line2` is for what has no line of its own: flat, floor, staircase. */
export const addressValue = z.object({
  country,
  line1: z.string(),
  line2: optionalText,
  city: z.string(),
  region: optionalText,
  postcode: optionalText,
});
/** That a text was opened and agreed to, and in which version. */
export const consentValue = z.object({ version: z.string(), opened: z.literal(true), accepted: z.literal(true) });

function isPattern(pattern: string): boolean {
  try {
    wholly(pattern);
    return true;
  } catch {
    return false;
  }
}

const singleFields = [
  z.object({
    ...common,
    type: z.literal('text'),
    value: optionalText,
    minLength: count,
    maxLength: size,
    /**
     * What the whole text must look like: a regular expression (as of the HTML attribute `pattern`: the `v` flag, anchored
     * at both ends), and an example that is shown where it does not.
     */
    format: z.optional(z.object({ pattern: z.string().check(z.refine(isPattern)), example: z.string() })),
    /** Which keyboard a phone shows. */
    keyboard: z.optional(z.enum(['text', 'numeric'])),
    /** The `autocomplete` token of the HTML standard, e.g. `given-name`. */
    autocomplete: optionalText,
  }),
  z.object({
    ...common,
    type: z.literal('long-text'),
    value: optionalText,
    minLength: count,
    maxLength: size,
    /** How many lines are in sight; 4 unless told. */
    rows: size,
  }),
  z.object({ ...common, type: z.literal('email'), value: optionalText }),
  z.object({
    ...common,
    type: z.literal('phone'),
    value: optionalText,
    /** Where a number typed without a country code is from; also the country that is offered first. */
    country: z.optional(country),
    /** Where numbers may be from; anywhere unless told. */
    countries,
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
    /** Minor digits that may be entered; as many as the currency has unless told. */
    decimals: z.optional(z.int().check(z.gte(0), z.lte(4))),
  }),
  z.object({
    ...common,
    /** The same, whose value is whole minor units (`minorMoneyValue`), for servicers that count in cents. */
    type: z.literal('minor-money'),
    value: z.optional(minorMoneyValue),
    currencies: z.array(currency).check(z.minLength(1)),
    min: decimal,
    max: decimal,
  }),
  z.object({
    ...common,
    /** A share in percent: `3.1` is 3.1 %. */
    type: z.literal('percentage'),
    value: percent,
    min: percent,
    max: percent,
    /** 2 unless told. */
    decimals: z.optional(z.int().check(z.gte(0), z.lte(6))),
  }),
  z.object({ ...common, type: z.literal('date'), value: day, min: day, max: day, order, autocomplete: optionalText }),
  /** A day that a person knows by heart: three boxes and no calendar. */
  z.object({ ...common, type: z.literal('date-of-birth'), value: day, min: day, max: day, order }),
  z.object({ ...common, type: z.literal('select'), value: optionalText, options }),
  z.object({
    ...common,
    /** One of very many: typed to be found. */
    type: z.literal('search-select'),
    value: optionalText,
    /** All that there is to choose from; absent where the proxy is asked what fits (`GET …/options/:field`). */
    options: z.optional(options),
  }),
  z.object({
    ...common,
    type: z.literal('country'),
    value: z.optional(country),
    /** Those that can be chosen; all unless told. */
    countries,
  }),
  z.object({
    ...common,
    type: z.literal('radio'),
    value: optionalText,
    options,
    /** `segments` sets short labels side by side. */
    layout: z.optional(z.enum(['list', 'segments'])),
  }),
  z.object({ ...common, type: z.literal('checkbox'), value: z.optional(z.boolean()) }),
  z.object({
    ...common,
    type: z.literal('multi-choice'),
    value: z.optional(z.array(z.string())),
    options,
    minItems: count,
    maxItems: size,
  }),
  z.object({
    ...common,
    /** A text that must be opened, and agreed to. Its version is part of the answer. */
    type: z.literal('consent'),
    value: z.optional(consentValue),
    document: z.object({
      title: z.string(),
      /** Which edition of the text it is, e.g. `2026-09`. */
      version: z.string(),
      /** Its words: paragraphs with an empty line between them. */
      text: optionalText,
      /** Where it can be read, where its words are not here. */
      url: z.optional(z.url({ protocol: /^https?$/ })),
    }),
  }),
  z.object({ ...common, type: z.literal('iban'), value: optionalText, countries }),
  /** A bank's code (ISO 9362), of 8 or 11 characters. */
  z.object({ ...common, type: z.literal('bic'), value: optionalText, countries }),
  z.object({
    ...common,
    /** A country's number for a person, e.g. the Romanian CNP. */
    type: z.literal('national-id'),
    value: optionalText,
    country,
  }),
  z.object({
    ...common,
    type: z.literal('address'),
    value: z.optional(addressValue),
    /** The country that is chosen at first. */
    country: z.optional(country),
    countries,
  }),
  z.object({
    ...common,
    /** A code that came by SMS or e-mail. */
    type: z.literal('one-time-code'),
    value: optionalText,
    /** How many digits it has; 6 unless told. */
    length: z.optional(z.int().check(z.gte(4), z.lte(10))),
    /** How often one code can be tried, where that is known. */
    attempts: size,
    /**
     * Another one can be asked for (`POST …/codes/:field`): `after` so many seconds, and after twice as many each time.
     * `at` is from when on; the back-end sets it, or leaves `resend` out where there is no other to be had.
     */
    resend: z.optional(z.object({ after: z.int().check(z.gte(1)), at: z.optional(z.iso.datetime()) })),
  }),
  z.object({
    ...common,
    type: z.literal('iban-list'),
    value: z.optional(z.array(z.string())),
    countries,
    minItems: count,
    maxItems: size,
  }),
] as const;

/** Files go by the field they are for, and an item of a group has no name of its own: they stand beside it. */
const fileField = z.object({
  ...common,
  type: z.literal('file'),
  value: z.optional(z.array(z.string())),
  accept: z.array(fileKind).check(z.minLength(1)),
  /** For each file; 10 MB (10 × 1024 × 1024) unless told. */
  maxBytes: size,
  maxFiles: size,
  /** The shorter side of a picture must have at least so many pixels: what is smaller cannot be read. */
  minPixels: size,
  /** The longer side of a picture may have so many pixels: a larger one is scaled down before it is sent. */
  maxPixels: size,
  /** What the picture is of: which camera is opened, and the frame that is laid over it. */
  subject: z.optional(z.enum(['card', 'page', 'face'])),
});

/** A type of field of the tenant's own; `settings` are whatever its rule and its input read. */
const ownField = z.object({
  ...common,
  type: z.templateLiteral(['x-', z.string().check(z.regex(/^[a-z][a-z0-9-]*$/))]),
  value: z.optional(z.unknown()),
  settings: z.optional(z.record(z.string(), z.unknown())),
});

/** A field that may be part of an item of a group. */
export const singleField = z.union([z.discriminatedUnion('type', singleFields), ownField]);

/** What is asked for several times over, e.g. of each beneficial owner. Its value is a list of answers. */
const groupField = z.object({
  ...common,
  type: z.literal('group'),
  value: z.optional(z.array(z.record(z.string(), z.unknown()))),
  fields: z.array(singleField).check(z.minLength(1)),
  /** What one of them is called, e.g. `Owner`: it is numbered. */
  itemLabel: z.string(),
  /** What the button says that adds one, e.g. `Add an owner`. */
  addLabel: optionalText,
  minItems: count,
  maxItems: size,
});

/** A field as a step asks for it: `type` tells which limits it has. */
export const fieldSchema = z.union([z.discriminatedUnion('type', [...singleFields, fileField, groupField]), ownField]);

/** Any field. */
export type Field = z.output<typeof fieldSchema>;
/** A field that may be part of an item of a group: any but files, and a group itself. */
export type SingleField = z.output<typeof singleField>;
/** The name of a type of field, e.g. `iban-list`. */
export type FieldTypeName = Field['type'];
/** The definition of one type of field, e.g. `FieldOf<'money'>`. */
export type FieldOf<Name extends FieldTypeName> = Extract<Field, { type: Name }>;
/** A type of field of the tenant's own, by its name: it begins with `x-`. */
export type OwnFieldTypeName = FieldOf<`x-${string}`>['type'];
/** What a field's being asked for depends on. */
export type Condition = z.output<typeof condition>;
/** A sum of money; see `moneyValue`. */
export type Money = z.output<typeof moneyValue>;
/** A sum of money in minor units; see `minorMoneyValue`. */
export type MinorMoney = z.output<typeof minorMoneyValue>;
/** A postal address; see `addressValue`. */
export type Address = z.output<typeof addressValue>;
/** That a text was opened and agreed to; see `consentValue`. */
export type Consent = z.output<typeof consentValue>;
/** One of the choices of a select or radio field. */
export type Option = FieldOf<'select'>['options'][number];
