import { describe, expect, test } from 'vitest';
import { returnPage } from './returnPage.js';
import { returnTextsFor, type ReturnPageKind } from './returnTexts.js';

const tags = 'en ar bg cs de el es fr he hu it nl pl pt ro tr uk'.split(' ');
const kinds = Object.keys(returnTextsFor('en').texts).filter(
  (key): key is ReturnPageKind => key !== 'noScript' && key !== 'tenant',
);
const show = async (kind: ReturnPageKind, locale: string) =>
  String(
    await returnPage(kind, {
      basePath: '/onboarding',
      tenantName: 'Acme',
      locale,
      home: 'https://acme.example/',
      seconds: 42,
      reference: 'R-7F3K',
    }),
  );

describe.each(tags)('%s', (tag) => {
  test('every page is written in it, and filled in', async () => {
    expect(kinds.length).toBeGreaterThan(9);
    for (const kind of kinds) {
      const page = await show(kind, tag);
      expect(page).toContain(`lang="${tag}"`);
      expect(page).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

test('a name keeps its own direction where the page runs from right to left', async () => {
  expect(await show('stale', 'he')).toContain('\u2068Acme\u2069</a>');
  expect(await show('failed', 'ar')).toContain('\u2068R-7F3K\u2069');
  expect(await show('stale', 'de')).not.toContain('\u2068');
});
