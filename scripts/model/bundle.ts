import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../test/run.js';

const outDir = join(root, 'node_modules/.cache/onboarding-kit/model');

/**
 * Makes one file of the worker and all that it drives. In one file a part that is loaded on first use is there at once: nothing waits
 * for a disk, so that a run is the same each time.
 *
 * @returns where it lies.
 */
export async function bundle(): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: {
      tsconfigPaths: true,
      // The one that sends Blobs; its sibling for Node sends streams.
      alias: { 'tus-js-client': join(root, 'node_modules/tus-js-client/lib.esm/browser/index.js') },
    },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'scripts/model/worker.ts'),
      outDir,
      target: 'esnext',
      minify: false,
      rolldownOptions: { output: { format: 'es', codeSplitting: false, entryFileNames: 'worker.js' } },
    },
  });
  return join(outDir, 'worker.js');
}
