import { describe, expect, test } from 'vitest';
import { fieldTypes, loadRules } from './fieldRules.js';
import type { Field } from './fieldSchema.js';
import { readField } from './readAnswer.js';

const rules = await loadRules(fieldTypes);
const common = { name: 'f', label: 'Field' } as const;
const postcode = { pattern: '[A-Z]{1,2}[\\dA-Z]{1,2} \\d[A-Z]{2}|none', example: 'SW1A 1AA' };
const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];

/** Each row: a field, what was typed, and the value it is read as. */
const taken: [Field, unknown, unknown][] = [
  [{ ...common, type: 'text' }, '  Ștefan  Țîrlea ', 'Ștefan  Țîrlea'],
  [{ ...common, type: 'text' }, 'S\u0327', 'Ş'],
  [{ ...common, type: 'text', maxLength: 2 }, '👩👩', '👩👩'],
  [{ ...common, type: 'text' }, 'one\ntwo\u0000', 'one two'],
  [{ ...common, type: 'text', format: postcode }, ' SW1A 1AA ', 'SW1A 1AA'],
  [{ ...common, type: 'text', keyboard: 'numeric' }, '٠١٢', '012'],
  [{ ...common, type: 'long-text' }, ' one\r\ntwo\tthree\u0007 ', 'one\ntwo\tthree'],
  [{ ...common, type: 'long-text', maxLength: 3 }, 'a\r\nb', 'a\nb'],
  [{ ...common, type: 'email' }, ' Ana@example.com ', 'Ana@example.com'],
  [{ ...common, type: 'number' }, '1 200', 1200],
  [{ ...common, type: 'number', decimals: 2 }, '12,5', 12.5],
  [{ ...common, type: 'number', decimals: 3 }, '1,125', 1.125],
  [{ ...common, type: 'number' }, 7, 7],
  [{ ...common, type: 'number', unit: 'm²' }, '82 m²', 82],
  [{ ...common, type: 'number', unit: '2' }, '82', 82],
  [{ ...common, type: 'percentage' }, '3,1 %', 3.1],
  [{ ...common, type: 'percentage' }, '%3.1', 3.1],
  [{ ...common, type: 'percentage', decimals: 0 }, 5, 5],
  [
    { ...common, type: 'money', currencies: ['EUR'] },
    { amount: '1 500,5', currency: 'EUR' },
    { amount: '1500.50', currency: 'EUR' },
  ],
  [{ ...common, type: 'money', currencies: ['EUR'] }, { amount: '100' }, { amount: '100.00', currency: 'EUR' }],
  [
    { ...common, type: 'money', currencies: ['KWD'], decimals: 3 },
    { amount: '1,5', currency: 'KWD' },
    { amount: '1.500', currency: 'KWD' },
  ],
  [
    { ...common, type: 'money', currencies: ['JPY'], decimals: 0 },
    { amount: '1500.0', currency: 'JPY' },
    { amount: '1500', currency: 'JPY' },
  ],
  [
    { ...common, type: 'money', currencies: ['KWD'] },
    { amount: '12.345', currency: 'KWD' },
    { amount: '12.345', currency: 'KWD' },
  ],
  [{ ...common, type: 'money', currencies: ['JPY'] }, { amount: '¥1,500' }, { amount: '1500', currency: 'JPY' }],
  [{ ...common, type: 'money', currencies: ['EUR'] }, { amount: '12.345' }, { amount: '12345.00', currency: 'EUR' }],
  [{ ...common, type: 'money', currencies: ['EUR'] }, { amount: '12,345' }, { amount: '12345.00', currency: 'EUR' }],
  [
    { ...common, type: 'money', currencies: ['EUR'] },
    { amount: '1.500,5 EUR' },
    { amount: '1500.50', currency: 'EUR' },
  ],
  [{ ...common, type: 'money', currencies: ['RON'] }, { amount: '80 Lei' }, { amount: '80.00', currency: 'RON' }],
  [{ ...common, type: 'minor-money', currencies: ['EUR'] }, { amount: '1.500,5' }, { minor: 150050, currency: 'EUR' }],
  [{ ...common, type: 'minor-money', currencies: ['JPY'] }, { amount: '1500' }, { minor: 1500, currency: 'JPY' }],
  [{ ...common, type: 'minor-money', currencies: ['KWD'] }, { amount: '1.5' }, { minor: 1500, currency: 'KWD' }],
  [
    { ...common, type: 'minor-money', currencies: ['EUR'] },
    { minor: 5, currency: 'EUR' },
    { minor: 5, currency: 'EUR' },
  ],
  [{ ...common, type: 'minor-money', currencies: ['EUR'] }, { amount: ' ', currency: 'EUR' }, undefined],
  [{ ...common, type: 'date' }, '2026-11-23', '2026-11-23'],
  [{ ...common, type: 'date' }, ' 3.2.2026 ', '2026-02-03'],
  [{ ...common, type: 'date' }, '23/11/2026', '2026-11-23'],
  [{ ...common, type: 'date' }, '23. 11. 2026.', '2026-11-23'],
  [{ ...common, type: 'date' }, '23112026', '2026-11-23'],
  [{ ...common, type: 'date' }, '29.02.2028', '2028-02-29'],
  [{ ...common, type: 'date' }, '2026. 11. 23.', '2026-11-23'],
  [{ ...common, type: 'date' }, '２３/１１/２０２６', '2026-11-23'],
  [{ ...common, type: 'date', order: 'mdy' }, '2/3/2026', '2026-02-03'],
  [{ ...common, type: 'date', order: 'mdy' }, '02032026', '2026-02-03'],
  [{ ...common, type: 'date', order: 'mdy' }, '2026/2/3', '2026-02-03'],
  [{ ...common, type: 'date', order: 'ymd' }, '20260203', '2026-02-03'],
  [{ ...common, type: 'date', order: 'ymd' }, '2026. 2. 3.', '2026-02-03'],
  // Nobody writes the year last and the day in the middle, where the year goes first.
  [{ ...common, type: 'date', order: 'ymd' }, '3.2.2026', '2026-02-03'],
  [{ ...common, type: 'select', options }, 'a', 'a'],
  [{ ...common, type: 'radio', options }, 'b', 'b'],
  [{ ...common, type: 'checkbox' }, true, true],
  [{ ...common, type: 'checkbox' }, false, undefined],
  [{ ...common, type: 'file', accept: ['image/png'], maxFiles: 2 }, ['u1', 'u2'], ['u1', 'u2']],
  [{ ...common, type: 'text' }, '   ', undefined],
  [{ ...common, type: 'money', currencies: ['EUR'] }, { amount: ' ', currency: 'EUR' }, undefined],
];

