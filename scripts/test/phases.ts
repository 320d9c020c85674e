import { startPostgres, withoutPostgres } from '../postgres.js';
import { checkRooms } from '../rooms/checkRooms.js';
import type { Phase } from './Phase.js';
import { root, run } from './run.js';
import { runPlaywright } from './runPlaywright.js';
import { runStories } from './runStories.js';
import { runVitest } from './runVitest.js';

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
        return url ? outcome : { ...outcome, note: `Tests on a PostgreSQL server are skipped. ${withoutPostgres}` };
      } finally {
        await postgres?.stop();
      }
    },
  },
  {
    name: 'agree',
    title: 'Browser and proxy read alike (random forms and answers)',
    async run() {
      const { ok, output } = await run('tsx', ['scripts/agree.ts', '--cases', '2500']);
      if (ok) console.log(output.trimEnd());
      return { ok, output, checked: Number(/of (\d+) answers/.exec(output)?.[1] ?? 0), unit: 'answers' };
    },
  },
  {
    name: 'fuzz',
    title: 'Every call of the contract with random values, in sessions of every state',
    async run() {
      const { ok, output } = await run('tsx', ['scripts/fuzz.ts', '--requests', '5000']);
      if (ok) console.log(output.trimEnd());
      return { ok, output, checked: Number(/(\d+) requests/.exec(output)?.[1] ?? 0), unit: 'requests' };
    },
  },
  {
    name: 'scale',
    title: 'Three proxies on one PostgreSQL, one of them killed, while nobody looks',
    async run() {
      const { ok, output } = await run('tsx', ['scripts/scale.ts', '--sessions', '30', '--retry', '4']);
      const skipped = /^Skipped\..*$/m.exec(output);
      if (ok) console.log(output.trimEnd());
      const tests = { passed: 0, failed: 0, skipped: [`scale: ${skipped?.[0]}`] };
      if (skipped) return { ok, checked: 1, unit: 'skipped', tests };
      return { ok, output, checked: output.match(/^ {2}✓/gm)?.length ?? 0, unit: 'checks' };
    },
  },
  {
    name: 'model',
    title: 'Random users and faults on core, proxies and sandbox under a virtual clock; three planted bugs are found',
    async run() {
      const { ok, output } = await run('tsx', ['scripts/model.ts', '--sessions', '5000', '--plants']);
      if (ok) console.log(output.trimEnd());
      return { ok, output, checked: Number(/(\d+) sessions, \d+ commands/.exec(output)?.[1] ?? 0), unit: 'sessions' };
    },
  },
  {
    name: 'component',
    title: 'Component tests, in a real browser; mounts, slots and parts on React 18, too',
    run: () => runVitest(['browser', 'react-18']),
  },
  {
    name: 'stories',
    title: 'Stories, each played and checked by axe: calm, light, left to right; warm, dark, right to left',
    run: runStories,
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
    name: 'words',
    title: 'Texts: none of another language, none cut at 320 px, none that runs the wrong way, in part',
    async run() {
      const { ok, output } = await run('tsx', ['scripts/words.ts', '--quick']);
      const totals = output.slice(output.indexOf('\nlanguage'));
      if (ok) console.log(totals.trim());
      return { ok, output: totals, checked: Number(/^(\d+) texts/m.exec(output)?.[1] ?? 0), unit: 'texts' };
    },
  },
  {
    name: 'hosts',
    title: 'The wizard on pages whose styles were not made for it, in part',
    async run() {
      const { ok, output } = await run('tsx', ['scripts/hosts.ts', '--quick']);
      if (ok) console.log(output.trimEnd());
      return { ok, output, checked: Number(/^(\d+) elements/m.exec(output)?.[1] ?? 0), unit: 'looks' };
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
  {
    name: 'files',
    title: 'A large file, a line that is cut, a page that is loaded anew',
    async run() {
      const { ok, output } = await run('tsx', ['scripts/files.ts', '--megabytes', '24', '--cuts', '4']);
      if (ok) console.log(output.trimEnd());
      return { ok, output, checked: Number(/^(\d+) figures/m.exec(output)?.[1] ?? 0), unit: 'figures' };
    },
  },
  { name: 'e2e', title: 'End to end, on the production demo, desktop and phone', run: runPlaywright },
];
