import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LooksChecked } from '../../.storybook/checkEveryLook.js';
import { reports, run } from '../test/run.js';

/** The part of Vitest's JSON report that is read here. */
interface Report {
  testResults: {
    name: string;
    assertionResults: {
      status: string;
      fullName: string;
      failureMessages: string[];
      meta: { storyId?: string; reports?: { type: string; result: LooksChecked }[] };
    }[];
  }[];
}

export interface Looked {
  /** Whether everything ran and nothing was found. */
  ok: boolean;
  stories: number;
  /** Stories times looks. */
  combinations: number;
  /** What axe found, a line each. */
  findings: string[];
  /** What is lost in one of the sizes, a line each, and how much was measured. */
  lost: string[];
  measured: { stops: number; texts: number };
  /** What axe found it could not tell, a line for each rule: how often, and one place. */
  undecided: string[];
  /** The rules that ran on one story at least. */
  rules: ReadonlySet<string>;
  /** Stories that were not looked at: they failed, or played nothing. */
  broken: string[];
}

/** Plays the stories of those files (all unless told), and lets axe look at each in every preset, scheme and direction. */
export async function lookAtEverything(files: string[]): Promise<Looked> {
  const file = join(reports, 'every-look.json');
  await rm(file, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await run('vitest', ['run', '--project=every-look', ...reporters, ...files], {
    live: true,
    env: { EVERY_LOOK: '1' },
  });
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  const tests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName, failureMessages, meta }) => ({
      story: meta.storyId ?? `${name}: ${fullName}`,
      looks: meta.reports?.find(({ type }) => type === 'looks')?.result,
      status,
      failure: failureMessages[0] ?? '',
    })),
  );
  const looked = tests.flatMap(({ story, looks }) => (looks ? [{ story, ...looks }] : []));
  const empty = report.testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  return {
    ok,
    stories: looked.length,
    combinations: looked.reduce((sum, { combinations }) => sum + combinations, 0),
    findings: looked.flatMap(({ story, findings }) =>
      findings.map(
        ({ look, rule, help, targets }) => `${story}, ${look}: ${rule} (${help})\n      ${targets.join('\n      ')}`,
      ),
    ),
    lost: looked.flatMap(({ story, access }) => access.findings.map((words) => `${story}, ${words}`)),
    measured: {
      stops: looked.reduce((sum, { access }) => sum + access.stops, 0),
      texts: looked.reduce((sum, { access }) => sum + access.texts, 0),
    },
    undecided: undecidedIn(looked),
    rules: new Set(looked.flatMap(({ rules }) => rules)),
    broken: [
      ...tests
        .filter(({ looks }) => !looks)
        .map(
          ({ story, status, failure }) =>
            `${story}: ${status}\n      ${failure.trim().split('\n', 8).join('\n      ')}`,
        ),
      ...empty.map(({ name }) => `${name}: could not be loaded`),
    ],
  };
}

function undecidedIn(looked: readonly ({ story: string } & LooksChecked)[]): string[] {
  const places = looked.flatMap(({ story, undecided }) =>
    undecided.map(({ look, rule, targets, why }) => ({
      rule: `${rule} (${why})`,
      place: `${story}, ${look}: ${targets[0]}`,
      count: targets.length,
    })),
  );
  return [...new Set(places.map(({ rule }) => rule))].map((rule) => {
    const of = places.filter((place) => place.rule === rule);
    const count = of.reduce((sum, place) => sum + place.count, 0);
    return `${rule}: ${count} elements, e.g. ${of[0]?.place}`;
  });
}
