import type { Skill } from 'onboarding-kit/protocol';
import { expect, it } from 'vitest';
import { groupByKind, searchSkills } from './searchSkills.js';

const skill = (id: string, kind: Skill['kind'], name: string, title: string, available = true): Skill => ({
  id,
  kind,
  title,
  available,
  servicer: { id, name, country: 'RO', initials: 'XX' },
});
const skills = [
  skill('deposit', 'product', 'Carpați Bank', 'Open a deposit', false),
  skill('accounts', 'aisp', 'Carpați Bank', 'Connect your accounts'),
  skill('other', 'aisp', 'Dunărea Bank', 'Connect your accounts', false),
  skill('card', 'product', 'Carpați Bank', 'Apply for a card'),
];
const found = (query: string) => searchSkills(skills, query).map(({ id }) => id);

it.each([
  ['', ['deposit', 'accounts', 'other', 'card']],
  ['CARPATI', ['deposit', 'accounts', 'card']],
  ['dunarea', ['other']],
  ['  card  carpați', ['card']],
  ['bank conn', ['accounts', 'other']],
  ['nothing', []],
])('"%s" finds %j', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

it('groups by kind in the order of the list, what is not to be had last', () => {
  expect(groupByKind(skills).map((group) => [group.kind, group.skills.map(({ id }) => id)])).toEqual([
    ['product', ['card', 'deposit']],
    ['aisp', ['accounts', 'other']],
  ]);
});
