import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from './fieldSchema.js';
import { loadRules } from './fieldRules.js';
import { postcodeExamples, postcodeOf } from './postcode.js';
import { readField } from './readAnswer.js';

const common = { name: 'f', label: 'Field' } as const;
const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
const document = { title: 'Terms', version: '2', text: 'Words.' };
const home = { country: 'RO', line1: 'Strada Lipscani 12', city: 'București', postcode: '030167' };
const agreed = { version: '2', opened: true, accepted: true };

const rules = await loadRules(['search-select', 'country', 'multi-choice', 'consent', 'address']);
const find = { ...common, type: 'search-select' } as const;
const several = { ...common, type: 'multi-choice', options } as const;
const consent = { ...common, type: 'consent', document } as const;
const address = { ...common, type: 'address' } as const;
const country = { ...common, type: 'country' } as const;

/** Each row: a field, what was entered, and the value it is read as. */
const taken: [Field, unknown, unknown][] = [
  [{ ...find, options }, 'b', 'b'],
  [find, 'whatever the proxy knows', 'whatever the proxy knows'],
  [country, ' ro ', 'RO'],
  [several, ['c', 'a'], ['a', 'c']],
  [several, ['a', 'a'], ['a']],
  [several, [], undefined],
  [consent, agreed, agreed],
  [consent, { ...agreed, more: 'words' }, agreed],
  [consent, { ...agreed, accepted: false }, undefined],
  [address, home, home],
  [address, { ...home, line1: '  Strada\n Lipscani  12 ', postcode: 'ro 030-167' }, home],
  [address, { ...home, line2: 'Ap. 3', region: 'Sector 3' }, { ...home, line2: 'Ap. 3', region: 'Sector 3' }],
  [address, { country: 'RO', line1: ' ', city: '' }, undefined],
  [
    address,
    { country: 'KE', line1: 'Moi Avenue 1', city: 'Nairobi' },
    { country: 'KE', line1: 'Moi Avenue 1', city: 'Nairobi' },
  ],
];

/** Each row: a field, what was entered, the code it is refused with, and where. */
const refused: [Field, unknown, string, string?][] = [
  [{ ...find, options }, 'd', 'choice'],
  [find, { typed: 'Bucure' }, 'choice'],
  [find, 'x'.repeat(201), 'choice'],
  [{ ...find, required: true }, '', 'required_search-select'],
  [country, 'Romania', 'country'],
  [country, { typed: 'Roma' }, 'country'],
  [{ ...country, countries: ['DE'] }, 'RO', 'country'],
  [several, ['a', 'd'], 'choice'],
  [several, 'a', 'choice'],
  [{ ...several, minItems: 2 }, ['a'], 'choice_min'],
  [{ ...several, maxItems: 1 }, ['a', 'b'], 'choice_max'],
  [{ ...several, required: true }, [], 'required_multi-choice'],
  [{ ...consent, required: true }, { ...agreed, accepted: false }, 'required_consent'],
  [consent, { ...agreed, opened: false }, 'consent_unopened'],
  [consent, { ...agreed, version: '1' }, 'consent_version'],
  [consent, true, 'consent'],
  [address, 'Lipscani 12', 'address'],
  [address, { ...home, country: { typed: 'Roma' } }, 'country', 'country'],
  [{ ...address, countries: ['DE'] }, home, 'country', 'country'],
  [address, { ...home, line1: '' }, 'address_line1', 'line1'],
  [address, { ...home, city: ' ' }, 'address_city', 'city'],
  [address, { ...home, postcode: '' }, 'postcode_missing', 'postcode'],
  [address, { ...home, postcode: '30167' }, 'postcode', 'postcode'],
  [address, { ...home, country: 'US', postcode: '94105' }, 'address_region', 'region'],
  [address, { ...home, line2: 'x'.repeat(121) }, 'text_long', 'line2'],
  [{ ...address, required: true }, undefined, 'required_address'],
];

describe('choices, consent and addresses', () => {
  test.each(taken)('%o takes %j', (field, entered, value) => {
    const once = readField(field, entered, rules);
    expect(once).toEqual({ ok: true, value });
    if (value !== undefined) expect(readField(field, value, rules)).toEqual(once);
  });
  test.each(refused)('%o refuses %j as %s', (field, entered, code, at) =>
    expect(readField(field, entered, rules)).toMatchObject({ ok: false, failures: [{ code, ...(at && { at }) }] }),
  );

  test('a required address that is left empty is missed in each box that has to be filled in', () =>
    expect(readField({ ...address, required: true }, { country: 'RO', line1: ' ', region: '' }, rules)).toEqual({
      ok: false,
      failures: [
        { code: 'address_line1', at: 'line1' },
        { code: 'postcode_missing', params: { example: '030167' }, at: 'postcode' },
        { code: 'address_city', at: 'city' },
      ],
    }));

  test('read what they have read as the same, whatever was entered', () => {
    const parts = fc.record(
      {
        country: fc.constantFrom('RO', 'GB', 'US', 'KE', 'ie', ''),
        line1: fc.string({ unit: 'grapheme' }),
        line2: fc.string(),
        city: fc.constantFrom('Cluj', ' London ', ''),
        region: fc.constantFrom('CA', ''),
        postcode: fc.oneof(fc.constantFrom('030167', 'sw1a1aa', '94105-1234', 'D02AF30'), fc.string()),
      },
      { requiredKeys: [] },
    );
    const fields = fc.constantFrom<Field[]>(address, several, consent, country, find, { ...find, options });
    fc.assert(
      fc.property(
        fields,
        fc.oneof(parts, fc.anything(), fc.array(fc.constantFrom('a', 'b', 'c'))),
        (field, entered) => {
          const once = readField(field, entered, rules);
          if (!once.ok) expect(once.failures[0]?.code).toMatch(/^[a-z0-9_-]+$/);
          else if (once.value !== undefined)
            expect(readField(field, JSON.parse(JSON.stringify(once.value)), rules)).toEqual(once);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('postcodes', () => {
  test.each(Object.entries(postcodeExamples))('%s: %s is one, however it is typed', (code, example) => {
    expect(postcodeOf(code, example)).toEqual({ ok: true, value: example });
    expect(postcodeOf(code, ` ${example.toLowerCase().replace(/[ -]/g, '')} `)).toEqual({ ok: true, value: example });
    expect(postcodeOf(code, `${example}9`).ok).toBe(false);
  });

  test.each([
    ['DE', 'D-10115', '10115'],
    ['LV', '1010', 'LV-1010'],
    ['LU', 'L-1111', '1111'],
    ['NL', '1012ab', '1012 AB'],
    ['GB', 'ec1a1bb', 'EC1A 1BB'],
    ['GB', 'M1 1AE', 'M1 1AE'],
    ['US', '941051234', '94105-1234'],
    ['IE', 'd6w xy00', 'D6W XY00'],
    ['IE', '', ''],
    ['KE', ' 00100 ', '00100'],
  ])('%s: %s is %s', (code, typed, value) => expect(postcodeOf(code, typed)).toEqual({ ok: true, value }));
});
