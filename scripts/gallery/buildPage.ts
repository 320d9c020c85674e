import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Builds the page that plays stories for the gallery; the demo's proxy and sandbox run in it. */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: path('page'),
    publicDir: path('../../public'),
    plugins: [react()],
    resolve: { tsconfigPaths: true },
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'esnext',
      minify: false,
      chunkSizeWarningLimit: 10_000,
    },
  });
}
