import { expect, test } from 'vitest';
import { faultsIn } from './faultsIn.js';

const kit = { one: 'One character is missing: {min}', other: '{count} characters are missing: {min}' };

test.each([
  ['Next', 'Continue', []],
  ['', 'Continue', ['mend: This is empty']],
  ['{a} on', 'Continue', ['mend: {a} is not known here']],
  ['Step { current}', 'Step {current}', ['mend: A brace stands alone', 'note: {current} is missing']],
  [{ one: 'One: {min}', other: 'Some: {min}' }, kit, ['note: {count} is missing']],
  [{ one: 'One', other: '{count}: {min}' }, kit, ['note: {min} is missing']],
])('%o in the place of %o', (message, before, said) => {
  const found = faultsIn(message, before).map(({ level, words }) => `${level}: ${words}`);
  expect(found.map((words, at) => words.startsWith(said[at] ?? '-'))).toEqual(said.map(() => true));
});
