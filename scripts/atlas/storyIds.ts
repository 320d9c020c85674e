import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCsf } from 'storybook/internal/csf-tools';
import { root } from '../test/run.js';

/** The id of every story of the repo, as in its address, read from its file as Storybook's own index reads it. */
export async function storyIds(): Promise<ReadonlySet<string>> {
  const folder = join(root, 'stories');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.stories.tsx'));
  const stories = await Promise.all(files.map((file) => idsIn(join(folder, file))));
  return new Set(stories.flat());
}

async function idsIn(fileName: string): Promise<string[]> {
  const csf = loadCsf(await readFile(fileName, 'utf8'), { fileName, makeTitle: (title) => title }).parse();
  return csf.indexInputs.map(({ __id: id = '' }) => id);
}
