import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright';

/** A Chromium that can be launched on this machine. */
export interface Browser {
  executablePath: string;
  args: string[];
  /** Where it was found, for people. */
  source: string;
}

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** What headless Chromium needs to run as root, in a container, without a network. None of them weakens web security. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a browser, or brings one: `CHROMIUM_PATH`, Playwright's own, one installed on the system, and last the one that
 * npm carries in @sparticuz/chromium (Linux on x64), which needs neither apt nor a download.
 *
 * @throws when there is none, saying what to install.
 */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen))
      throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no such file. Correct or unset it.`);
    return { executablePath: chosen, args, source: 'CHROMIUM_PATH' };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { executablePath: own, args, source: 'Playwright' };
  const found = installed.find((path) => existsSync(path));
  if (found) return { executablePath: found, args, source: found };
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { executablePath: await unpackBundled(), args, source: '@sparticuz/chromium' };
  }
  throw new Error('No Chromium found. Run "npx playwright install chromium", or set CHROMIUM_PATH to one.');
}

/** The Firefox of this machine, by `FIREFOX_PATH` or as Debian installs it; undefined where there is none. */
export function findFirefox(): string | undefined {
  const path = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
  return existsSync(path) ? path : undefined;
}

/** Said where tests had to be left out. */
export const withoutFirefox =
  'Flows and trips were not run in Firefox: it is not installed (apt-get install firefox-esr).';

/**
 * Unpacks the bundled browser once, beside node_modules' other caches, and returns the launcher to start it by.
 * Several processes may ask at once: each unpacks in a folder of its own, and the first to finish names it.
 */
async function unpackBundled(): Promise<string> {
  const { version } = JSON.parse(
    await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const cache = join(root, 'node_modules/.cache/onboarding-kit', `chromium-${version}`);
  const launcher = join(cache, 'launch.sh');
  if (existsSync(launcher)) return launcher;

  await mkdir(dirname(cache), { recursive: true });
  const staging = await mkdtemp(`${cache}-`);
  // In a process of its own, since the package changes the environment it is imported into. It unpacks the libraries
  // it needs only where it believes to be on AWS Lambda.
  const script = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
  await run(process.execPath, ['-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await writeFile(join(staging, 'fonts/fonts.conf'), fontConfig(cache));
  await writeFile(join(staging, 'launch.sh'), launch(cache));
  await chmod(join(staging, 'launch.sh'), 0o755);
  try {
    await rename(staging, cache);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(launcher)) throw error;
  }
  return launcher;
}

/** Starts the bundled browser with its own libraries first; no other process sees them. */
const launch = (cache: string) => `#!/bin/sh
export LD_LIBRARY_PATH='${cache}/al2023/lib'
export FONTCONFIG_PATH='${cache}/fonts'
exec '${cache}/chromium' "$@"
`;

/** The bundled font first, so that pages look alike on every machine; then the system's, for other scripts. */
const fontConfig = (cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${cache}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}/fonts-cache</cachedir>
  <alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
