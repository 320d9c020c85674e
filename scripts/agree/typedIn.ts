import fc from 'fast-check';
import type { KitTypeName } from './definitions.js';

/** Space of all kinds: what is typed, what is pasted, and what nobody sees. */
const gap = fc.constantFrom('', '', ' ', '\u00a0', '\u202f', '\u200b', '\u200e', '\t', '\n', '-', '.');
/** The same text with something between its characters here and there, and around it. */
const spaced = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, gap, fc.integer({ min: 1, max: 5 }), gap)
    .map(
      ([plain, between, size, around]) =>
        around + (plain.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? []).join(between) + around,
    );
/** The same text with one character changed or lost. */
const nearly = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.nat(40), fc.constantFrom('', '0', 'x', '!', ' '))
    .map(([plain, at, other]) => plain.slice(0, at) + other + plain.slice(at + 1));
/** What is right, how people write it, and what comes near it. */
const around = (right: fc.Arbitrary<string>, ...others: fc.Arbitrary<unknown>[]) =>
  fc.oneof(
    { weight: 4, arbitrary: right },
    { weight: 3, arbitrary: spaced(right) },
    { weight: 2, arbitrary: nearly(right) },
    right.map((plain) => plain.toLowerCase()),
    right.map((plain) => `${plain}${plain}`),
    ...others,
  );

const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Ștefan  Țîrlea',
      'one\r\ntwo\rthree\nfour',
      'J40/1234/2019',
      'RO',
      'abc',
      '123',
      ' Ana ',
    ),
  },
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  // Letters made of several characters, some of them younger than the tables of this machine.
  fc.string({
    unit: fc.constantFrom(
      's\u0326',
      't\u0327',
      'e\u0301',
      '👩‍👩‍👧',
      '\u{105d2}\u0307',
      '\u{11382}\u{113c9}',
      '\ud800',
      '\ufeff',
      '\0',
      ' ',
    ),
    maxLength: 12,
  }),
);

const plainNumber = fc
  .tuple(fc.integer({ min: -1000, max: 2000 }), fc.constantFrom('', '', '', ',5', '.50', '.0'))
  .map(([whole, rest]) => `${whole}${rest}`);
