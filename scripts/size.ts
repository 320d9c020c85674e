import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { root } from './test/run.js';

/**
 * `npm run size`: what a browser loads until the first form step can be filled in, gzipped: the wizard, all it depends on
 * but React, and the lazy chunks that step asks for. Fails above the limit.
 */
const kilobyte = 1000;
const limit = 60;
const goal = 45;
/** Of the style sheet, which the first paint waits for. */
const limitOfStyles = 12;
/** Of one part of a language's texts. */
const limitOfTexts = 4;

/** The modules behind a lazy import that a first step of plain fields loads. */
const asked = ['src/steps/form/FormStep.tsx', 'src/locales/en/base.ts'];
/** What no plain form needs, and so must wait until it is asked for: each of these in a chunk that loads later. */
const later: Readonly<Record<string, RegExp>> = {
  'texts of what comes later': /src\/locales\/en\/(?!(base|language)\.ts$)/,
  'other languages': /src\/locales\/(?!en\/)[a-z]{2}\//,
  uploads: /node_modules\/tus-js-client\//,
  'kinds of file': /node_modules\/file-type\//,
  'inputs of other types of field': /src\/fields\/\w+\/\w+Input\.tsx$/,
  'slots for files': /src\/fields\/file\/FileSlot\.tsx$/,
  'pictures made ready': /src\/fields\/file\/picture\//,
  camera: /src\/fields\/file\/CameraDialog\.tsx$/,
  'QR codes': /node_modules\/uqr\//,
  'telephone numbers': /node_modules\/libphonenumber-js\//,
  'boxes to search in': /src\/ui\/Combobox\.tsx$/,
  'lists to search in': /node_modules\/fuse\.js\//,
};

const built = await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    write: false,
    modulePreload: false,
    rolldownOptions: {
      input: { wizard: 'virtual:wizard', styles: 'src/ui/styles.css' },
      external: /^react(-dom)?($|\/)/,
    },
  },
  plugins: [
    {
      name: 'wizard-alone',
      resolveId: (id) => (id === 'virtual:wizard' ? id : undefined),
      // A page of a host's, built as Vite builds one: what the wizard shares with its lazy chunks may stay with it.
      load: (id) =>
        id === 'virtual:wizard'
          ? `import { OnboardingWizard } from '/src/index.ts'; globalThis.wizard = OnboardingWizard;`
          : undefined,
    },
  ],
});
const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
const roots = [...chunks.values()].filter(
  ({ isEntry, name, facadeModuleId }) =>
    (isEntry && name === 'wizard') || asked.some((path) => facadeModuleId === join(root, path)),
);
if (roots.length !== asked.length + 1)
  fail(`Expected a chunk each for ${asked.join(', ')}. Adjust "asked" in scripts/size.ts.`);

/** The chunk and all it imports at once. */
const closure = (chunk: Rolldown.OutputChunk): Rolldown.OutputChunk[] => [
  chunk,
  ...chunk.imports.flatMap((file) => chunks.get(file) ?? []).flatMap(closure),
];
const first = new Set(roots.flatMap(closure));
const kilobytes = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length / kilobyte;
const row = (what: string, size: number, when: string) =>
  console.log(`${what.padEnd(36)} ${size.toFixed(1).padStart(6)} kB  ${when}`);

const reachable = [...chunks.values()].filter(({ name }) => name !== 'styles');
const [texts, others] = [true, false].map((are) =>
  reachable.filter(({ moduleIds }) => are === moduleIds.every((id) => /src\/locales\/[a-z]{2}\//.test(id))),
) as [Rolldown.OutputChunk[], Rolldown.OutputChunk[]];
for (const chunk of others.sort(
  (a, b) => Number(first.has(b)) - Number(first.has(a)) || b.code.length - a.code.length,
)) {
  row(chunk.name, kilobytes(chunk.code), first.has(chunk) ? 'first load' : 'lazy');
}
const sizeOfTexts = Math.max(...texts.map(({ code }) => kilobytes(code)));
row(`the largest of ${texts.length} parts of languages`, sizeOfTexts, `lazy, limit ${limitOfTexts}`);
const styles = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
const sizeOfStyles = styles?.type === 'asset' ? kilobytes(styles.source) : Infinity;
row('styles.css', sizeOfStyles, `apart, limit ${limitOfStyles}`);

/** What is for development alone, and so is in no chunk at all. */
const developing: Readonly<Record<string, RegExp>> = {
  'the check of contrast': /src\/ui\/contrast\/(?!useContrastCheck)/,
};

const total = [...first].reduce((sum, { code }) => sum + kilobytes(code), 0);
row(`first load, ${reachable.length} chunks in all`, total, `limit ${limit}, goal ${goal}`);

for (const [what, path] of Object.entries(later)) {
  const holders = reachable.filter(({ moduleIds }) => moduleIds.some((id) => path.test(id)));
  if (holders.length === 0)
    fail(`No chunk holds what "later" in scripts/size.ts calls ${what}. Adjust its path there.`);
  const early = holders.filter((chunk) => first.has(chunk)).map(({ name }) => name);
  if (early.length > 0) fail(`The first load holds ${what} (in ${early.join(', ')}): load it when it is asked for.`);
}
for (const [what, path] of Object.entries(developing)) {
  const holders = reachable.filter(({ moduleIds }) => moduleIds.some((id) => path.test(id))).map(({ name }) => name);
  if (holders.length > 0) fail(`A build for production holds ${what} (in ${holders.join(', ')}).`);
}
if (sizeOfStyles > limitOfStyles)
  fail(`The style sheet is ${(sizeOfStyles - limitOfStyles).toFixed(1)} kB above its limit.`);
if (!(sizeOfTexts <= limitOfTexts)) fail(`A part of a language is above ${limitOfTexts} kB: split it.`);
if (total > limit) fail(`The first load is ${(total - limit).toFixed(1)} kB above its limit.`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
