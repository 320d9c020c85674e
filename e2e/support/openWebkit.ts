import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { freePorts } from '../../scripts/freePorts.js';

const driver = '/usr/bin/WebKitWebDriver';
const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Whether WebKitGTK and its driver are installed (Debian: `webkit2gtk-driver xvfb`). */
export const hasWebkit = [driver, browser, '/usr/bin/Xvfb'].every((path) => existsSync(path));
export const withoutWebkit = 'WebKit is not installed (apt-get install webkit2gtk-driver xvfb).';

export interface Webkit {
  driver: WebDriver;
  close(): Promise<void>;
}

/** Starts WebKit on a screen of its own, driven by the W3C's WebDriver: Playwright's own WebKit cannot be had everywhere. */
export async function openWebkit(): Promise<Webkit> {
  const [port = 0, screen = 0] = await freePorts(2);
  const display = `:${1000 + (screen % 1000)}`;
  const environment = {
    ...process.env,
    DISPLAY: display,
    // It will not run as root otherwise, and needs no graphics card.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const processes: ChildProcess[] = [
    spawn('/usr/bin/Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
    spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: environment }),
  ];
  const server = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await new Promise((resume) => setTimeout(resume, 100));
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  const driven = await new Builder().usingServer(server).withCapabilities(capabilities).build();
  return {
    driver: driven,
    async close() {
      await driven.quit().catch(() => undefined);
      for (const child of processes.toReversed()) child.kill();
    },
  };
}
