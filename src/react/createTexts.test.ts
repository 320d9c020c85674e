import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.js';
import { createTexts } from './createTexts.js';

const english = createTexts({ catalogue: en, locale: 'en-GB' });

describe('texts', () => {
  it('fill their placeholders, numbers in the user’s way', () => {
    expect(english.text('wizard.step', { current: 2, total: 1200 })).toBe('Step 2 of 1,200');
  });

  it('choose their form by the count', () => {
    expect(english.text('form.summary', { count: 1 })).toBe('One thing needs another look');
    expect(english.text('form.summary', { count: 3 })).toBe('3 things need another look');
  });

  it('fall back to the general form where a language has more than the texts do', () => {
    const romanian = createTexts({ catalogue: en, locale: 'ro' });
    expect(romanian.text('form.summary', { count: 20 })).toBe('20 things need another look');
  });

  it('leave a placeholder that nothing fills, and take no key from the prototype', () => {
    const own = createTexts({ catalogue: en, locale: 'en', overrides: { 'form.continue': '{constructor} {missing}' } });
    expect(own.text('form.continue')).toBe('{constructor} {missing}');
  });

  it('give way to the tenant’s', () => {
    const own = createTexts({
      catalogue: en,
      locale: 'en',
      overrides: { 'form.continue': 'Next', 'error.too_young': 'From 18 on.' },
    });
    expect([own.text('form.continue'), own.text('form.sending'), own.error('too_young')]).toEqual([
      'Next',
      'Sending',
      'From 18 on.',
    ]);
  });
});

describe('errors', () => {
  it.each([
    ['money_min', { min: '500', currency: 'EUR' }, 'Enter at least €500.'],
    ['date_max', { max: '2026-11-23' }, 'Enter 23 November 2026 or earlier.'],
    ['file_large', { size: 13_000_000, max: 10_485_760 }, 'This file has 12.4 MB; up to 10 MB fits.'],
    ['number_min', { min: 1000 }, 'Enter 1,000 or more.'],
    ['something_new', {}, 'This cannot be taken as it is.'],
    ['constructor', {}, 'This cannot be taken as it is.'],
  ])('%s is written out', (code, params, words) => {
    expect(english.error(code, params)).toContain(words);
  });
});

describe('values', () => {
  it('are written as the language does', () => {
    const german = createTexts({ catalogue: en, locale: 'de' });
    expect(german.money('1500.5', 'EUR')).toBe('1.500,50\u00a0€');
    expect(german.date('2026-01-02')).toBe('2. Januar 2026');
    expect(german.list(['a', 'b', 'c'])).toBe('a, b und c');
  });

  it('money keeps every digit', () => {
    expect(english.money('9007199254740993.15', 'EUR')).toBe('€9,007,199,254,740,993.15');
  });

  it('a size has the unit that fits', () => {
    expect([0, 22, 2048, 2_200_000].map((size) => english.bytes(size))).toEqual([
      '0 bytes',
      '22 bytes',
      '2 kB',
      '2.1 MB',
    ]);
  });

  it('a moment is so long ago', () => {
    const before = (seconds: number) => english.ago(new Date(Date.now() - seconds * 1000).toISOString());
    expect([10, 90, 3 * 3600, 86_400, 3 * 86_400, -60].map(before)).toEqual([
      'now',
      '1 minute ago',
      '3 hours ago',
      'yesterday',
      '3 days ago',
      'now',
    ]);
  });

  it('a time says its day when it is another', () => {
    const now = new Date();
    expect(english.time(now.toISOString())).toMatch(/^\d\d:\d\d$/);
    expect(english.time('2020-02-03T12:00:00Z')).toContain('2020');
  });
});
