import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Builds the demo's page as a tenant would for production, and returns the folder it is in. */
export async function buildDemoPage(outDir = path('../.data/page')): Promise<string> {
  await build({
    configFile: false,
    root: path('../src/demo/page'),
    publicDir: path('../public'),
    plugins: [react()],
    resolve: { tsconfigPaths: true },
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0 },
  });
  return outDir;
}
