import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * `npm run test:faults`: errands in a real browser (a deposit, a card, a payment, accounts by a popup or a tab) in which things go
 * wrong by plans made of a seed (lines cut, tabs and proxies killed, a bank that fails), on PGlite and on PostgreSQL with two proxies. `-- --sessions 50 --seed 7` for more, or others.
 */
const { values } = parseArgs({
  options: { sessions: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
for (const [name, text] of Object.entries(values))
  if (!/^[1-9]\d*$/.test(text)) throw new RangeError(`--${name} is "${text}". Give a whole number above 0.`);

const child = spawn(
  'npx',
  ['playwright', 'test', '--config=e2e/playwright.config.ts', '--project=desktop', '--global-timeout=0', 'faultsOn'],
  { stdio: 'inherit', env: { ...process.env, FAULT_SESSIONS: values.sessions, FAULT_SEED: values.seed } },
);
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
