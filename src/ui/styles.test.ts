import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokenNames } from './tokenNames.js';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const parts = readdirSync(new URL('.', import.meta.url), { encoding: 'utf8', recursive: true }).filter(
  (name) => name.endsWith('.css') && name !== 'styles.css' && name !== 'guard.css',
);

/** The selectors and declarations of a style sheet, nested rules included. */
function parse(css: string) {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@(property|keyframes)[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
  const rules = [...plain.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    body,
  }));
  return {
    selectors: rules.flatMap(({ selector }) => selector.split(/,(?![^(]*\))/).map((one) => one.trim())),
    properties: rules.flatMap(({ body }) =>
      body.split(';').flatMap((line) => (line.includes(':') ? [line.slice(0, line.indexOf(':')).trim()] : [])),
    ),
  };
}

test('the guard alone is outside of the layer, and does nothing but give way to it', () => {
  expect(read('styles.css')).toMatch(/@import '.\/guard.css';\n$/);
  const { properties } = parse(read('guard.css'));
  const outer = read('guard.css').match(/^[^\s/}].*/gm);
  expect(outer?.filter((selector) => !selector.startsWith(':where(.ok-root'))).toEqual([]);
  expect(new Set(properties)).toEqual(new Set(['all', 'direction', 'unicode-bidi']));
  expect(read('guard.css').match(/: (?!revert-layer;)[\w-]+;/g)).toBeNull();
});

test('every part is in the one layer', () => {
  const imports = [...read('styles.css').matchAll(/@import '\.\/(.+?)' layer\(onboarding-kit\);/g)].map(
    ([, name]) => name,
  );
  expect(imports.toSorted()).toEqual(parts.toSorted());
  expect(read('styles.css')).not.toMatch(/\{/);
});

describe.each(parts)('%s', (name) => {
  const { selectors, properties } = parse(read(name));

  test('reaches nothing outside of the kit', () => {
    expect(selectors.length).toBeGreaterThan(0);
    expect(selectors.filter((selector) => !selector.includes('.ok-'))).toEqual([]);
  });

  test('knows start and end, not left and right, and forces nothing', () => {
    const physical =
      /^(width|height|(min|max)-(width|height)|top|bottom|left|right|(margin|padding|border)-(top|bottom|left|right).*|text-align-left|float|clear)$/;
    expect(properties.filter((property) => physical.test(property))).toEqual([]);
    expect(read(name)).not.toMatch(/!important|: (left|right);/);
  });
});

test('each token has a line in the docs, and the docs name no other', () => {
  const docs = readFileSync(new URL('../../docs/theming.md', import.meta.url), 'utf8');
  const named = [...docs.matchAll(/^\| `--ok-([\w-]+)` /gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(tokenNames.toSorted());
});
