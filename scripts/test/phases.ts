import { startPostgres } from '../postgres.js';
import { checkRooms } from '../rooms/checkRooms.js';
import type { Phase } from './Phase.js';
import { root, run } from './run.js';
import { runPlaywright } from './runPlaywright.js';
import { runVitest } from './runVitest.js';

const withoutPostgres =
  'Tests on a PostgreSQL server are skipped: none is installed (apt-get install postgresql), and TEST_DATABASE_URL is not set.';

/** All parts of `npm test`, in order: what fails soonest comes first. */
export const phases: Phase[] = [
  {
    name: 'types',
    title: 'Types (tsc)',
    fast: true,
    async run() {
      const { ok, output } = await run('tsc', ['-p', '.', '--listFiles', '--pretty', 'false']);
      const lines = output.split('\n');
      const own = lines.filter((line) => line.startsWith(root) && !line.includes('/node_modules/'));
      return {
        ok,
        checked: own.length,
        unit: 'files',
        output: lines.filter((line) => !/^(\/|[A-Z]:)/.test(line)).join('\n'),
      };
    },
  },
  {
    name: 'lint',
    title: 'Lint (oxlint, type-aware)',
    fast: true,
    async run() {
      const { ok, output } = await run('oxlint', ['--deny-warnings']);
      return { ok, output, checked: Number(/on (\d+) files/.exec(output)?.[1] ?? 0), unit: 'files' };
    },
  },
  {
    name: 'format',
    title: 'Format (prettier)',
    fast: true,
    async run() {
      const { ok, output } = await run('prettier', ['--check', '--log-level=debug', '.']);
      return {
        ok,
        checked: output.match(/resolve config from/g)?.length ?? 0,
        unit: 'files',
        output: output.replace(/^\[debug\].*\n/gm, ''),
      };
    },
  },
  {
    name: 'rooms',
    title: 'Room rules (dependency-cruiser)',
    fast: true,
    async run() {
      const { modules, violations } = await checkRooms(root);
      return {
        ok: violations.length === 0,
        checked: modules,
        unit: 'modules',
        output: violations.map(({ rule, from, to, comment }) => `${from} → ${to}\n  ${rule}: ${comment}`).join('\n'),
      };
    },
  },
  {
    name: 'unused',
    title: 'Files, exports and dependencies that nothing uses (knip)',
    fast: true,
    async run() {
      // A pattern that matches nothing is a configuration hint, and fails: so it never checks nothing.
      const { ok, output } = await run('knip', ['--treat-config-hints-as-errors', '--no-progress']);
      return { ok, output, checked: 1, unit: 'project' };
    },
  },
  {
    name: 'unit',
    title: 'Unit tests',
    fast: true,
    async run() {
      const given = process.env.TEST_DATABASE_URL;
      const postgres = given ? undefined : await startPostgres();
      const url = given ?? postgres?.url;
      try {
        const outcome = await runVitest(['unit'], url ? { TEST_DATABASE_URL: url } : {});
        return url ? outcome : { ...outcome, note: withoutPostgres };
      } finally {
        await postgres?.stop();
      }
    },
  },
  { name: 'component', title: 'Component tests, in a real browser', run: () => runVitest(['browser']) },
  {
    name: 'stories',
    title: 'Stories, light and dark, each checked by axe',
    run: () => runVitest(['storybook', 'storybook-dark']),
  },
  {
    name: 'build',
    title: 'The package: build, publint, types as others see them, import in plain Node',
    async run() {
      const { ok, output } = await run('tsx', ['scripts/build.ts', '--check']);
      return { ok, output, checked: Number(/(\d+) entries/.exec(output)?.[1] ?? 0), unit: 'entries' };
    },
  },
  {
    name: 'size',
    title: 'First load of the wizard',
    async run() {
      const { ok, output } = await run('tsx', ['scripts/size.ts']);
      if (ok) console.log(output.trimEnd());
      return { ok, output, checked: Number(/(\d+) chunks/.exec(output)?.[1] ?? 0), unit: 'chunks' };
    },
  },
  { name: 'e2e', title: 'End to end, on the production demo, desktop and phone', run: runPlaywright },
];
