import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parts, type Part } from './parts.js';
import { slotPartNames } from './slotPartNames.js';

/** Without its comments, which show examples; `image/*` begins none. */
const codeOf = (file: string) => readFileSync(file, 'utf8').replace(/(?<!\w)\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const src = fileURLToPath(new URL('..', import.meta.url));
const files = ['ui', 'fields', 'steps', 'wizard'].flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !/\.(test|stage)\.tsx$/.test(name))
    .map((name) => ({ name: `${room}/${name}`, text: codeOf(join(src, room, name)) })),
);

test('a part says its name by usePart, and by no other way', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter(({ text }) => /\sdata-part="/.test(text)).map(({ name }) => name)).toEqual([
    // Outside of the root, where no class names of a tenant hold.
    'wizard/mount/ShadowMount.tsx',
  ]);
});

test('every part on the list is set somewhere', () => {
  const set = new Set(
    files.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:part|named|attributesBy\([^)]*\))\(\s*'([\w-]+)'|\sdata-part="([\w-]+)"/g)].map(
        ([, name, outside]) => name ?? outside,
      ),
    ),
  );
  expect(Object.keys(parts).filter((name) => !set.has(name))).toEqual([]);
});

test('what has a look has a name: a class alone is for what only holds others in their places', () => {
  const places = ['document-line', 'document-words', 'line', 'date-native', 'visually-hidden'];
  const drawings = ['camera-shade', 'camera-outline'];
  const alone = files.flatMap(({ text }) =>
    [...text.matchAll(/className="ok-([\w-]+)[ "]/g)].flatMap(([, name = '']) => name),
  );
  expect([...new Set(alone)].filter((name) => ![...places, ...drawings].includes(name))).toEqual([]);
});

test('the parts whose places can be taken are those that are said to be', () => {
  const taken = files.flatMap(({ text }) => [...text.matchAll(/= slotted\(\s*'(\w+)'/g)].map(([, name]) => name));
  expect(taken.toSorted()).toEqual(slotPartNames.toSorted());
});

test('docs/slots.md lists every part as it is, and every slot of a part', () => {
  const docs = readFileSync(join(src, '../docs/slots.md'), 'utf8').replace(/ {2,}/g, ' ');
  const rows = Object.entries(parts as Readonly<Record<string, Part>>).map(
    ([name, { is, states = [], kinds = [] }]) =>
      `| \`${name}\` | ${is} | ${[...states, ...kinds].map((word) => `\`${word}\``).join(' ')} |`,
  );
  expect(rows.filter((row) => !docs.includes(row.replace('|  |', '| |')))).toEqual([]);
  expect(slotPartNames.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
});
