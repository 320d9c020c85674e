import type { Skill } from 'onboarding-kit/protocol';
import { expect, it } from 'vitest';
import { groupByKind, usedRecently } from './groupSkills.js';
import { createSearch } from './searchSkills.js';

const skill = (id: string, kind: Skill['kind'], name: string, title: string, more: Partial<Skill> = {}): Skill => ({
  id,
  kind,
  title,
  available: true,
  servicer: { id, name, country: 'RO', initials: 'XX' },
  ...more,
});
const skills = [
  skill('deposit', 'product', 'Carpați Bank', 'Open a deposit', { available: false }),
  skill('accounts', 'aisp', 'Carpați Bank', 'Connect your accounts', { usedAt: '2026-11-20T10:00:00Z' }),
  skill('other', 'aisp', 'Dunărea Bank', 'Connect your accounts', { available: false, usedAt: '2026-11-23T10:00:00Z' }),
  skill('card', 'product', 'Carpați Bank', 'Apply for a card', { usedAt: '2026-11-22T10:00:00Z' }),
  skill('loan', 'product', 'Bancarpia', 'Borrow'),
];
const search = createSearch(skills, ({ id }) => (id === 'loan' ? ['Hungary'] : ['Romania']));
const found = (query: string) => search(query).map(({ id }) => id);

it.each([
  ['', ['deposit', 'accounts', 'other', 'card', 'loan']],
  // What begins so stands before what merely holds it.
  ['CARP', ['deposit', 'accounts', 'card', 'loan']],
  ['dunarea', ['other']],
  ['  card  carpați', ['card']],
  ['bank conn', ['accounts', 'other']],
  ['hungary', ['loan']],
  // A letter left out, another in its place, two changed round.
  ['carpti', ['deposit', 'accounts', 'card', 'loan']],
  ['dunerea', ['other']],
  ['deopsit', ['deposit']],
  ['dunarra connect', ['other']],
  ['nothing', []],
])('"%s" finds %j', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

it('groups by kind in the order of the list, what is not to be had last', () => {
  expect(groupByKind(skills).map((group) => [group.kind, group.skills.map(({ id }) => id)])).toEqual([
    ['product', ['card', 'loan', 'deposit']],
    ['aisp', ['accounts', 'other']],
  ]);
});

it('what was used before and is to be had stands ready, the latest first', () => {
  expect(usedRecently(skills).map(({ id }) => id)).toEqual(['card', 'accounts']);
});
