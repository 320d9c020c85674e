import { expect, test } from 'vitest';
import { checkFile, defaultMaxBytes } from './file.js';
import { checkFileName } from './fileName.js';

const field = { accept: ['image/jpeg', 'application/pdf'] } as const;

test.each([
  [
    { kind: 'image/jpeg', size: 1 },
    { ok: true, value: 'image/jpeg' },
  ],
  [
    { kind: 'application/pdf', size: defaultMaxBytes },
    { ok: true, value: 'application/pdf' },
  ],
  [
    { kind: 'image/jpeg', size: 0 },
    { ok: false, failures: [{ code: 'file_empty' }] },
  ],
  [
    { kind: 'image/jpeg', size: defaultMaxBytes + 1 },
    { ok: false, failures: [{ code: 'file_large', params: { size: defaultMaxBytes + 1, max: defaultMaxBytes } }] },
  ],
  [
    { kind: 'image/png', size: 1 },
    { ok: false, failures: [{ code: 'file_kind', params: { kinds: 'JPEG, PDF' } }] },
  ],
  [
    { kind: undefined, size: 1 },
    { ok: false, failures: [{ code: 'file_kind', params: { kinds: 'JPEG, PDF' } }] },
  ],
])('checkFile of %o', (found, reading) => expect(checkFile(field, found)).toEqual(reading));

test.each([
  ['a picture that is small enough and large enough', { width: 800, height: 600 }, { ok: true, value: 'image/jpeg' }],
  [
    'one whose shorter side is too short',
    { width: 599, height: 4000 },
    { ok: false, failures: [{ code: 'file_small_picture', params: { pixels: 599, min: 600 } }] },
  ],
  [
    'one that would fill a memory',
    { width: 50_000, height: 50_000 },
    { ok: false, failures: [{ code: 'file_large_picture', params: { megapixels: 200 } }] },
  ],
  ['one of the largest that phones take', { width: 16_320, height: 12_240 }, { ok: true, value: 'image/jpeg' }],
  ['one whose size is not known', {}, { ok: true, value: 'image/jpeg' }],
])('%s', (_, pixels, reading) =>
  expect(checkFile({ ...field, minPixels: 600 }, { kind: 'image/jpeg', size: 1000, ...pixels })).toEqual(reading),
);

test.each(['card.jpg', 'Buletin față (2).JPG', '…', 'a'.repeat(255), '.hidden', 'a..b'])('%s is a name', (name) =>
  expect(checkFileName(name)).toEqual({ ok: true, value: name }),
);

test.each([
  '',
  '.',
  '..',
  '../../etc/passwd',
  'C:\\x',
  '/card.jpg',
  'a\u0000.jpg',
  'a\r\nSet-Cookie: b',
  'a'.repeat(256),
])('%j is none', (name) => expect(checkFileName(name)).toEqual({ ok: false, failures: [{ code: 'file_name' }] }));
