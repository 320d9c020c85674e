import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldSchema, type Field, type FieldOf } from './fieldSchema.js';
import { loadRules, typesIn } from './fieldRules.js';
import { isEmptyAnswer, isVisible, readAnswer, readField } from './readAnswer.js';

const owners: FieldOf<'group'> = {
  type: 'group',
  name: 'owners',
  label: 'Owners',
  itemLabel: 'Owner',
  fields: [
    { type: 'text', name: 'name', label: 'Name', required: true, minLength: 2 },
    { type: 'checkbox', name: 'firm', label: 'A firm' },
    { type: 'text', name: 'number', label: 'Number', required: true, visibleWhen: { field: 'firm', is: [true] } },
    { type: 'money', name: 'share', label: 'Share', currencies: ['EUR'] },
    { type: 'address', name: 'home', label: 'Home' },
    { type: 'text', name: 'client', label: 'Client', readOnly: true, value: 'A-1' },
  ],
};
const rules = await loadRules(typesIn([owners]));
const read = (value: unknown, more: Partial<typeof owners> = {}) => readField({ ...owners, ...more }, value, rules);
const untouched = { name: '', firm: false, number: '', share: { amount: '', currency: 'EUR' } };

describe('a group', () => {
  test('reads each item by its own fields, and lets go of those that hold nothing', () => {
    const typed = [
      { ...untouched, name: ' Ana ' },
      untouched,
      {},
      { ...untouched, name: 'Ion', firm: true, number: 'J40' },
    ];
    expect(read(typed)).toEqual({
      ok: true,
      value: [
        { name: 'Ana', client: 'A-1' },
        { name: 'Ion', firm: true, number: 'J40', client: 'A-1' },
      ],
    });
  });

  test('addresses what is wrong to its box, by the positions of what was typed', () => {
    expect(read([untouched, { ...untouched, name: 'A' }, { name: 'Ion', firm: true, home: { line1: 'x' } }])).toEqual({
      ok: false,
      failures: [
        { at: '1.name', code: 'text_short', params: { min: 2, count: 1 } },
        { at: '2.number', code: 'required_text' },
        { at: '2.home.country', code: 'country' },
        { at: '2.home.city', code: 'address_city' },
      ],
    });
  });

  test('answers in a step are addressed through the group', () => {
    expect(readAnswer([owners], { owners: [{ name: 'Ana', more: 1 }] }, rules)).toEqual({
      ok: false,
      errors: [{ field: 'owners.0.more', code: 'unknown_field' }],
    });
  });

  test('counts the items that hold something', () => {
    expect(read([untouched], { required: true })).toMatchObject({ failures: [{ code: 'required_group' }] });
    expect(read([{ name: 'Ana' }, {}], { minItems: 2 })).toMatchObject({
      failures: [{ code: 'group_min', params: { count: 2 } }],
    });
    expect(read([{ name: 'Ana' }, { name: 'Ion' }], { maxItems: 1 })).toMatchObject({
      failures: [{ code: 'group_max' }],
    });
    expect(read('Ana')).toMatchObject({ failures: [{ code: 'group' }] });
    expect(read([['Ana']])).toMatchObject({ failures: [{ code: 'group' }] });
  });

  test('what is hidden in an item counts for nothing, and what is not asked for is not passed over', () => {
    expect(isEmptyAnswer(owners.fields, { firm: false, number: 'J40' }, rules)).toBe(true);
    expect(isEmptyAnswer(owners.fields, { other: '' }, rules)).toBe(false);
  });

  test('reads what it has read as the same', () => {
    const words = fc.constantFrom('', ' ', 'A', 'Ana', ' Ion ');
    const item = fc.record(
      {
        name: words,
        firm: fc.constantFrom(true, false, 'yes'),
        number: words,
        share: fc.record({ amount: fc.constantFrom('', '1 500,5', 'x'), currency: fc.constant('EUR') }),
        client: words,
        other: words,
      },
      { requiredKeys: [] },
    );
    const group = fc.record({ minItems: fc.nat(2), maxItems: fc.integer({ min: 1, max: 3 }), required: fc.boolean() });
    fc.assert(
      fc.property(group, fc.oneof(fc.array(item, { maxLength: 4 }), fc.anything()), (limits, typed) => {
        const once = read(typed, limits);
        if (once.ok && once.value !== undefined)
          expect(read(JSON.parse(JSON.stringify(once.value)), limits)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('holds any field but files and groups', () => {
    const parse = (inner: unknown) => fieldSchema.safeParse({ ...owners, fields: [inner] }).success;
    expect(parse({ type: 'x-colour', name: 'colour', label: 'Colour' })).toBe(true);
    expect(parse({ type: 'file', name: 'card', label: 'Card', accept: ['image/png'] })).toBe(false);
    expect(parse(owners)).toBe(false);
  });
});

describe('conditions', () => {
  const fields: Field[] = [
    {
      type: 'multi-choice',
      name: 'income',
      label: 'Income',
      options: ['salary', 'rent', 'other'].map((value) => ({ value, label: value })),
    },
    { type: 'number', name: 'children', label: 'Children' },
    { type: 'checkbox', name: 'married', label: 'Married' },
    { type: 'text', name: 'employer', label: 'Employer', visibleWhen: { field: 'income', is: ['salary'] } },
    { type: 'text', name: 'why_none', label: 'Why', visibleWhen: { field: 'income', isNot: ['salary', 'rent'] } },
    { type: 'text', name: 'school', label: 'School', visibleWhen: { field: 'children' } },
    { type: 'text', name: 'spouse', label: 'Spouse', visibleWhen: { field: 'married' } },
    {
      type: 'text',
      name: 'both',
      label: 'Both',
      visibleWhen: [{ field: 'married' }, { field: 'children', isNot: [0] }, { field: 'spouse', is: ['Ana'] }],
    },
  ];
  const shown = (values: Record<string, unknown>) =>
    fields.filter((field) => isVisible(field, fields, values, conditionRules)).map(({ name }) => name);

  test.each<[Record<string, unknown>, string[]]>([
    [{}, ['why_none']],
    [{ income: ['salary', 'other'] }, ['employer']],
    [{ income: ['other'] }, ['why_none']],
    [{ children: '0' }, ['why_none', 'school']],
    [{ children: 'many' }, ['why_none']],
    [{ married: true, spouse: ' Ana ', children: '1.0' }, ['why_none', 'school', 'spouse', 'both']],
    [{ married: true, spouse: 'Ana', children: '0' }, ['why_none', 'school', 'spouse']],
    [{ married: false, spouse: 'Ana' }, ['why_none']],
  ])('%j shows %j', (values, more) => expect(shown(values)).toEqual(['income', 'children', 'married', ...more]));

  test('browser and proxy see the same fields, before and after reading', () => {
    const typed = fc.record(
      {
        income: fc.subarray(['salary', 'rent', 'other', 'gone']),
        children: fc.constantFrom('', '0', ' 1 ', '2', 'many', 3),
        married: fc.constantFrom(true, false, undefined),
        employer: fc.constantFrom('', 'Acme'),
        why_none: fc.constantFrom('', 'so'),
        school: fc.constantFrom('', 'No 5'),
        spouse: fc.constantFrom('', ' Ana ', 'Ion'),
        both: fc.constantFrom('', 'x'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(typed, (values) => {
        const browser = readAnswer(fields, values, conditionRules);
        if (!browser.ok) return;
        const sent = JSON.parse(JSON.stringify(browser.value)) as Record<string, unknown>;
        expect(shown(sent)).toEqual(shown(values));
        expect(readAnswer(fields, sent, conditionRules)).toEqual(browser);
        expect(Object.keys(sent).every((name) => shown(values).includes(name))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

const conditionRules = await loadRules(['multi-choice']);