const number = around(
  plainNumber,
  fc.stringMatching(/^[-+\u2212]?[\d., '’]{0,14}$/),
  plainNumber.chain((plain) => fc.constantFrom(' %', '%', 'e3', ' EUR', ',005', '.000').map((rest) => plain + rest)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
);
const currency = fc.constantFrom('EUR', 'EUR', 'EUR', 'RON', 'KWD', 'JPY', 'eur', '');
const sum = fc.oneof(
  { weight: 4, arbitrary: fc.record({ amount: fc.nat(2500).map(String), currency }, { requiredKeys: ['amount'] }) },
  { weight: 3, arbitrary: fc.record({ amount: number, currency }, { requiredKeys: ['amount'] }) },
  { weight: 2, arbitrary: fc.record({ minor: fc.oneof(fc.nat(250_000), fc.maxSafeInteger(), number), currency }) },
  number,
);

const day = fc
  .date({ min: new Date('1899-01-01'), max: new Date('2101-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const looseDay = fc
  .tuple(fc.nat(40), fc.nat(14), fc.nat(2200), fc.constantFrom('.', '/', '-', ' ', '. ', ''), fc.nat(5))
  .map(([first, second, third, mark, turn]) => {
    const parts = [first, second, third];
    const turned = [...parts.slice(turn % 3), ...parts.slice(0, turn % 3)];
    return turned.map((part) => String(part).padStart(turn > 2 ? 2 : 1, '0')).join(mark);
  });
const writtenDay = fc
  .tuple(day, fc.constantFrom('.', '/', '-', ' '), fc.boolean())
  .map(([iso, mark, turned]) => (turned ? iso.split('-') : iso.split('-').toReversed()).join(mark));
const box = fc.oneof(fc.nat(40).map(String), fc.constantFrom('', ' ', '02', ' 7 ', '1990', '90', 'May', '２'));
const boxes = fc.oneof(
  day.map((iso) => {
    const [year, month, date] = iso.split('-');
    return { day: date, month, year };
  }),
  fc.record({ day: box, month: box, year: fc.oneof(fc.integer({ min: 1890, max: 2110 }).map(String), box) }),
);

const choice = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', '__proto__', 'Ș') },
  fc.constantFrom<unknown[]>('c', 'constructor', '', 'S\u0326', ' a', 'toString', true, 0),
);
const country = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('RO', 'DE', 'ro', ' gb ', 'MD', 'XK') },
  fc.constantFrom('ZZ', 'Romania', 'ﬁ', ''),
  words,
);
const phone = around(
  fc.constantFrom('+40722123456', '0722123456', '0040722123456', '+49 30 901820', '+1 202 555 0143', '+383 44 123 456'),
  fc.stringMatching(/^(\+|00)?[\d ().-]{6,18}$/),
  fc.constantFrom(
    'tel:+40722123456',
    '+40 722 123 456 ext. 5',
    '\u202a+40722123456\u202c',
    '٠٧٢٢١٢٣٤٥٦',
    '(0722) 123-456',
  ),
);
const iban = around(
  fc.constantFrom(
    'RO49AAAA1B31007593840000',
    'RO49AAAA1B31007593840000',
    'DE89370400440532013000',
    'GB29NWBK60161331926819',
  ),
  fc.constantFrom('MT84MALT011000012345MTLCAST001S', 'IBAN: RO49 AAAA 1B31 0075 9384 0000', 'NO9386011117947'),
);
const bic = around(fc.constantFrom('BTRLRO22', 'BTRLRO22XXX', 'DEUTDEFF', 'DEUTDEFF500', 'CHASUS33', 'NWBKGB2L'));
const nationalId = around(
  fc.constantFrom(
    '2900514400012',
    '1750315400110',
    '290051440001',
    '29005144000122',
    'AB123456C',
    '123-45-6789',
    '86095742719',
  ),
);
const code = around(
  fc.constantFrom('123456', '123456', '1234', '0123456789'),
  fc.constantFrom('Your code is 123456.', '123456 is your code', '１２３４５６', '12 34 56'),
  fc.stringMatching(/^\d{3,11}$/),
);
const postcode = around(
  fc.constantFrom('030167', '030167', '10115', 'SW1A 1AA', '90210', '90210-1234', 'MD-2001', ''),
  words,
);
const address = fc.oneof(
  fc.record({
    country: fc.constantFrom('RO', 'DE', 'GB'),
    line1: fc.constantFrom('Strada Lipscani 12', ' 10 Downing St '),
    city: fc.constantFrom('București', 'Berlin'),
    postcode,
  }),
  fc.record(
    { country, line1: words, line2: words, city: words, region: words, postcode, ['__proto__']: words },
    { requiredKeys: ['country', 'line1', 'city', 'postcode'] },
  ),
);
const consent = fc.oneof(
  fc.record({ version: fc.constantFrom('1', '2026-09'), opened: fc.constant(true), accepted: fc.constant(true) }),
  fc.record(
    {
      version: fc.constantFrom('1', '2026-09', '2025-01'),
      opened: fc.constantFrom<unknown[]>(true, false, 'true'),
      accepted: fc.constantFrom<unknown[]>(true, false, 1),
    },
    { requiredKeys: ['accepted'] },
  ),
);
const email = around(
  fc.oneof(fc.constantFrom('ana@example.com', 'Ana.Popescu+1@example.co.uk'), fc.emailAddress()),
  fc.constantFrom('mailto:ana@example.com', 'Ana <ana@example.com>', 'ana@exämple.com', 'ana.example.com'),
  fc.constant(`${'a'.repeat(260)}@example.com`),
  words,
);

/** What people type and paste into each type of field, and what comes near it. Of a group, what stands in the place of its items. */
export const typedIn: { readonly [Name in KitTypeName]: fc.Arbitrary<unknown> } = {
  text: words,
  'long-text': words,
  email,
  phone,
  number,
  money: sum,
  'minor-money': sum,
  percentage: number,
  date: fc.oneof(day, writtenDay, looseDay, spaced(writtenDay)),
  'date-of-birth': fc.oneof(day, writtenDay, looseDay, boxes),
  select: choice,
  'search-select': choice,
  country,
  radio: choice,
  checkbox: fc.oneof({ weight: 3, arbitrary: fc.boolean() }, fc.constantFrom<unknown[]>('true', 'on', 0, 1)),
  'multi-choice': fc.oneof(
    fc.subarray(['a', 'b']),
    fc.subarray(['Ș', '__proto__', '']),
    fc.array(choice, { maxLength: 5 }),
    choice,
  ),
  consent,
  iban,
  bic,
  'national-id': nationalId,
  address,
  'one-time-code': fc.oneof({ weight: 5, arbitrary: code }, fc.integer()),
  'iban-list': fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.oneof(iban, fc.constantFrom('', ' ', 5)), { maxLength: 3 }) },
    iban,
  ),
  file: fc.array(fc.constantFrom('u1', 'u2', 'u3', '', 5), { maxLength: 4 }),
  group: fc.constantFrom<unknown[]>([], [{}], [null], {}, 'item', [[]], [{ constructor: 1 }]),
};

/** What no field expects: other types, and keys that are dangerous to copy. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, '', ' ', [], {}, 'constructor', 'toString'),
  fc
    .constantFrom(
      '{"__proto__":{"accepted":true}}',
      '{"constructor":{"prototype":1}}',
      '{"amount":{"amount":1}}',
      '[[[]]]',
    )
    .map((text): unknown => JSON.parse(text)),
);

/** Names of values that no field asked for. */
export const hostileNames = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'f0.0',
  'then',
  'length',
);
