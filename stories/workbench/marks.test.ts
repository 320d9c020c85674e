import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mark, marksIn } from './marks.js';

const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[\u2061-\u2064]/.test(text));

test('a marked text is found by its key, wherever it stands, one within another', () => {
  fc.assert(
    fc.property(words, words, words, fc.nat(2000), (before, outer, inner, number) => {
      const [one, other] = [`one.${number}`, `other.${number}`];
      const within = mark(other, inner);
      const text = before + mark(one, outer + within) + mark(other, inner);
      const found = marksIn(text).map(({ key, from, to }) => [key, text.slice(from, to)]);
      expect(found).toEqual([
        [one, outer + within],
        [other, inner],
        [other, inner],
      ]);
    }),
  );
});

test('plain words have none', () => {
  expect(marksIn('Continue to Carpați Bank')).toEqual([]);
});
