import { fileURLToPath } from 'node:url';
import { SettingsError } from 'onboarding-kit/proxy/node';
import { startDemo } from '../src/demo/server/node.js';
import { buildDemoPage } from './demo-page.js';
import { movableClock } from './movableClock.js';

/**
 * `npm start`: the demo tenant's page and proxy, and the sandbox bank, on this machine alone. `PORT` is the page's (5173
 * unless set); the bank takes the next one, or `BANK_PORT`.
 */
const port = readPort('PORT', 5173);
const bankPort = readPort('BANK_PORT', port + 1);
const dataFolder = process.env.ONBOARDING_DATA_FOLDER ?? fileURLToPath(new URL('../.data/demo', import.meta.url));

try {
  const pageFolder = process.env.DEMO_PAGE ?? (await buildDemoPage());
  const demo = await startDemo({ port, bankPort, pageFolder, dataFolder, now: movableClock() });
  console.log(
    `\n  Acme, the demo tenant   ${demo.url}\n  The sandbox bank        ${demo.bankUrl}\n  Its verification desk   ${demo.bankUrl}/desk\n\n  Sign in as anyone. At the bank, use one of the names that its page lists.\n  A bank’s person, and the text messages with codes, are at the desk. Ctrl+C ends it.\n`,
  );
  const stop = () => void demo.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if (error instanceof SettingsError) fail(error.message);
  const cause: unknown = error instanceof Error && error.cause ? error.cause : error;
  if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') {
    fail(
      `Port ${port} or ${bankPort} is taken by another program. Stop it, or choose another one: PORT=5200 npm start`,
    );
  }
  fail(error instanceof Error ? error.message : String(error));
}

function readPort(name: string, fallback: number): number {
  const text = process.env[name];
  if (text === undefined) return fallback;
  const value = Number(text);
  return Number.isInteger(value) && value > 0 && value < 65_536
    ? value
    : fail(`${name} is "${text}". It must be a number from 1 to 65535.`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
