import { readFile } from 'node:fs/promises';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { faultOf } from './faultOf.js';
import { logEvents, type LogEntry } from './logEvents.js';
import { redacting } from './redacting.js';

const written = (entry: object): LogEntry[] => {
  const entries: LogEntry[] = [];
  redacting((one) => void entries.push(one))(entry as LogEntry);
  return entries;
};

describe('redacting', () => {
  it.each<[string, unknown]>([
    ['answer', 'RO49'],
    ['session', 'two\nlines'],
    ['session', '\u001b[31m'],
    ['session', 'ăâî'],
    ['session', 'x'.repeat(81)],
    ['session', ['id']],
    ['tries', '3'],
    ['tries', Infinity],
    ['error', 'RO49AAAA1B31007593840000'],
    ['error', 'Ana Popescu'],
    ['code', '+40722123456'],
    ['at', 'Ana said: "hello"'],
    ['__proto__', 'x'],
  ])('drops %s: %j', (name, value) => {
    const entry = {
      level: 'warn',
      event: 'background_failed',
      session: 'a-session',
      ...Object.fromEntries([[name, value]]),
    };
    const { session: _, ...kept } = { ...written(entry)[0] } as { session?: string };
    expect(kept).toEqual({ level: 'warn', event: 'background_failed' });
  });

  it('keeps what looks as it should', () => {
    const entry = {
      level: 'error',
      event: 'background_failed',
      session: 'reTIG4yiCfqzXGlXcP94fPJ_',
      tries: 2,
      error: 'error',
      code: '23505',
      at: 'Records.change Records.ts:82:11',
    };
    expect(written(entry)).toEqual([entry]);
  });

  it('lets through no event that is not in the schema', () => {
    expect(written({ level: 'info', event: 'answered', answer: 'x' })).toEqual([]);
    expect(written({ level: 'info', event: 'constructor' })).toEqual([]);
  });

  it('does not compile with another field', () => {
    expectTypeOf<Extract<LogEntry, { event: 'rate_limited' }>>().not.toHaveProperty('answer');
    expectTypeOf<Extract<LogEntry, { event: 'rate_limited' }>>().toHaveProperty('kind');
    expectTypeOf<Extract<LogEntry, { event: 'request_failed' }>>().not.toHaveProperty('message');
  });
});

describe('an error in the log', () => {
  it('is its name, its code and its place', () => {
    const told = faultOf(Object.assign(new TypeError('secret'), { code: 'ECONNREFUSED' }));
    expect(told).toEqual({
      error: 'TypeError',
      code: 'ECONNREFUSED',
      at: expect.stringMatching(/logEvents\.test\.ts:\d+:\d+$/),
    });
    expect(faultOf('secret')).toEqual({ error: 'string' });
  });

  it('takes no line of its message for a place', () => {
    const told = faultOf(new Error('first\n    at secret (secret.ts:1:1)'));
    expect(told.at).toContain('logEvents.test.ts');
    const changed = new Error('before');
    expect(changed.stack).toContain('before');
    changed.message = 'after';
    expect(faultOf(changed).at).toBeUndefined();
  });
});

it('docs/proxy.md lists every event, with all that it may say', async () => {
  const docs = await readFile(new URL('../../../docs/proxy.md', import.meta.url), 'utf8');
  const rows = [...docs.matchAll(/^\| `(\w+)` +\| (?:info|warn|error|warn or error) +\| (.*) \|$/gm)].map(
    ([, event, says = '']) => [event, [...says.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSorted()],
  );
  const fault = ['at', 'code', 'error'];
  const events = Object.entries(logEvents).map(([event, fields]) => {
    const names = Object.keys(fields);
    const own = names.includes('error') ? [...names.filter((name) => !fault.includes(name)), 'fault'] : names;
    return [event, own.toSorted()];
  });
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(events));
});
