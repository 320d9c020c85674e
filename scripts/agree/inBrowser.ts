import { chromium } from 'playwright';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../browser.js';
import { root } from '../test/run.js';

/** Reads forms as the browser does. */
export interface BrowserReader {
  read(form: string): Promise<string>;
  close(): Promise<void>;
}

const entry = 'virtual:reader';
const source = `
  import { fieldTypes, loadRules } from '/src/protocol/index.ts';
  import { readingOf } from '/scripts/agree/readings.ts';
  const rules = await loadRules(fieldTypes);
  globalThis.read = (form) => readingOf(form, rules);
`;

/** The contract's rules on a page of a real Chromium, bundled as a tenant's tools would. */
export async function openBrowserReader(): Promise<BrowserReader> {
  const [code, { executablePath, args }] = await Promise.all([bundle(), findBrowser()]);
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction(() => 'read' in globalThis);
  return {
    read: (form) => page.evaluate((text) => (Reflect.get(globalThis, 'read') as (form: string) => string)(text), form),
    close: () => browser.close(),
  };
}

/** One module without imports, so that no server is needed. */
async function bundle(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
    },
    plugins: [
      {
        name: 'reader',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const [chunk, ...more] = output.filter((file) => file.type === 'chunk');
  if (!chunk || more.length > 0) throw new Error(`Expected one chunk of the reader, got ${more.length + 1}`);
  return chunk.code;
}
