import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { root } from './test/run.js';

const read = (path: string) => readFile(new URL(path, `file://${root}`), 'utf8');
const statement = await read('docs/accessibility.md');
const rows = [...statement.matchAll(/^\| (\d\.\d\.\d+) (.+?) \((A|AA)\) +\| (.+?) +\| (.*?) *\|$/gm)];

it('the statement has each criterion of WCAG 2.2 up to AA once, and says how it is met', () => {
  const names = rows.map(([, number]) => number);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names).toHaveLength(55);
  expect(rows.filter(([, , , level]) => level === 'A')).toHaveLength(31);
  // What no test shows says why: there is nothing to show, or somebody else has to look.
  const bare = rows.filter(
    ([, , , , how = '', shown]) => shown === '' && !/^Not applicable|^The tenant’s|^There are none|^No /.test(how),
  );
  expect(bare.map(([, number]) => number)).toEqual([]);
});

it('what shows it is there: each file, each test in it, each command', async () => {
  const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
  const missing: string[] = [];
  for (const [, path = '', names = ''] of statement.matchAll(
    /`((?:src|e2e|stories|scripts|\.storybook)\/[^`]+)`((?::|,)? ?“[^|;]+”)?/g,
  )) {
    const source = await read(path).catch(() => undefined);
    if (source === undefined) missing.push(path);
    for (const [, name = ''] of names.matchAll(/“([^”]+(?:“[^”]*”[^”]*)?)”/g))
      if (source?.includes(name) === false) missing.push(`${path}: ${name}`);
  }
  for (const [, script = ''] of statement.matchAll(/`npm run ([\w:]+)/g))
    if (!(script in scripts)) missing.push(script);
  expect(missing).toEqual([]);
});
