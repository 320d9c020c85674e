import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findBrowser } from './scripts/browser.js';

// Storybook's own test panel starts Vitest another way.
const testing = process.env.VITEST ?? process.env.VITEST_STORYBOOK;
const { executablePath, args } = testing ? await findBrowser() : {};

/** A camera that shows a test picture, and that pages may use without asking. */
const fakeCamera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** Real Chromium, headless. A new object each time: projects that share one get mixed up. */
const inBrowser = (colorScheme: 'light' | 'dark' = 'light') => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath, args: [...(args ?? []), ...fakeCamera] },
    contextOptions: { colorScheme },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** All stories, rendered, played and checked by axe, in one look: a choice of the toolbar. */
const stories = (
  name: string,
  look: { scheme: 'light' | 'dark' } & Record<string, unknown>,
): TestProjectInlineConfiguration => ({
  extends: true,
  // In Storybook a story has the room that there is; here it is always as much.
  plugins: [storybookTest({ configDir: '.storybook', initialGlobals: { viewport: { value: 'desktop' }, ...look } })],
  optimizeDeps: { include: ['@storybook/addon-a11y/preview'] },
  test: {
    name,
    browser: inBrowser(look.scheme),
    ...((look.everyLook === true || look.words !== undefined) && { testTimeout: 120_000 }),
  },
});

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  server: { host: '127.0.0.1' },
  test: {
    // What is waited for may take long on a busy machine; who waits goes on as soon as it is there.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'stories/**/*.test.ts'],
          exclude: ['**/*.browser.test.*'],
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['src/**/*.browser.test.{ts,tsx}'], browser: inBrowser() },
      },
      {
        // The oldest React that is supported: what hands on refs, portals and effects is tried on it too.
        extends: true,
        resolve: { alias: { react: 'react-18', 'react-dom': 'react-dom-18' } },
        test: {
          name: 'react-18',
          env: { REACT: '18' },
          include: [
            'src/ui/ui.browser.test.tsx',
            'src/wizard/slots.browser.test.tsx',
            'src/wizard/mount/*.browser.test.tsx',
          ],
          browser: inBrowser(),
        },
      },
      stories('storybook', { preset: 'calm', scheme: 'light', direction: 'ltr', access: true }),
      stories('storybook-dark', { preset: 'warm', scheme: 'dark', direction: 'rtl', access: true }),
      // `npm run atlas`: each of them in every look, which takes its time.
      ...(process.env.EVERY_LOOK ? [stories('every-look', { scheme: 'light', everyLook: true })] : []),
      // `npm run test:words`: each of them in every language, or in some.
      ...(process.env.WORDS ? [stories('words', { scheme: 'light', words: process.env.WORDS })] : []),
    ],
  },
});
