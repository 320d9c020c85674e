import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import type { Outcome } from './Phase.js';
import { reports, root, run } from './run.js';

/** The part of Vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: 'passed' | 'failed';
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Runs Vitest projects and counts their tests. */
export async function runVitest(projects: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const file = join(reports, `${projects.join('-')}.json`);
  await rm(file, { force: true });
  const { ok } = await run(
    'vitest',
    [
      'run',
      ...projects.map((name) => `--project=${name}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    // Unless told, Vitest leaves one processor free, which of two is half.
    { live: true, env: { VITEST_MAX_WORKERS: String(availableParallelism()), ...env } },
  );
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => ({ numPassedTests: 0, numFailedTests: 0, testResults: [] }),
  );
  // A file that fails as it is loaded has no tests to count: it counts as one.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const skipped = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => `${relative(root, name)}: ${fullName.trim()}`),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    ok,
    checked: report.numPassedTests + failed,
    unit: 'tests',
    tests: { passed: report.numPassedTests, failed, skipped },
  };
}
