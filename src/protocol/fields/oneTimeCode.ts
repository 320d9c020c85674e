import { westernDigits, withoutUnseen } from './digits.js';
import { read, refuse, type FieldRule } from './FieldRule.js';

/** A code of digits, as typed or pasted: with spaces or dashes between them, or in the middle of the message it came in. */
export const oneTimeCode: FieldRule<'one-time-code'> = {
  parse(raw, { length = 6 }) {
    if (typeof raw !== 'string') return refuse('code_digits');
    const found = findCode(raw, length);
    if (found !== undefined) return read(found);
    const digits = bare(raw);
    if (!/^\d+$/.test(digits)) return refuse('code_digits');
    const missing = length - digits.length;
    return missing > 0
      ? refuse('code_short', { length, count: missing })
      : refuse('code_long', { length, count: -missing });
  },
};

const bare = (typed: string): string => westernDigits(withoutUnseen(typed)).replace(/[\s\-\u2010-\u2015.]/g, '');

/** The code in what was typed or pasted: the whole of it, or the only group of that many digits. */
export function findCode(typed: string, length: number): string | undefined {
  const whole = bare(typed);
  if (/^\d+$/.test(whole)) return whole.length === length ? whole : undefined;
  const message = westernDigits(withoutUnseen(typed));
  // Digits that stand together first; those with spaces or dashes between them where there are none.
  for (const gap of ['', '[ \\u00a0-]?']) {
    const group = new RegExp(`(?<!\\d[.,:/]?${gap})\\d(?:${gap}\\d){${length - 1}}(?![.,:/]?${gap}\\d)`, 'g');
    const found = new Set((message.match(group) ?? []).map(bare));
    if (found.size === 1) return [...found][0];
    if (found.size > 1) return undefined;
  }
  return undefined;
}
