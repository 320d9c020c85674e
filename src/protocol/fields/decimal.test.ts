import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAmbiguous, readDecimal } from './decimal.js';

describe('readDecimal', () => {
  test.each([
    ['1500', '1500'],
    ['1 500', '1500'],
    ['1\u00a0500\u202f000', '1500000'],
    ["1'500.50", '1500.50'],
    ['1’500', '1500'],
    ['1.500', '1500'],
    ['1,500', '1500'],
    ['1.500,5', '1500.5'],
    ['1,500.5', '1500.5'],
    ['1.234.567', '1234567'],
    ['1,234,567.89', '1234567.89'],
    ['0,5', '0.5'],
    ['.5', '0.5'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['12,50', '12.50'],
    ['1234.5', '1234.5'],
    ['1234.567', '1234.567'],
    ['007', '7'],
    ['+5', '5'],
    ['-5', '-5'],
    ['\u22125', '-5'],
    ['-0', '0'],
    ['-0.00', '0.00'],
    ['٣', '3'],
    ['１２.５０', '12.50'],
    ['\u200f1500\u200e', '1500'],
    [5, '5'],
    [-0, '0'],
    [0.1, '0.1'],
  ])('reads %j as %s', (typed, plain) => expect(readDecimal(typed)).toBe(plain));

  test.each([
    '',
    ' ',
    'twelve',
    '1e3',
    '12 EUR',
    '1.2.3',
    '1,23,456',
    '1.500.5',
    '1,500,5',
    '1.500,500.5',
    '5.',
    '--5',
    NaN,
    Infinity,
    null,
    undefined,
    {},
    true,
  ])('does not read %j', (typed) => expect(readDecimal(typed)).toBeUndefined());

  test('one separator before three digits is a decimal point where three decimals are asked for', () => {
    expect(readDecimal('1.500', 3)).toBe('1.500');
    expect(readDecimal('1,500', 3)).toBe('1.500');
    expect(readDecimal('1.234.567', 3)).toBe('1234567');
  });

  const decimals = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 2 }), fc.nat(99));
  test.each(['en', 'de', 'fr', 'de-CH', 'ro', 'pl'])('reads what Intl writes in %s', (locale) => {
    fc.assert(
      fc.property(decimals, ([whole, digits, cents]) => {
        const plain = digits === 0 ? `${whole}` : `${whole}.${String(cents).padStart(2, '0').slice(0, digits)}`;
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
        expect(readDecimal(format.format(plain as Intl.StringNumericLiteral))).toBe(plain);
      }),
    );
  });

  test('what it has read it reads again as the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+]?[\d., ']{0,12}$/), fc.double()),
        fc.integer({ min: 0, max: 4 }),
        (typed, decimals) => {
          const once = readDecimal(typed, decimals);
          // A plain decimal of three places is ambiguous to a field that takes two.
          fc.pre(once === undefined || (once.split('.')[1] ?? '').length <= Math.max(decimals, 2));
          expect(readDecimal(once, decimals)).toBe(once);
        },
      ),
    );
  });
});

test.each([
  ['12.345', true],
  ['12,345', true],
  ['€ 1,500', true],
  ['12345', false],
  ['12 345', false],
  ['0.125', false],
  ['1.234.567', false],
  ['1,500.00', false],
  ['12.34', false],
])('%j may be read as two sums: %s', (typed, ambiguous) => expect(isAmbiguous(typed)).toBe(ambiguous));
