import { expect, test } from 'vitest';
import { checkFile, defaultMaxBytes } from './file.js';

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
