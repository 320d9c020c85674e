import fc from 'fast-check';
import { fileKinds, type FieldOf, type FieldTypeName, type OwnFieldTypeName } from 'onboarding-kit/protocol';

/** The kit's own types of field. */
export type KitTypeName = Exclude<FieldTypeName, OwnFieldTypeName>;
/** What a definition says beyond its name and label, and beyond when it is asked for. */
type Limits<Name extends KitTypeName> = Omit<
  FieldOf<Name>,
  'type' | 'name' | 'label' | 'visibleWhen' | 'value' | 'fields'
>;

const few = fc.integer({ min: 0, max: 3 });
const some = fc.integer({ min: 1, max: 4 });
const length = fc.integer({ min: 1, max: 24 });
const limit = fc.integer({ min: -1000, max: 1000 });
const decimals = fc.integer({ min: 0, max: 6 });
const sum = fc.tuple(fc.nat(2000), fc.constantFrom('', '.5', '.05', '.001')).map(([whole, rest]) => `${whole}${rest}`);
const currencies = fc.constantFrom<string[][]>(['EUR'], ['EUR', 'RON'], ['KWD'], ['JPY', 'EUR']);
const country = fc.constantFrom('RO', 'DE', 'GB', 'US', 'MD', 'XK');
const countries = fc.constantFrom<string[][]>(['RO'], ['RO', 'DE'], ['GB', 'US', 'MD']);
const day = fc.constantFrom('1900-01-01', '1990-05-14', '2004-02-29', '2026-11-23', '2100-12-31');
const order = fc.constantFrom('dmy', 'mdy', 'ymd');
const options = fc.constantFrom(
  ['a', 'b'].map((value) => ({ value, label: value })),
  ['constructor', '__proto__', '', 'Ș'].map((value) => ({ value, label: value })),
);
/** No classes of characters by their Unicode property: which letters there are differs from one engine to the next. */
const format = fc.constantFrom(
  { pattern: String.raw`J\d{2}/\d{1,6}/\d{4}`, example: 'J40/1234/2019' },
  { pattern: '[A-Z]{2}|[0-9]{3}', example: 'RO' },
  { pattern: '.{2,5}', example: 'abc' },
);

/** Limits are told one by one, some or none: a default is a limit as well. */
const optional = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant({} as Partial<Shape>) }, fc.record(shape, { requiredKeys: [] }));
/** What must be told, and limits. */
const and = <Told extends object, Shape extends object>(
  told: { [Key in keyof Told]: fc.Arbitrary<Told[Key]> },
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
) => fc.tuple(fc.record(told), optional(shape)).map(([one, other]) => ({ ...one, ...other }));
const withOptions = { options } as const;

/** Random limits of each type of field; a new type is a new entry. */
export const limits: { readonly [Name in KitTypeName]: fc.Arbitrary<Limits<Name>> } = {
  text: optional({ minLength: few, maxLength: length, format }),
  'long-text': optional({ minLength: few, maxLength: length }),
  email: fc.constant({}),
  phone: optional({ country, countries }),
  number: optional({ min: limit, max: limit, decimals }),
  money: and({ currencies }, { min: sum, max: sum, decimals: fc.nat(4) }),
  'minor-money': and({ currencies }, { min: sum, max: sum }),
  percentage: optional({ min: limit, max: limit, decimals }),
  date: optional({ min: day, max: day, order }),
  'date-of-birth': optional({ min: day, max: day, order }),
  select: fc.record(withOptions),
  'search-select': fc.record(withOptions),
  country: optional({ countries }),
  radio: fc.record(withOptions),
  checkbox: fc.constant({}),
  'multi-choice': and({ options }, { minItems: few, maxItems: some }),
  consent: fc.record({
    document: fc.record({
      title: fc.constant('Terms'),
      version: fc.constantFrom('1', '2026-09'),
      text: fc.constant('…'),
    }),
  }),
  iban: optional({ countries }),
  bic: optional({ countries }),
  'national-id': fc.record({ country }),
  address: optional({ country, countries }),
  'one-time-code': optional({ length: fc.integer({ min: 4, max: 10 }) }),
  'iban-list': optional({ countries, minItems: few, maxItems: some }),
  file: and({ accept: fc.constant(Object.keys(fileKinds) as (keyof typeof fileKinds)[]) }, { maxFiles: some }),
  group: and({ itemLabel: fc.constant('Item') }, { minItems: few, maxItems: some }),
};
