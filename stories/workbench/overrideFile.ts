import type { Message } from 'onboarding-kit/react';
import type { TextsByKey } from './catalogueOf.js';

/** The texts as a module that a tenant imports and hands over as `texts`. */
export function writeModule(language: string, texts: TextsByKey): string {
  const lines = Object.entries(texts).map(([key, message]) => `  ${quoted(key)}: ${written(message)},\n`);
  return (
    `import type { TextOverrides } from 'onboarding-kit/react';\n\n` +
    `/** In the place of the kit’s texts, in ${language}: <OnboardingWizard texts={texts} />. */\n` +
    `export const texts: TextOverrides = {\n${lines.join('')}};\n`
  );
}

/** The same as JSON. */
export const writeJson = (texts: TextsByKey): string => `${JSON.stringify(texts, undefined, 2)}\n`;

const written = (message: Message): string =>
  typeof message === 'string'
    ? quoted(message)
    : `{ ${Object.entries(message)
        .map(([form, words]) => `${form}: ${quoted(words)}`)
        .join(', ')} }`;

/** In single quotes, unless there are some in it. */
function quoted(words: string): string {
  const double = JSON.stringify(words);
  if (words.includes("'") && !words.includes('"')) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/**
 * Reads a file of texts: JSON, or a module with one object of plain texts in it, however it is formatted.
 *
 * @throws Error that says what is wrong with the file, and what to do.
 */
export function readFile(content: string): TextsByKey {
  const texts = /^\s*\{/.test(content) ? parsed(content) : parsed(objectIn(content));
  const wrong = Object.entries(texts).find(([, message]) => !isMessage(message));
  if (wrong) throw new Error(`What stands under “${wrong[0]}” is no text. Mend the file there, and open it again.`);
  return texts as TextsByKey;
}

function objectIn(module: string): string {
  // Where comments say something of the kind, that is not it.
  const blank = module.replace(/\/\*[^]*?\*\/|\/\/.*/g, (comment) => ' '.repeat(comment.length));
  const start = blank.search(/(?<==\s*|default\s*)\{/);
  if (start < 0)
    throw new Error(
      'There are no texts in this file. Choose one that was saved here, or one with `texts = { … }` in it.',
    );
  return asJson(module.slice(start));
}

function parsed(json: string): Record<string, unknown> {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    throw new Error(
      'This file cannot be read: there is more in it than plain texts. Leave nothing in the object but keys and texts in quotes, and open it again.',
    );
  }
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'string' ||
  (value instanceof Object && 'other' in value && Object.values(value).every((words) => typeof words === 'string'));

const tokens = /\s+|\/\/.*|\/\*[^]*?\*\/|('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|([a-z]\w*)|([{}:,])/iy;

/** The first object of a module, without its comments and last commas, names and texts in double quotes. */
function asJson(source: string): string {
  const pieces: string[] = [];
  let depth = 0;
  for (tokens.lastIndex = 0; ;) {
    const token = tokens.exec(source);
    if (!token) return pieces.join('') + source.slice(tokens.lastIndex);
    const [, text, name, sign] = token;
    if (sign === '}' && pieces.at(-1) === ',') pieces.pop();
    if (text) pieces.push(inDoubleQuotes(text));
    else if (name) pieces.push(JSON.stringify(name));
    else if (sign) pieces.push(sign);
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth === 0 && sign === '}') return pieces.join('');
  }
}

const inDoubleQuotes = (text: string): string =>
  text.startsWith('"')
    ? text
    : `"${text
        .slice(1, -1)
        .replace(/\\(.)|"/g, (found, escaped?: string) => (escaped === "'" ? "'" : found === '"' ? '\\"' : found))}"`;
