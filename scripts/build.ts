import { rm } from 'node:fs/promises';
import { build } from 'vite';
import manifest from '../package.json' with { type: 'json' };
import { root, run } from './test/run.js';

/**
 * `npm run build`: dist/ as it is published. The modules stay one file each, as in src, so that a host's bundler keeps
 * what it uses, and loads lazily what the kit does; the styles become one file. With `--check` the result is looked at as
 * a tenant's tools would.
 */
await rm(`${root}dist`, { recursive: true, force: true });
await must('tsc', ['-p', 'scripts/tsconfig.build.json']);
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    rolldownOptions: { input: 'src/ui/styles.css', output: { assetFileNames: '[name][extname]' } },
  },
});

const modules = Object.entries(manifest.exports).flatMap(([path, target]) =>
  typeof target === 'object' ? [path.replace('.', manifest.name)] : [],
);
if (process.argv.includes('--check')) {
  await must('publint', ['--strict']);
  await must('attw', [
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './styles.css',
    '--format',
    'table-flipped',
  ]);
  // On a server, without a DOM: by its own name, through the exports that tenants get.
  for (const name of modules) await import(name);
}
console.log(`dist/: ${modules.length} entries and the styles`);

async function must(tool: string, args: string[]) {
  const { ok, output } = await run(tool, args);
  if (ok) return;
  console.error(output.trim());
  process.exit(1);
}
