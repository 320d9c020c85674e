import type { Outcome } from './test/Phase.js';
import { phases } from './test/phases.js';

/**
 * `npm test` runs every phase, `npm run check` the fast ones, `npm test -- unit rooms` those named. All are run, even
 * after one failed. The last line has the totals of all tests; a phase that fails without a test to name counts as one.
 */
const names = process.argv.slice(2);
const unknown = names.filter((name) => name !== 'check' && !phases.some((phase) => phase.name === name));
if (unknown.length > 0) {
  console.error(
    `No such phase: ${unknown.join(', ')}. There are: check, ${phases.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
const chosen = phases.filter(
  ({ name, fast }) => names.length === 0 || names.includes(name) || (names.includes('check') && fast),
);

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const total = { passed: 0, failed: 0, skipped: [] as string[] };
const summary: string[] = [];
const notes: string[] = [];
const began = performance.now();

for (const { name, title, run } of chosen) {
  console.log(`\n━━ ${name}: ${title}`);
  const start = performance.now();
  const outcome = await run().catch((error: unknown): Outcome => ({
    ok: false,
    checked: 0,
    unit: 'checks',
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  const { ok, checked, unit, tests, note, output } = outcome;
  const passed = ok && checked > 0 && !tests?.failed;
  if (!passed && output) console.log(output.trim());
  if (ok && checked === 0) console.log('It checked nothing, so it fails.');

  total.passed += tests?.passed ?? 0;
  total.failed += tests?.failed || (passed ? 0 : 1);
  total.skipped.push(...(tests?.skipped ?? []));
  if (note) notes.push(note);
  summary.push(
    `${passed ? '✓' : '✗'} ${name.padEnd(10)} ${`${checked} ${unit}`.padEnd(14)} ${seconds(start).padStart(8)}`,
  );
  console.log(summary.at(-1));
}

console.log(`\n━━ ${seconds(began)} in all`);
console.log(summary.join('\n'));
if (notes.length > 0) console.log(`\n${notes.join('\n')}`);
if (total.skipped.length > 0) console.log(`\nSkipped:\n${total.skipped.map((name) => `- ${name}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
