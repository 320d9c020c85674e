import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const parts = readdirSync(new URL('.', import.meta.url)).filter(
  (name) => name.endsWith('.css') && name !== 'styles.css',
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

describe('the colours hold their contrast', () => {
  const tokens = Object.fromEntries(
    [...read('tokens.css').matchAll(/--ok-([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
      ([, name, light, dark]) => [name, { light, dark }],
    ),
  ) as Record<string, { light: string; dark: string }>;

  const text = [
    ['ink', 'surface'],
    ['ink-2', 'surface'],
    ['ink-3', 'surface'],
    ['danger', 'surface'],
    ['accent', 'surface'],
    ['ink', 'sunken'],
    ['ink-2', 'sunken'],
    ['ink-3', 'sunken'],
    ['ink', 'danger-soft'],
    ['ink-2', 'danger-soft'],
    ['ink', 'accent-soft'],
    ['ink-2', 'accent-soft'],
    ['accent-ink', 'accent'],
    ['accent-ink', 'accent-hover'],
    ['danger-ink', 'danger'],
    ['danger-ink', 'danger-hover'],
  ] as const;
  const shapes = [
    ['line-strong', 'surface'],
    ['line-strong', 'sunken'],
    ['accent', 'surface'],
    ['accent', 'line'],
    ['accent', 'accent-soft'],
    ['danger', 'danger-soft'],
    ['surface', 'danger'],
    ['danger-soft', 'danger'],
  ] as const;

  test.each([...text.map((pair) => [...pair, 4.5] as const), ...shapes.map((pair) => [...pair, 3] as const)])(
    '%s on %s: %d',
    (over, under, least) => {
      for (const theme of ['light', 'dark'] as const)
        expect(contrast(tokens[over]?.[theme] ?? '', tokens[under]?.[theme] ?? '')).toBeGreaterThanOrEqual(least);
    },
  );
});

/** The contrast ratio of two colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
      const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = NaN, dark = NaN] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}
