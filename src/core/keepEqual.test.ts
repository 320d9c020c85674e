import { expect, it } from 'vitest';
import { keepEqual } from './keepEqual.js';

it('gives back the known value itself when nothing has changed', () => {
  const known = { a: [1, { b: 'x' }], c: null };
  expect(keepEqual(known, structuredClone(known))).toBe(known);
});

it('keeps what is equal around what has changed', () => {
  const known = { fields: [{ name: 'a' }, { name: 'b' }], draft: { a: '1' } };
  const found = { fields: [{ name: 'a' }, { name: 'b' }], draft: { a: '12' } };
  const kept = keepEqual(known, found);
  expect(kept).toEqual(found);
  expect(kept.fields).toBe(known.fields);
});

it.each([
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: 1 }, { a: 1, b: undefined }],
  [[1, 2], [1]],
  [{ 0: 'a' }, ['a']],
  [undefined, { a: 1 }],
  [{ a: 1 }, null],
  ['a', 'b'],
])('finds %j and %j different', (known: unknown, found: unknown) => {
  const kept = keepEqual(known, found);
  expect(kept).toStrictEqual(found);
  expect(kept).not.toBe(known);
});
