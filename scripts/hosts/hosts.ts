import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { root, run } from '../test/run.js';

/** A page that the wizard may be put on: what its style sheets do to everything there. */
export interface Host {
  name: string;
  /** Its style sheet. */
  css: () => Promise<string>;
  dir?: 'ltr' | 'rtl';
  /** What may differ there: why stands beside it. */
  allows?: RegExp;
}

const sheet = (name: string) => () => readFile(fileURLToPath(new URL(`sheets/${name}.css`, import.meta.url)), 'utf8');

/** Each host, the most frequent first. */
export const hosts: readonly Host[] = [
  {
    name: 'Bootstrap 5',
    css: () => readFile(fileURLToPath(import.meta.resolve('bootstrap/dist/css/bootstrap.css')), 'utf8'),
    // `[type='button']:not(:disabled)` weighs as much as what a tenant says of a part, and so has to win.
    allows: /: cursor (default|not-allowed|auto) → pointer$/,
  },
  { name: 'Tailwind 3', css: tailwind },
  { name: 'Tailwind 4, layered', css: sheet('tailwind4') },
  { name: '* { all: unset }', css: sheet('unset') },
  { name: 'button { display: none }', css: sheet('elements') },
  { name: 'html { font-size: 62.5% }', css: sheet('rem') },
  { name: 'an old template', css: sheet('cms') },
  { name: 'body { letter-spacing … }', css: sheet('body') },
  { name: '.content h2 { … }', css: sheet('content') },
  { name: 'right to left', css: sheet('rtl'), dir: 'rtl' },
];

/** Its base, made by its own build. */
async function tailwind(): Promise<string> {
  const folder = `${root}node_modules/.cache/onboarding-kit`;
  const [from, to] = [`${folder}/tailwind.in.css`, `${folder}/tailwind.css`];
  await writeFile(from, '@tailwind base;');
  const { ok, output } = await run('tailwindcss', ['--input', from, '--output', to]);
  if (!ok) throw new Error(output);
  return readFile(to, 'utf8');
}
