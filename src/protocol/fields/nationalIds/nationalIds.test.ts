import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nationalId } from '../nationalId.js';
import { nationalIds } from './nationalIds.js';

const read = (country: string, raw: unknown) =>
  nationalId.parse(raw, { type: 'national-id', name: 'f', label: 'Field', country }, {});

/** By country: a number as its authority prints it, one of those that are hard to get right, and numbers with mistakes. */
const known: Record<string, { good: [string, string][]; wrong: [string, string][] }> = {
  RO: {
    good: [
      ['1800101221144', '1800101221144'],
      ['1 80 01 01 221144', '1800101221144'],
      // A resident, whose first digit leaves the century open: the 29th of February 2000.
      ['7000229400012', '7000229400012'],
    ],
    wrong: [
      ['180010122114', 'national_id_short'],
      ['18001012211445', 'national_id_long'],
      ['180010122114A', 'national_id_digits'],
      ['0800101221144', 'national_id_begin'],
      ['1801301221144', 'national_id_date'],
      ['1000229221144', 'national_id_date'],
      ['1800101601144', 'national_id_place'],
      ['1800101221145', 'national_id_control'],
      ['1800101212144', 'national_id_control'],
    ],
  },
  BG: {
    good: [
      ['7523169263', '7523169263'],
      ['752316 9263', '7523169263'],
      ['6101057509', '6101057509'],
    ],
    wrong: [
      ['752316926', 'national_id_short'],
      ['7513169263', 'national_id_date'],
      ['7563169263', 'national_id_date'],
      ['7523169264', 'national_id_control'],
    ],
  },
  PL: {
    good: [
      ['44051401359', '44051401359'],
      ['02070803628', '02070803628'],
    ],
    wrong: [
      ['4405140135', 'national_id_short'],
      ['44131401359', 'national_id_date'],
      ['44051401358', 'national_id_control'],
    ],
  },
  ES: {
    good: [
      ['12345678Z', '12345678Z'],
      ['12.345.678-z', '12345678Z'],
      ['X1234567L', 'X1234567L'],
    ],
    wrong: [
      ['1234567Z', 'national_id_short'],
      ['123456789', 'national_id_pattern'],
      ['12345678A', 'national_id_control'],
    ],
  },
  IT: {
    good: [
      ['RSSMRA85T10A562S', 'RSSMRA85T10A562S'],
      ['rss mra 85t10 a562s', 'RSSMRA85T10A562S'],
      // A woman, and a code whose digits became letters because somebody had it already.
      ['MRTMTT91D08F205J', 'MRTMTT91D08F205J'],
      ['RSSMRA85T10A56NH', 'RSSMRA85T10A56NH'],
    ],
    wrong: [
      ['RSSMRA85T10A562', 'national_id_short'],
      ['RSSMRA85T10A5622', 'national_id_pattern'],
      ['RSSMRA85T35A562S', 'national_id_date'],
      ['RSSMRA85T10A562T', 'national_id_control'],
    ],
  },
};

describe.each(Object.entries(known))('a number of %s', (country, { good, wrong }) => {
  test.each(good)('%j is read', (typed, value) => expect(read(country, typed)).toEqual({ ok: true, value }));
  test.each(wrong)('%j is refused as %s', (typed, code) =>
    expect(read(country, typed)).toMatchObject({ ok: false, failures: [{ code }] }),
  );

  test('with one character changed is another, or none', () => {
    const [[, value] = ['', '']] = good;
    fc.assert(
      fc.property(fc.nat(value.length - 1), fc.constantFrom(...'0123456789'), (at, digit) => {
        fc.pre(/\d/.test(value.charAt(at)) && value.charAt(at) !== digit);
        const reading = read(country, value.slice(0, at) + digit + value.slice(at + 1));
        expect(reading.ok).toBe(false);
      }),
    );
  });
});

test('every known number is tested here', () => {
  expect(Object.keys(known).toSorted()).toEqual(Object.keys(nationalIds).toSorted());
});

test('a number of another country is taken as long as it may be one', () => {
  expect(read('FR', '1 84 12 76 451 089 46')).toEqual({ ok: true, value: '184127645108946' });
  expect(read('FR', 'x')).toMatchObject({ failures: [{ code: 'national_id' }] });
  expect(read('FR', 'a'.repeat(21))).toMatchObject({ failures: [{ code: 'national_id' }] });
  expect(read('constructor', 'AB123456')).toEqual({ ok: true, value: 'AB123456' });
});
