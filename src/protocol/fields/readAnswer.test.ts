import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRules } from './fieldRules.js';
import { fieldSchema, type Field } from './fieldSchema.js';
import { isVisible, readAnswer } from './readAnswer.js';

const rules = await loadRules(['iban-list']);

describe('isVisible', () => {
  const fields = [
    { type: 'checkbox', name: 'spouse', label: 'Married' },
    { type: 'text', name: 'spouse_name', label: 'Name', visibleWhen: { field: 'spouse', is: [true] } },
    { type: 'text', name: 'single_why', label: 'Why', visibleWhen: { field: 'spouse', is: [false] } },
    { type: 'number', name: 'children', label: 'Children' },
    { type: 'text', name: 'child_name', label: 'Name', visibleWhen: { field: 'children', is: [1] } },
    { type: 'text', name: 'nick', label: 'Nickname', visibleWhen: { field: 'child_name', is: ['Ana'] } },
    { type: 'text', name: 'lost', label: 'Lost', visibleWhen: { field: 'nobody', is: [true] } },
    { type: 'text', name: 'ring_a', label: 'A', visibleWhen: { field: 'ring_b', is: ['x'] } },
    { type: 'text', name: 'ring_b', label: 'B', visibleWhen: { field: 'ring_a', is: ['x'] } },
  ] as const satisfies Field[];
  const visible = (values: Record<string, unknown>) =>
    fields.filter((field) => isVisible(field, fields, values)).map((field) => field.name);

  test('asks by what the other field holds, as typed or as carried', () => {
    expect(visible({ spouse: true, children: '1' })).toEqual(['spouse', 'spouse_name', 'children', 'child_name']);
    expect(visible({ spouse: true, children: 1 })).toEqual(['spouse', 'spouse_name', 'children', 'child_name']);
    expect(visible({ spouse: false })).toEqual(visible({}));
    expect(visible({})).toEqual(['spouse', 'single_why', 'children']);
  });

  test('hides what depends on a hidden field, on itself, or on nothing', () => {
    expect(visible({ children: '2', child_name: 'Ana', lost: 'x', ring_a: 'x', ring_b: 'x' })).toEqual([
      'spouse',
      'single_why',
      'children',
    ]);
    expect(visible({ children: '1', child_name: ' Ana ' })).toContain('nick');
  });

  test('browser and proxy agree: an answer that was read is read again as the same', () => {
    const values = fc.record({
      spouse: fc.constantFrom(true, false, undefined),
      spouse_name: fc.constantFrom('', 'Ana'),
      single_why: fc.constantFrom(' so ', ''),
      children: fc.constantFrom('1', ' 1 ', '1.0', '2', ''),
      child_name: fc.constantFrom('Ana', ' Ana', 'Ion'),
      nick: fc.constantFrom('A', ''),
    });
    fc.assert(
      fc.property(values, (typed) => {
        const browser = readAnswer(fields, typed);
        if (browser.ok) expect(readAnswer(fields, JSON.parse(JSON.stringify(browser.value)))).toEqual(browser);
      }),
    );
  });
});

describe('readAnswer', () => {
  const fields: Field[] = [
    { type: 'text', name: 'nick', label: 'Nickname', required: true },
    { type: 'iban-list', name: 'ibans', label: 'Accounts' },
    { type: 'text', name: 'client', label: 'Client', readOnly: true, value: 'A-7711' },
  ];

  test('gathers every error in the order of the fields, and addresses those of a list to their box', () => {
    expect(readAnswer(fields, { ibans: ['', 'RO49'], more: 1 }, rules)).toEqual({
      ok: false,
      errors: [
        { field: 'nick', code: 'required_text' },
        { field: 'ibans.1', code: 'iban_short', params: { country: 'RO', expected: 24, count: 20 } },
        { field: 'more', code: 'unknown_field' },
      ],
    });
  });

  test('a read-only field keeps the value it was shown with, whatever is sent', () => {
    expect(readAnswer(fields, { nick: 'Ana', client: 'B-1' }, rules)).toEqual({
      ok: true,
      value: { nick: 'Ana', client: 'A-7711' },
    });
  });

  test('takes values under their own names only', () => {
    const odd: Field[] = [{ type: 'text', name: 'constructor', label: 'Odd' }];
    expect(readAnswer(odd, {})).toEqual({ ok: true, value: {} });
    expect(readAnswer(odd, { constructor: 'x' })).toEqual({ ok: true, value: { constructor: 'x' } });
    const hostile = JSON.parse('{"nick":"a","__proto__":{"x":1}}') as Record<string, unknown>;
    expect(readAnswer(fields, hostile, rules)).toMatchObject({ ok: false });
  });
});

test('a definition is checked: limits of the right type, known types only', () => {
  const parse = (definition: unknown) => fieldSchema.safeParse(definition).success;
  expect(parse({ type: 'money', name: 'sum', label: 'Sum', currencies: ['EUR'] })).toBe(true);
  expect(parse({ type: 'money', name: 'sum', label: 'Sum', currencies: [] })).toBe(false);
  expect(parse({ type: 'text', name: 'no spaces', label: 'x' })).toBe(false);
  expect(parse({ type: 'rating', name: 'stars', label: 'Stars' })).toBe(false);
});
