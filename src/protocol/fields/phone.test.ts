import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldOf } from './fieldSchema.js';
import { phone } from './phone.js';

const read = (raw: unknown, limits: Partial<FieldOf<'phone'>> = {}) =>
  phone.parse(raw, { type: 'phone', name: 'f', label: 'Field', ...limits }, {});
const number = '+40722123456';

describe('a phone number', () => {
  test.each([
    ['+40 722 123 456'],
    ['0040 (722) 123-456'],
    ['+40 (0) 722 123 456'],
    ['+40(0)722123456'],
    ['tel:+40-722-123-456'],
    ['＋４０７２２１２３４５６'],
    // As address books copy it, with marks of direction around.
    ['\u202a+40722123456\u202c'],
    ['+40\u00a0722\u00a0123\u00a0456'],
  ])('is read from %j', (typed) => expect(read(typed)).toEqual({ ok: true, value: number }));

  test('without its country code is from where the field says, or where it was chosen', () => {
    expect(read('0722.123.456', { country: 'RO' })).toEqual({ ok: true, value: number });
    expect(read('722 123 456', { countries: ['RO'] })).toEqual({ ok: true, value: number });
    expect(read({ number: '0722 123 456', country: 'RO' }, { country: 'DE' })).toEqual({ ok: true, value: number });
    expect(read({ number: '0722 123 456', country: '' }, { country: 'RO' })).toEqual({ ok: true, value: number });
  });

  test('that says its country itself is believed', () => {
    expect(read('+49 30 901820', { country: 'RO' })).toEqual({ ok: true, value: '+4930901820' });
    expect(read({ number: '+40 722 123 456', country: 'DE' })).toEqual({ ok: true, value: number });
  });

  test('of a numbering plan that several countries share is from the one it belongs to', () => {
    expect(read('07797 712345', { countries: ['GB', 'JE'], country: 'GB' }).ok).toBe(true);
    expect(read('+44 7797 712345', { countries: ['GB'] })).toMatchObject({ failures: [{ code: 'phone_elsewhere' }] });
    expect(read('(212) 555-0100', { countries: ['US', 'CA'], country: 'CA' })).toEqual({
      ok: true,
      value: '+12125550100',
    });
  });

  test.each<[unknown, Partial<FieldOf<'phone'>>, string]>([
    ['0722 123 456', {}, 'phone_country'],
    ['0722 123 456', { countries: ['RO', 'MD'] }, 'phone_country'],
    ['+999 123 4567', {}, 'phone_code'],
    ['+40 722', {}, 'phone_short'],
    ['0722 123 45', { country: 'RO' }, 'phone_short'],
    ['0722 123 4567', { country: 'RO' }, 'phone_long'],
    ['+40 722 123 456 722 123 456', {}, 'phone_long'],
    ['+40 122 123 456', {}, 'phone'],
    ['+', {}, 'phone'],
    ['12', { country: 'RO' }, 'phone_short'],
    ['+40 722 CALL ME', {}, 'phone_letters'],
    ['+40 722 123 456 ext. 12', {}, 'phone_extension'],
    ['+40722123456;ext=12', {}, 'phone_extension'],
    ['0722 123 456 int 5', { country: 'RO' }, 'phone_extension'],
    ['0722 123 456 x5', { country: 'RO' }, 'phone_extension'],
    ['0722 123 456#5', { country: 'RO' }, 'phone_extension'],
    ['+49 30 901820', { countries: ['RO', 'MD'] }, 'phone_elsewhere'],
    [{ number: '030 901820', country: 'DE' }, { countries: ['RO'] }, 'phone_elsewhere'],
    [{ number: '0722 123 456', country: 'constructor' }, {}, 'phone_country'],
    [{ number: 5, country: 'RO' }, {}, 'phone'],
    [40722123456, {}, 'phone'],
  ])('%j with %j is refused as %s', (typed, limits, code) =>
    expect(read(typed, limits)).toMatchObject({ ok: false, failures: [{ code }] }),
  );

  test('that was read is read again as the same, wherever it is sent', () => {
    const country = fc.constantFrom('RO', 'GB', 'JE', 'US', 'CA', 'IT', 'VA', 'RU', 'KZ', 'AR', 'MX', 'DE');
    const digits = fc.stringMatching(/^(\+|00)?[0-9]{6,13}$/);
    fc.assert(
      fc.property(digits, country, (typed, from) => {
        const once = read({ number: typed, country: from });
        if (once.ok) expect(read(once.value, { country: 'FR' })).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});
