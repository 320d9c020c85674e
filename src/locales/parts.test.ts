import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { PartName } from './Catalogue.js';
import { en } from './en.js';
import { english } from './en/language.js';
import { languages } from './languages.js';
import { Words } from './Words.js';

/** What is loaded together with the sources of a folder or file, beside `base`: the first that fits counts. */
const loadedWith: readonly (readonly [path: string, ...parts: PartName[]])[] = [
  ['fields/file/', 'files'],
  ['fields/(iban|ibanList|bic|nationalId|oneTimeCode)/', 'numbers'],
  ['fields/[a-zA-Z]+/', 'fields'],
  ['steps/form/createResolver', 'files'],
  ['steps/form/(Review|Changing)', 'steps'],
  ['steps/form/'],
  ['steps/', 'steps'],
  ['wizard/back/EarlierStep', 'steps'],
  ['wizard/time/ExpiryWarning', 'steps'],
  ['wizard/Resting', 'steps'],
  ['wizard/mount/LeaveQuestion', 'steps'],
  ['wizard/phone/', 'phone', 'files'],
  ['wizard/picker/', 'picker'],
  ['react/servicerReasons', 'steps'],
  // Looks whether it is there.
  ['react/createTexts', 'files'],
  [''],
];

const source = new URL('../', import.meta.url);
const names = await Promise.all(
  ['fields', 'steps', 'wizard', 'react'].map(async (room) =>
    (await readdir(new URL(room, source), { recursive: true })).map((file) => `${room}/${file}`),
  ),
);
const files = names.flat().filter((file) => /(?<!\.(test|stage))\.tsx?$/.test(file));

test('nothing says a text that may not be there yet', async () => {
  const said = new Set<string>();
  const early: string[] = [];
  for (const file of files) {
    const parts = loadedWith.find(([path]) => new RegExp(`^${path}`).test(file))?.slice(1) as PartName[];
    const words = new Words(english);
    await Promise.all(['base' as const, ...parts].map((part) => words.load(part)));
    const text = await readFile(new URL(file, source), 'utf8');
    // Keys that are put together count by their beginnings: `reason.${reason}`.
    for (const [, key = '', open] of text.matchAll(/['`]([a-z]+\.[a-zA-Z_-]*)(['`]|\$\{)/g)) {
      // Codes of errors come with the fields they are about.
      if (key === 'error.') continue;
      const isKey = (known: string) => (open === '${' ? known.startsWith(key) : known === key);
      const keys = Object.keys(en).filter(isKey);
      for (const known of keys) {
        said.add(known);
        if (!Object.hasOwn(words.catalogue, known)) early.push(`${file}: ${known}`);
      }
    }
  }
  expect(said.size).toBeGreaterThan(200);
  expect(early).toEqual([]);
});

test.each(Object.entries(languages))('%s has each text in one part alone', async (_name, load) => {
  const language = await load();
  const parts = await Promise.all(Object.values(language).map((load) => load()));
  const keys = parts.flatMap((part) => Object.keys(part));
  expect(keys.toSorted()).toEqual(Object.keys(en).toSorted());
});

test('a part that could not be loaded is loaded anew', async () => {
  let tries = 0;
  const words = new Words({
    ...english,
    steps: async () => {
      tries += 1;
      if (tries === 1) throw new Error('offline');
      return english.steps();
    },
  });
  await expect(words.load('steps')).rejects.toThrow('offline');
  expect(words.has('steps')).toBe(false);
  await Promise.all([words.load('steps'), words.load('steps')]);
  expect(tries).toBe(2);
  expect(words.catalogue['outcome.back']).toBe(en['outcome.back']);
});
