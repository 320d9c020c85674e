import { expect, it } from 'vitest';
import { states } from '../../stories/atlas/states.js';
import { coverageOf } from './coverageOf.js';
import { storyIds } from './storyIds.js';

it('shows every state of the contract in a story', async () => {
  const { states: count, missing } = coverageOf(states, await storyIds());
  expect(missing).toEqual([]);
  expect(count).toBeGreaterThan(150);
});

it('names a state whose story is not there, and counts what cannot be seen', () => {
  const groups = {
    'Kinds of step': { form: 'steps-form--empty', wait: 'steps-wait--gone' },
    Other: { id: 'unseen: why' },
  };
  expect(coverageOf(groups, new Set(['steps-form--empty']))).toEqual({
    states: 3,
    shown: 1,
    unseen: ['Other: id: why'],
    missing: ['Kinds of step: wait: there is no story steps-wait--gone'],
  });
});
