import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Builds the page that wears the hosts' style sheets; the demo's proxy and sandbox run in it. */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('page', import.meta.url)),
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
