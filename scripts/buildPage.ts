import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

export interface PageToBuild {
  /** The folder of its `index.html`. */
  root: URL;
  outDir: string;
  /** The folder of files that go with it as they are. */
  publicDir?: URL;
  /** Left as it is written: it is built sooner, and may await at the top. */
  plain?: boolean;
}

/** Builds a page as a tenant would for production, with the kit from its sources. */
export async function buildPage({ root, outDir, publicDir, plain = false }: PageToBuild): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(root),
    publicDir: publicDir ? fileURLToPath(publicDir) : false,
    plugins: [react()],
    resolve: { tsconfigPaths: true },
    logLevel: plain ? 'error' : 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      ...(plain && { target: 'esnext', minify: false, chunkSizeWarningLimit: 10_000 }),
    },
  });
}
