import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repo's folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the runners leave their reports; not in the tree. */
export const reports = join(root, 'node_modules/.cache/onboarding-kit/reports');

export interface Ended {
  ok: boolean;
  /** What it printed, empty when shown live. */
  output: string;
}

/** No check takes this long; one that hangs is ended and fails. In milliseconds. */
const limit = 25 * 60_000;

/** Runs a tool of node_modules in the repo's folder; `live` shows what it prints as it comes. */
export function run(
  tool: string,
  args: string[],
  { live = false, env = {} }: { live?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', tool), args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      timeout: limit,
      // npm's launchers are .cmd files there, which only a shell starts.
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${tool} did not start: ${error.message}` }));
    child.on('close', (code, signal) => {
      if (signal) output += `\n${tool} was ended by ${signal}`;
      resolve({ ok: code === 0, output });
    });
  });
}
