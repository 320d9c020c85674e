import { defineConfig } from '@playwright/test';
import { findBrowser, findFirefox } from '../scripts/browser.js';

const { executablePath, args } = await findBrowser();
const firefox = findFirefox();

/** Each worker starts a bank and a tenant of its own (support/Stack.ts); they share the page, built once for production. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './support/page.setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  globalTimeout: 20 * 60_000,
  reporter: 'list',
  use: {
    // Every action with the page before and after it; a film of each test would be a fifth of the work.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    launchOptions: { executablePath, args },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
    // Who is on a phone needs no other one; and what a narrow page cannot change is tried once.
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    // The stock browser, by WebDriver BiDi, where it is installed: the flows and the trips, and unless told all of them
    // (`npm run test:firefox`) those in which browsers are most likely to differ.
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: /(flows|trip|windows|return|history)\.spec\.ts/,
            grepInvert: /@chromium/,
            ...(process.env.FIREFOX !== 'all' && { grep: /@firefox/ }),
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              viewport: { width: 1280, height: 800 },
              launchOptions: { executablePath: firefox, args: [] },
            },
          },
        ]
      : []),
  ],
});