/** Each row: a field, what was typed, and the code it is refused with. */
const refused: [Field, unknown, string][] = [
  [{ ...common, type: 'text', required: true }, ' ', 'required_text'],
  [{ ...common, type: 'text', minLength: 3 }, 'ab', 'text_short'],
  [{ ...common, type: 'text', maxLength: 2 }, 'abc', 'text_long'],
  [{ ...common, type: 'text' }, { toString: () => 'x' }, 'text'],
  [{ ...common, type: 'text', format: postcode }, 'SW1A 1AA or so', 'text_format'],
  [{ ...common, type: 'text', format: postcode }, 'nonesuch', 'text_format'],
  [{ ...common, type: 'long-text', required: true }, ' \n ', 'required_long-text'],
  [{ ...common, type: 'long-text', maxLength: 3 }, 'a\n\nb', 'text_long'],
  [{ ...common, type: 'long-text' }, 5, 'text'],
  [{ ...common, type: 'percentage', max: 100 }, '101 %', 'number_max'],
  [{ ...common, type: 'percentage' }, '3.125 %', 'number_decimals'],
  [{ ...common, type: 'percentage', required: true }, '', 'required_percentage'],
  [{ ...common, type: 'email' }, 'ana.example.com', 'email_at'],
  [{ ...common, type: 'email' }, 'ana@example', 'email'],
  [{ ...common, type: 'email' }, `${'a'.repeat(250)}@example.com`, 'email'],
  [{ ...common, type: 'number' }, 'twelve', 'number'],
  [{ ...common, type: 'number' }, '1.5', 'number_whole'],
  [{ ...common, type: 'number', decimals: 1 }, '1.25', 'number_decimals'],
  [{ ...common, type: 'number', min: 5 }, '4', 'number_min'],
  [{ ...common, type: 'number', max: 5 }, '6', 'number_max'],
  [{ ...common, type: 'number' }, '99999999999999999999', 'number'],
  [{ ...common, type: 'number', decimals: 6 }, '9007199254740991.5', 'number'],
  [{ ...common, type: 'money', currencies: ['EUR'] }, { amount: 'lots', currency: 'EUR' }, 'money'],
  [{ ...common, type: 'money', currencies: ['EUR'] }, { amount: '-5', currency: 'EUR' }, 'money_negative'],
  [{ ...common, type: 'money', currencies: ['EUR'] }, { amount: '5', currency: 'USD' }, 'money_currency'],
  [{ ...common, type: 'money', currencies: ['EUR'] }, { amount: '5.0005', currency: 'EUR' }, 'money_decimals'],
  [{ ...common, type: 'money', currencies: ['EUR'], min: '500' }, { amount: '499.99', currency: 'EUR' }, 'money_min'],
  [{ ...common, type: 'money', currencies: ['EUR'], max: '500' }, { amount: '500.01', currency: 'EUR' }, 'money_max'],
  [
    { ...common, type: 'money', currencies: ['EUR'], required: true },
    { amount: '', currency: 'EUR' },
    'required_money',
  ],
  [{ ...common, type: 'money', currencies: ['EUR'] }, { amount: '$ 5', currency: 'EUR' }, 'money'],
  [{ ...common, type: 'money', currencies: ['JPY'] }, { amount: '1.5', currency: 'JPY' }, 'money_whole'],
  [{ ...common, type: 'minor-money', currencies: ['EUR'] }, { minor: -5, currency: 'EUR' }, 'money_negative'],
  [{ ...common, type: 'minor-money', currencies: ['EUR'] }, { minor: 1.5, currency: 'EUR' }, 'money'],
  [{ ...common, type: 'minor-money', currencies: ['EUR'], min: '5' }, { minor: 499, currency: 'EUR' }, 'money_min'],
  [{ ...common, type: 'minor-money', currencies: ['EUR'] }, { amount: '99999999999999.99' }, 'money_max'],
  [{ ...common, type: 'minor-money', currencies: ['EUR'], required: true }, { amount: '' }, 'required_minor-money'],
  [{ ...common, type: 'date' }, 'tomorrow', 'date'],
  [{ ...common, type: 'date' }, '23.11.26', 'date_year'],
  [{ ...common, type: 'date' }, '23.11', 'date'],
  [{ ...common, type: 'date', order: 'mdy' }, '23/11/2026', 'date_calendar'],
  [{ ...common, type: 'date', order: 'ymd' }, '23112026', 'date_calendar'],
  [{ ...common, type: 'date' }, '30.02.2026', 'date_calendar'],
  [{ ...common, type: 'date', min: '2026-01-01' }, '31.12.2025', 'date_min'],
  [{ ...common, type: 'date', max: '2026-01-01' }, '02.01.2026', 'date_max'],
  [{ ...common, type: 'select', options }, 'c', 'choice'],
  [{ ...common, type: 'radio', options }, ['a'], 'choice'],
  [{ ...common, type: 'checkbox' }, 'on', 'checkbox'],
  [{ ...common, type: 'checkbox', required: true }, false, 'required_checkbox'],
  [{ ...common, type: 'file', accept: ['image/png'] }, ['u1', 'u2'], 'file_many'],
  [{ ...common, type: 'file', accept: ['image/png'], maxFiles: 2 }, ['u1', 'u1'], 'list_twice'],
  [{ ...common, type: 'file', accept: ['image/png'] }, [5], 'file'],
  [{ ...common, type: 'file', accept: ['image/png'], required: true }, [], 'required_file'],
];

describe('the rules of the fields', () => {
  test.each(taken)('%o takes %j', (field, typed, value) =>
    expect(readField(field, typed, rules)).toEqual({ ok: true, value }),
  );
  test.each(refused)('%o refuses %j as %s', (field, typed, code) =>
    expect(readField(field, typed, rules)).toMatchObject({ ok: false, failures: [{ code }] }),
  );
});
