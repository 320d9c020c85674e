import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { fieldTypes, loadRules, readField, type Field } from 'onboarding-kit/protocol';
import { describe, expect, test } from 'vitest';
import { en } from './en.js';

const rules = await loadRules(fieldTypes);
const texts = new Set(Object.keys(en));
const withoutText = (codes: Iterable<string>) => [...new Set(codes)].filter((code) => !texts.has(`error.${code}`));

/** What fields of each type need beside their name and label, and limits that are easily missed. */
const limits: { readonly [Type in Field['type']]?: object[] } = {
  text: [{ minLength: 3, maxLength: 5, format: { pattern: '[a-z]+', example: 'abc' } }],
  'long-text': [{ minLength: 3, maxLength: 5 }],
  phone: [{}, { country: 'RO' }, { countries: ['RO'] }],
  number: [{ min: 5, max: 9 }, { decimals: 1 }],
  percentage: [{ min: 5, max: 9 }],
  money: [{ currencies: ['EUR'], min: '5', max: '9' }, { currencies: ['JPY'] }],
  'minor-money': [{ currencies: ['EUR'], min: '5', max: '9' }],
  date: [{ min: '2000-01-01', max: '2001-01-01' }],
  'date-of-birth': [{ max: '2001-01-01' }],
  iban: [{}, { countries: ['DE'] }],
  bic: [{}, { countries: ['DE'] }],
  'national-id': ['RO', 'BG', 'PL', 'ES', 'IT', 'FR'].map((country) => ({ country })),
  'iban-list': [{ minItems: 2, maxItems: 3 }],
  file: [{ accept: ['image/png'] }],
  group: [{ itemLabel: 'Item', fields: [{ type: 'email', name: 'e', label: 'E' }], minItems: 2, maxItems: 3 }],
  consent: [{ document: { title: 'Terms', version: '1', text: 'Words' } }],
};
const options = [{ value: 'a', label: 'A' }];
const fields = fc.constantFrom(
  ...fieldTypes.flatMap((type) =>
    (limits[type] ?? [{}]).flatMap((limit) =>
      [true, false].map((required) => ({ name: 'f', label: 'F', options, ...limit, type, required }) as Field),
    ),
  ),
);
const words = fc.oneof(
  fc.stringMatching(/^\+?[\d .,-]{0,14}$/),
  fc.stringMatching(/^[A-Za-z]{0,6}[\dA-Z ]{0,14}$/),
  fc.constantFrom(
    '',
    'RO49 AAAA 1B31 0075 9384 0000',
    '1800101221144',
    '+999 123 4567',
    '30.02.2000',
    '0722 123 456 x5',
  ),
);
const values = fc.oneof(
  words,
  fc.array(words, { maxLength: 4 }),
  fc.record({ amount: words, currency: fc.constantFrom('EUR', 'USD') }),
  fc.record({ day: words, month: words, year: words }),
  fc.record({ country: fc.constantFrom('RO', 'GB', 'XX'), line1: words, city: words, postcode: words }),
  fc.array(fc.record({ e: words }), { maxLength: 4 }),
  fc.anything(),
);

describe('every code that a rule gives has a text', () => {
  test('by what the rules say to random values', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(fields, values, (field, raw) => {
        const reading = readField(field, raw, rules);
        if (!reading.ok) for (const { code } of reading.failures) found.add(code);
      }),
      { numRuns: 20_000 },
    );
    expect(found.size).toBeGreaterThan(60);
    expect(withoutText(found)).toEqual([]);
  });

  test('by what their sources name', async () => {
    const folder = new URL('../protocol/fields/', import.meta.url);
    const files = (await readdir(folder, { recursive: true })).filter((file) => /(?<!\.test)\.ts$/.test(file));
    const sources = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
    const named = /(?:refuse\(|code: |return )(?:[^'();]*\? ?)?'([a-z]+(?:_[a-z0-9]+)*)'(?: : '([a-z_0-9]+)')?/g;
    const codes = sources.flatMap((source) =>
      [...source.matchAll(named)].flatMap(([, one, other]) => [one, other]).filter((code) => code !== undefined),
    );
    expect(codes.length).toBeGreaterThan(60);
    expect(withoutText(codes)).toEqual([]);
  });

  test('and so has every field that is left empty', () => {
    expect(withoutText(fieldTypes.map((type) => `required_${type}`))).toEqual([]);
  });
});
