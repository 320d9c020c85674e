import { expect, test } from 'vitest';
import { oneTimeCode } from './oneTimeCode.js';

const read = (raw: unknown, length?: number) =>
  oneTimeCode.parse(raw, { type: 'one-time-code', name: 'f', label: 'Field', length }, {});

test.each<[string, number | undefined, string]>([
  ['483920', undefined, '483920'],
  [' 483 920 ', undefined, '483920'],
  ['48-39-20', undefined, '483920'],
  ['٤٨٣٩٢٠', undefined, '483920'],
  ['0042', 4, '0042'],
  ['Carpați Bank: your code is 483920. It works for 10 minutes.', undefined, '483920'],
  ['Codul tău este 483 920. Nu îl da nimănui.', undefined, '483920'],
  ['G-483920 is your code', undefined, '483920'],
  ['Your code is 483920.\n\n@acme.example #483920', undefined, '483920'],
  ['Pay 1,250.00 EUR to shop 12: code 4839', 4, '4839'],
])('the code in %j of %s digits is %s', (typed, length, value) =>
  expect(read(typed, length)).toEqual({ ok: true, value }),
);

test.each<[unknown, number | undefined, string]>([
  ['48392', undefined, 'code_short'],
  ['4839201', undefined, 'code_long'],
  ['abcdef', undefined, 'code_digits'],
  ['Code 483920, reference 771100', undefined, 'code_digits'],
  // A phone number is no code.
  ['Call 0722 123 456 about it', undefined, 'code_digits'],
  ['Paid 483920.50 today', undefined, 'code_digits'],
  [483920, undefined, 'code_digits'],
])('%j of %s digits is refused as %s', (typed, length, code) =>
  expect(read(typed, length)).toMatchObject({ ok: false, failures: [{ code }] }),
);
