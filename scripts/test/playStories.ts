import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reports, run } from './run.js';

/** The part of Vitest's JSON report that is read here. */
interface Report {
  testResults: {
    name: string;
    status: string;
    assertionResults: {
      status: string;
      fullName: string;
      failureMessages: string[];
      meta: { storyId?: string; reports?: { type: string; result: unknown }[] };
    }[];
  }[];
}

export interface StoriesPlayed<Result> {
  /** Whether everything ran and nothing failed. */
  ok: boolean;
  /** What was left in each story's report. */
  played: ({ story: string } & Result)[];
  /** Stories that left nothing there, and files that could not be loaded, each with what is known of why. */
  broken: string[];
}

/**
 * Plays the stories of those files (all unless told) by a project of Vitest's, and gathers what that leaves in their reports.
 *
 * @param type what the project calls it there; its `Result` is the caller's word.
 */
export async function playStories<Result extends object>(
  project: string,
  type: string,
  files: readonly string[],
  env: Record<string, string>,
): Promise<StoriesPlayed<Result>> {
  const file = join(reports, `${project}.json`);
  await rm(file, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await run('vitest', ['run', `--project=${project}`, ...reporters, ...files], { live: true, env });
  const { testResults } = JSON.parse(await readFile(file, 'utf8')) as Report;
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName, failureMessages, meta }) => ({
      story: meta.storyId ?? `${name}: ${fullName}`,
      result: meta.reports?.find((report) => report.type === type)?.result as Result | undefined,
      why: `${status}\n      ${(failureMessages[0] ?? '').trim().split('\n', 8).join('\n      ')}`,
    })),
  );
  // A file none of whose stories is to be tested has no results either.
  const lost = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length);
  return {
    ok,
    played: tests.flatMap(({ story, result }) => (result ? [{ story, ...result }] : [])),
    broken: [
      ...tests.filter(({ result }) => !result).map(({ story, why }) => `${story}: ${why}`),
      ...lost.map(({ name }) => `${name}: could not be loaded`),
    ],
  };
}
