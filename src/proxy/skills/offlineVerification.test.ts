import { describe, expect, it } from 'vitest';
import { offlineVerification, reasonWords, verificationEnd } from './offlineVerification.js';

const wait = (change: Partial<Parameters<typeof offlineVerification>[0]> = {}) =>
  offlineVerification({ title: 'We are checking', ...change });

describe('a reviewer’s reason', () => {
  it('is shown in the words that the skill has for it, and not at all where it has none', () => {
    const step = wait({ reasons: { expired: 'The document has expired.' } });
    expect(reasonWords(step, 'expired')).toBe('The document has expired.');
    expect(reasonWords(step, 'ERR_17: fraud score 0.93')).toBeUndefined();
    expect(reasonWords(step, 'constructor')).toBeUndefined();
    expect(reasonWords(step, undefined)).toBeUndefined();
    expect(reasonWords(wait(), 'expired')).toBeUndefined();
  });

  it('may be let through by a function', () => {
    const step = wait({ reasons: (reason) => (reason.startsWith('ERR') ? undefined : reason) });
    expect(reasonWords(step, 'It is blurred.')).toBe('It is blurred.');
    expect(reasonWords(step, 'ERR_17')).toBeUndefined();
  });
});

it('ends after two weeks, or when the skill says', () => {
  expect(verificationEnd(wait(), 0)).toBe(14 * 24 * 3_600_000);
  expect(verificationEnd(wait({ timeoutHours: 1 }), 5)).toBe(3_600_005);
});
