import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile, writeJson, writeModule } from './overrideFile.js';

const words = fc.string({ unit: 'grapheme' });
const message = fc.oneof(words, fc.record({ one: words, other: words }));
const key = fc.stringMatching(/^[a-z]{1,6}\.[a-z_]{1,8}$/);

test('a file is read as it was written', () => {
  fc.assert(
    fc.property(fc.dictionary(key, message, { noNullPrototype: true }), (texts) => {
      expect(readFile(writeJson(texts))).toEqual(texts);
      expect(readFile(writeModule('German', texts))).toEqual(texts);
    }),
  );
});

test('a file that somebody has formatted is read', () => {
  const module = `
    import type { TextOverrides } from 'onboarding-kit/react';
    /* Ours. */
    export const texts = {
      "form.continue": 'It\\'s "next"', // the main button
      'form.summary': { one: "One", other: '{count}', },
    } satisfies TextOverrides;
    export const more = { a: 1 };`;
  expect(readFile(module)).toEqual({
    'form.continue': `It's "next"`,
    'form.summary': { one: 'One', other: '{count}' },
  });
});

test.each([
  ['const next = "Next";', /no texts in this file/],
  ['export const texts = { "a.b": `x` };', /cannot be read/],
  ['{ "a.b": 3 }', /under “a\.b” is no text/],
  ['{ "a.b": { "one": "x" } }', /under “a\.b” is no text/],
])('says what is wrong with %s', (content, said) => {
  expect(() => readFile(content)).toThrow(said);
});
