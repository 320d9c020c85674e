import { fileURLToPath } from 'node:url';
import { buildPage } from './buildPage.js';

const path = (relative: string) => new URL(relative, import.meta.url);

/** Builds the demo's page as a tenant would for production, and returns the folder it is in. */
export async function buildDemoPage(outDir = fileURLToPath(path('../.data/page'))): Promise<string> {
  await buildPage({ root: path('../src/demo/page'), publicDir: path('../public'), outDir });
  return outDir;
}
