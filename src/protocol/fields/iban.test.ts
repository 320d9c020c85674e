import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ibanList, readIban } from './iban.js';
import { readField } from './readAnswer.js';

const rules = { 'iban-list': ibanList };

/** Makes a valid IBAN of an account part: the two check digits by ISO 7064 MOD 97-10, with whole numbers. */
function withChecksum(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((letter) => parseInt(letter, 36)).join('');
  return `${country}${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${account}`;
}

const countries = { RO: 24, DE: 22, GB: 22, NO: 15, MT: 31, FR: 27 };
const ibans = fc
  .constantFrom(...Object.entries(countries))
  .chain(([country, length]) =>
    fc.stringMatching(new RegExp(`^[A-Z0-9]{${length - 4}}$`)).map((account) => withChecksum(country, account)),
  );

describe('an IBAN', () => {
  test.each([
    'RO49AAAA1B31007593840000',
    'DE89370400440532013000',
    'GB29NWBK60161331926819',
    'NO9386011117947',
    'MT84MALT011000012345MTLCAST001S',
  ])('%s is read', (value) => expect(readIban(value)).toEqual({ ok: true, value }));

  test.each([
    ' ro49 aaaa 1b31 0075 9384 0000 ',
    'RO49-AAAA-1B31-0075-9384-0000',
    'IBAN: RO49 AAAA 1B31 0075 9384 0000',
    'IBAN RO49AAAA1B31007593840000',
    'RO49\u00a0AAAA\u00a01B31\u00a00075\u00a09384\u00a00000',
    'RO49\tAAAA.1B31.0075.9384.0000\n',
    '\u200bRO49 AAAA 1B31 0075 9384 0000\u200b',
  ])('is read from %j', (typed) => expect(readIban(typed)).toEqual({ ok: true, value: 'RO49AAAA1B31007593840000' }));

  test.each([
    ['49AAAA1B31007593840000', 'iban_country_missing'],
    ['ZZ49AAAA1B31007593840000', 'iban_country_unknown'],
    ['RO49AAAA1B3100759384000!', 'iban_characters'],
    ['RO49AAAA1B310075938400', 'iban_short'],
    ['RO49AAAA1B310075938400001', 'iban_long'],
    ['RO49AAAA1B31007593840001', 'iban_checksum'],
    ['RO49AAAA1B31007593840000RO49AAAA1B31007593840000', 'iban_long'],
    [49, 'iban'],
  ])('%j is refused as %s', (typed, code) =>
    expect(readIban(typed)).toMatchObject({ ok: false, failures: [{ code }] }),
  );

  test('tells how many characters are missing', () => {
    expect(readIban('RO49AAAA1B3100759384000')).toMatchObject({
      failures: [{ params: { country: 'RO', expected: 24, count: 1 } }],
    });
  });

  test('is refused from countries that are not on the list', () => {
    expect(readIban('DE89370400440532013000', ['RO', 'AT'])).toMatchObject({
      failures: [{ code: 'iban_country', params: { countries: 'RO, AT' } }],
    });
  });

  test('with a right checksum is read, however it is spaced and cased', () => {
    fc.assert(
      fc.property(ibans, fc.constantFrom('', ' ', '-', '\u00a0'), fc.boolean(), (iban, gap, lower) => {
        const typed = (iban.match(/.{1,4}/g) ?? []).join(gap);
        expect(readIban(lower ? typed.toLowerCase() : typed)).toEqual({ ok: true, value: iban });
      }),
    );
  });

  // What MOD 97-10 promises holds for digits; a letter counts as two of them.
  test('with one digit changed, or two neighbours swapped, is not', () => {
    const numeric = fc.stringMatching(/^\d{18}$/).map((account) => withChecksum('DE', account));
    fc.assert(
      fc.property(numeric, fc.integer({ min: 2, max: 20 }), fc.constantFrom(...'0123456789'), (iban, at, other) => {
        const changed = iban.slice(0, at) + other + iban.slice(at + 1);
        const swapped = iban.slice(0, at) + iban.charAt(at + 1) + iban.charAt(at) + iban.slice(at + 2);
        for (const wrong of [changed, swapped]) if (wrong !== iban) expect(readIban(wrong).ok).toBe(false);
      }),
    );
  });
});

describe('a list of IBANs', () => {
  const field = {
    type: 'iban-list',
    name: 'ibans',
    label: 'Accounts',
    required: true,
    minItems: 1,
    maxItems: 2,
  } as const;
  const first = 'RO49AAAA1B31007593840000';
  const second = 'DE89370400440532013000';

  test('leaves out empty boxes, and errors keep the position of what was typed', () => {
    expect(readField(field, ['', ` ${first}`, '  '], rules)).toEqual({ ok: true, value: [first] });
    expect(readField(field, ['', first, 'RO49'], rules)).toMatchObject({
      ok: false,
      failures: [{ code: 'iban_short', at: 2 }],
    });
  });

  test.each([
    [['', ' '], { code: 'required_iban-list' }],
    [[first, 'ro49 aaaa 1b31 0075 9384 0000'], { code: 'list_twice', at: 1 }],
    [[first, second, 'GB29NWBK60161331926819'], { code: 'list_max', params: { count: 2 } }],
    [first, { code: 'list' }],
    [[first, 5], { code: 'iban', at: 1 }],
  ])('%j is refused', (typed, failure) =>
    expect(readField(field, typed, rules)).toMatchObject({ ok: false, failures: [failure] }),
  );

  test('can ask for several', () => {
    expect(readField({ ...field, minItems: 2 }, [first], rules)).toMatchObject({
      failures: [{ code: 'list_min', params: { count: 2 } }],
    });
  });
});
