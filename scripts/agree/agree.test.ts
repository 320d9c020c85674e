import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldSchema, fieldTypes, loadRules, readAnswer, typesIn } from 'onboarding-kit/protocol';
import { en } from '../../src/locales/en.js';
import { forms } from './forms.js';
import { readingOf } from './readings.js';

const rules = await loadRules(fieldTypes);

describe('the rules of every type of field', () => {
  test('read what they have read as the same', () => {
    fc.assert(
      fc.property(forms, (form) => {
        const once = readingOf(JSON.stringify(form), rules);
        const reading = JSON.parse(once);
        if (reading.ok) expect(readingOf(JSON.stringify({ ...form, values: reading.value }), rules)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('never throw, and say why with a code that has words', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
    fc.assert(
      fc.property(forms, fc.array(anything, { minLength: 4, maxLength: 4 }), ({ fields }, raws) => {
        const values = Object.fromEntries(fields.map(({ name }, at) => [name, raws[at]]));
        const reading = readAnswer(fields, values, rules);
        if (!reading.ok) for (const { code } of reading.errors) expect(en).toHaveProperty([`error.${code}`]);
      }),
      { numRuns: 2000 },
    );
  });
});

test('the random forms are forms, hold every type, and are answered well often enough to tell', () => {
  const sample = fc.sample(forms, 2000);
  const seen = new Set(sample.flatMap(({ fields }) => [...typesIn(fields)]));
  expect(fieldTypes.filter((type) => !seen.has(type))).toEqual([]);
  for (const { fields } of sample) for (const field of fields) expect(fieldSchema.safeParse(field).success).toBe(true);
  const taken = sample.filter(({ fields, values }) => readAnswer(fields, values, rules).ok);
  expect(taken.length).toBeGreaterThan(300);
});
