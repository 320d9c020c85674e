import { spawn } from 'node:child_process';
import { findFirefox, withoutFirefox } from './browser.js';

/** `npm run test:firefox`: all flows and trips in the stock Firefox, of which `npm test` runs a part. */
if (!findFirefox()) {
  console.error(withoutFirefox);
  process.exit(1);
}
const child = spawn(
  'npx',
  ['playwright', 'test', '--config=e2e/playwright.config.ts', '--project=firefox', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, FIREFOX: 'all' } },
);
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
