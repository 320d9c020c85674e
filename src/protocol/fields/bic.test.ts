import { expect, test } from 'vitest';
import { bic } from './bic.js';

const read = (raw: unknown, countries?: string[]) =>
  bic.parse(raw, { type: 'bic', name: 'f', label: 'Field', countries }, {});

test.each([
  ['BTRLRO22', 'BTRLRO22'],
  ['btrl ro 22', 'BTRLRO22'],
  ['BTRL-RO-22-XXX', 'BTRLRO22XXX'],
  ['BIC: DEUTDEFF500', 'DEUTDEFF500'],
  ['PCBKXKPR', 'PCBKXKPR'],
])('%j is the code of a bank', (typed, value) => expect(read(typed)).toEqual({ ok: true, value }));

test.each<[unknown, string[] | undefined, string]>([
  [5, undefined, 'bic'],
  ['BTRLRO2', undefined, 'bic_length'],
  ['BTRLRO22XX', undefined, 'bic_length'],
  ['BTRL_RO22', undefined, 'bic_characters'],
  ['BTR1RO22', undefined, 'bic'],
  ['BTRLXX22', undefined, 'bic_country_unknown'],
  ['DEUTDEFF', ['RO', 'BG'], 'bic_country'],
  ['RO49 AAAA 1B31 0075 9384 0000', undefined, 'bic_iban'],
])('%j for %j is refused as %s', (typed, countries, code) =>
  expect(read(typed, countries)).toMatchObject({ ok: false, failures: [{ code }] }),
);
