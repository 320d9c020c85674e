import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const root = new URL('../', import.meta.url);

/** The table's rows: threat, defence, what shows it. */
async function threats(): Promise<string[][]> {
  const text = await readFile(new URL('SECURITY.md', root), 'utf8');
  const table = text.slice(text.indexOf('## Threats'));
  return table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (threat|-)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

it('SECURITY.md names for every threat a defence, and a test that is there', async () => {
  const rows = await threats();
  expect(rows.length).toBeGreaterThan(20);
  for (const [threat = '', defence = '', shown = '', ...more] of rows) {
    expect(more, threat).toEqual([]);
    expect(defence.length, threat).toBeGreaterThan(10);
    const [, path = '', words = ''] = /^\[[^\]]+\]\(([^)]+)\) "([^"]+)"$/.exec(shown) ?? [];
    expect(path, `${threat}: ${shown}`).not.toBe('');
    expect(await readFile(new URL(path, root), 'utf8'), threat).toContain(words);
  }
});
