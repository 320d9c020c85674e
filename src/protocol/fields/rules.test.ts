import { describe, expect, test } from 'vitest';
import type { Field } from './fieldSchema.js';
import { readField } from './readAnswer.js';

const common = { name: 'f', label: 'Field' } as const;
const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];

/** Each row: a field, what was typed, and the value it is read as. */
const taken: [Field, unknown, unknown][] = [
  [{ ...common, type: 'text' }, '  Ștefan  Țîrlea ', 'Ștefan  Țîrlea'],
  [{ ...common, type: 'text' }, 'S\u0327', 'Ş'],
  [{ ...common, type: 'text', maxLength: 2 }, '👩👩', '👩👩'],
  [{ ...common, type: 'email' }, ' Ana@example.com ', 'Ana@example.com'],
  [{ ...common, type: 'phone' }, '+40 722 123 456', '+40722123456'],
  [{ ...common, type: 'phone' }, '0040 (722) 123-456', '+40722123456'],
  // As address books copy it, with marks of direction around.
  [{ ...common, type: 'phone' }, '\u202a+40722123456\u202c', '+40722123456'],
  [{ ...common, type: 'phone', callingCode: '40' }, '0722.123.456', '+40722123456'],
  [{ ...common, type: 'phone', callingCode: '40' }, '+49 30 901820', '+4930901820'],
  [{ ...common, type: 'number' }, '1 200', 1200],
  [{ ...common, type: 'number', decimals: 2 }, '12,5', 12.5],
  [{ ...common, type: 'number', decimals: 3 }, '1,125', 1.125],
  [{ ...common, type: 'number' }, 7, 7],
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
  [{ ...common, type: 'date' }, '2026-11-23', '2026-11-23'],
  [{ ...common, type: 'date' }, ' 3.2.2026 ', '2026-02-03'],
  [{ ...common, type: 'date' }, '23/11/2026', '2026-11-23'],
  [{ ...common, type: 'date' }, '23. 11. 2026.', '2026-11-23'],
  [{ ...common, type: 'date' }, '23112026', '2026-11-23'],
  [{ ...common, type: 'date' }, '29.02.2028', '2028-02-29'],
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
  [{ ...common, type: 'email' }, 'ana.example.com', 'email_at'],
  [{ ...common, type: 'email' }, 'ana@example', 'email'],
  [{ ...common, type: 'email' }, `${'a'.repeat(250)}@example.com`, 'email'],
  [{ ...common, type: 'phone' }, '0722 123 456', 'phone_country'],
  [{ ...common, type: 'phone' }, '+40 722 CALL ME', 'phone_letters'],
  [{ ...common, type: 'phone' }, '+40 722', 'phone'],
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
  [{ ...common, type: 'date' }, 'tomorrow', 'date'],
  [{ ...common, type: 'date' }, '23.11.26', 'date'],
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
    expect(readField(field, typed)).toEqual({ ok: true, value }),
  );
  test.each(refused)('%o refuses %j as %s', (field, typed, code) =>
    expect(readField(field, typed)).toMatchObject({ ok: false, failures: [{ code }] }),
  );
});
