import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AccessChecked } from '../../.storybook/access/checkAccess.js';
import type { PartsSeen } from '../../.storybook/watchParts.js';
import { parts } from '../../src/ui/parts.js';
import type { Outcome } from './Phase.js';
import { reports } from './run.js';
import { runVitest } from './runVitest.js';

/** The part of Vitest's JSON report that is read here. */
interface Report {
  testResults: {
    assertionResults: { meta?: { reports?: { type: string; result: Partial<PartsSeen & AccessChecked> }[] } }[];
  }[];
}

const projects = ['storybook', 'storybook-dark'];

/** Plays all stories, and fails where a part is on the list and in none of them, or where no text and no target was measured. */
export async function runStories(): Promise<Outcome> {
  const outcome = await runVitest(projects);
  const report = JSON.parse(await readFile(join(reports, `${projects.join('-')}.json`), 'utf8')) as Report;
  const found = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ meta }) => meta?.reports ?? []);
  const seen = new Set(found.flatMap(({ type, result }) => (type === 'parts' ? (result.seen ?? []) : [])));
  const sum = (of: 'stops' | 'texts') => found.reduce((total, { result }) => total + (result[of] ?? 0), 0);
  console.log(`${sum('stops')} stops of the keyboard and ${sum('texts')} texts measured, in four sizes`);
  if (sum('stops') === 0 || sum('texts') === 0) return { ...outcome, ok: false, output: 'Nothing was measured.' };
  const missing = Object.keys(parts).filter((name) => !seen.has(name));
  if (missing.length === 0) return outcome;
  return { ...outcome, ok: false, output: `Parts that are in no story (src/ui/parts.ts): ${missing.join(', ')}` };
}
