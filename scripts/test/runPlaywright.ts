import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findFirefox, withoutFirefox } from '../browser.js';
import type { Outcome } from './Phase.js';
import { reports, run } from './run.js';

/** The part of Playwright's JSON report that is read here. */
interface Report {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: Suite[];
}

interface Suite {
  title: string;
  suites?: Suite[];
  specs: {
    title: string;
    tests: { projectName: string; status: string; annotations: { type: string; description?: string }[] }[];
  }[];
}

/** Runs the end-to-end tests and counts them. */
export async function runPlaywright(): Promise<Outcome> {
  const file = join(reports, 'e2e.json');
  await rm(file, { force: true });
  const { ok } = await run('playwright', ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'], {
    live: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => ({ stats: { expected: 0, unexpected: 0, flaky: 0 }, suites: [] }),
  );
  const { expected: passed, unexpected, flaky } = report.stats;
  const failed = unexpected + flaky;
  return {
    ok,
    checked: passed + failed,
    unit: 'tests',
    tests: { passed, failed, skipped: report.suites.flatMap(skippedIn) },
    ...(!findFirefox() && { note: withoutFirefox }),
  };
}

const skippedIn = ({ title, specs, suites = [] }: Suite): string[] => [
  ...specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'skipped')
      .map(({ projectName, annotations }) => {
        const reason = annotations.find(({ type }) => type === 'skip')?.description;
        return `${title}: ${spec.title} (${projectName})${reason ? `: ${reason}` : ''}`;
      }),
  ),
  ...suites.flatMap(skippedIn),
];
