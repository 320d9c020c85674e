import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTestProxy, problemIn } from '../files/testProxy.js';
import type { LogEntry } from '../Log.js';
import { memoryRateLimit, type MemoryRateLimitOptions } from './memoryRateLimit.js';
import type { CallKind, LimitedCall } from './RateLimit.js';

const began = Date.parse('2026-11-23T10:00:00Z');
const few = { read: { burst: 3, perSecond: 0.5 } };

function limitAt(options?: MemoryRateLimitOptions) {
  const [limit, clock] = [memoryRateLimit(options), { now: began }];
  const call = (userId: string | null, kind: CallKind = 'read', headers: Record<string, string> = {}) =>
    limit({ userId, kind, now: clock.now, request: new Request('https://tenant.example/', { headers }) });
  const allowed = async (userId: string | null, times: number, headers?: Record<string, string>) => {
    let count = 0;
    for (let turn = 0; turn < times; turn += 1) if ((await call(userId, 'read', headers)).allowed) count += 1;
    return count;
  };
  return { call, allowed, clock };
}

describe('the limits in memory', () => {
  it('let so many in at once, and then as many as time brings', async () => {
    const { call, allowed, clock } = limitAt({ allowances: few });
    expect(await allowed('ana', 5)).toBe(3);
    expect(await call('ana')).toEqual({ allowed: false, retryAfter: 2 });
    clock.now += 1000;
    expect(await call('ana')).toEqual({ allowed: false, retryAfter: 1 });
    clock.now += 1000;
    expect(await allowed('ana', 2)).toBe(1);
    clock.now += 3_600_000;
    expect(await allowed('ana', 9)).toBe(3);
    // A clock that was set back gives nothing away.
    clock.now -= 7_200_000;
    expect(await allowed('ana', 2)).toBe(0);
  });

  it('keep users apart, and kinds of calls', async () => {
    const { call, allowed } = limitAt({ allowances: few });
    await allowed('ana', 4);
    expect(await allowed('mihai', 4)).toBe(3);
    expect(await call('ana', 'write')).toEqual({ allowed: true });
  });

  it('take nothing from users for what comes from nobody, nor the other way round', async () => {
    const { allowed } = limitAt({ allowances: few });
    expect(await allowed(null, 100)).toBe(15);
    expect(await allowed('ana', 4)).toBe(3);
    // Whoever is called "null" is not nobody.
    expect(await allowed('null', 4)).toBe(3);
  });

  it('believe no forwarded address, unless the tenant says which', async () => {
    const shared = limitAt({ allowances: few });
    for (let turn = 0; turn < 15; turn += 1) await shared.allowed(null, 1, { 'x-forwarded-for': `10.0.0.${turn}` });
    expect(await shared.allowed(null, 1, { 'x-forwarded-for': '10.0.0.99' })).toBe(0);
    const told = limitAt({ allowances: few, clientOf: (request) => request.headers.get('x-checked') });
    expect(await told.allowed(null, 4, { 'x-checked': '10.0.0.1' })).toBe(3);
    expect(await told.allowed(null, 4, { 'x-checked': '10.0.0.2' })).toBe(3);
  });

  it('remember so many users and no more: those who were here last', async () => {
    const { allowed } = limitAt({ allowances: few, remembered: 10 });
    await allowed('ana', 3);
    for (let user = 0; user < 9; user += 1) await allowed(`user-${user}`, 1);
    expect(await allowed('ana', 1)).toBe(0);
    for (let user = 0; user < 10; user += 1) await allowed(`other-${user}`, 1);
    expect(await allowed('ana', 3)).toBe(3);
  });

  it('are more than a busy person needs', async () => {
    const { call, clock } = limitAt();
    // Ten minutes of three tabs that poll each second, a draft every two seconds, and pieces of a file without a pause.
    for (let second = 0; second < 600; second += 1) {
      clock.now += 1000;
      const kinds: CallKind[] = ['read', 'read', 'read', ...Array<CallKind>(10).fill('upload')];
      for (const kind of [...kinds, ...(second % 2 ? ['write' as const] : [])])
        expect(await call('ana', kind)).toEqual({ allowed: true });
    }
  });
});

describe('a call that comes too soon', () => {
  it('is refused as a problem that says when to come again, before anything is looked up', async () => {
    let looked = 0;
    const proxy = await createTestProxy({ rateLimit: memoryRateLimit({ allowances: few }) });
    const session = await proxy.start();
    for (let turn = 0; turn < 3; turn += 1) await proxy.load(session.id);
    const response = await proxy.call('GET', `/sessions/${session.id}`);
    expect(response.headers.get('retry-after')).toMatch(/^[12]$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await problemIn(response)).toEqual([429, 'too_many_requests']);
    const limited = await createTestProxy({
      rateLimit: () => ({ allowed: false, retryAfter: 1.2 }),
      fieldRules: {},
      store: new Proxy({} as never, { get: () => (looked += 1) }),
    });
    expect((await limited.call('GET', `/sessions/${session.id}`)).headers.get('retry-after')).toBe('2');
    expect(looked).toBe(0);
  });

  it('is known by what it does and whose it is', async () => {
    const seen: [string | null, CallKind][] = [];
    const rateLimit = ({ userId, kind }: LimitedCall) => {
      seen.push([userId, kind]);
      return { allowed: true } as const;
    };
    const proxy = await createTestProxy({ rateLimit, handoverUrl: 'https://tenant.example/phone' });
    const session = await proxy.start();
    await proxy.announce(`/sessions/${session.id}/uploads`, 10);
    await proxy.json('PUT', `/sessions/${session.id}/draft`, {});
    await proxy.call('GET', '/skills', { 'x-user': '' });
    await proxy.call('GET', '/return?state=x');
    await proxy.call('GET', '/handover');
    const link = await proxy.json('POST', `/sessions/${session.id}/handovers`, { stepId: 'document', field: 'front' });
    const { url } = await link.json();
    const claimed = await proxy.json('POST', '/handover/claim', { secret: url.split('#')[1] });
    const cookie = claimed.headers.get('set-cookie')?.split(';')[0] ?? '';
    await proxy.announce('/handover/uploads', 10, { cookie });
    // What another site sends is refused before it is counted.
    await proxy.call('POST', '/sessions', { origin: 'https://evil.example' });
    expect(seen).toEqual([
      ['user-ana', 'start'],
      ['user-ana', 'upload'],
      ['user-ana', 'write'],
      [null, 'read'],
      ['user-ana', 'return'],
      [null, 'handover'],
      ['user-ana', 'write'],
      [null, 'handover'],
      ['user-ana', 'upload'],
    ]);
  });

  it('is let in where the limit itself is out of order', async () => {
    const proxy = await createTestProxy({ rateLimit: () => Promise.reject(new Error('down')) });
    expect((await proxy.call('GET', '/skills')).status).toBe(200);
  });

  it('is let in where the limit does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const log: LogEntry[] = [];
    const proxy = await createTestProxy({ rateLimit: () => new Promise(() => {}), log: (entry) => log.push(entry) });
    let status: number | undefined;
    void proxy.call('GET', '/skills').then((response) => (status = response.status));
    await vi.advanceTimersByTimeAsync(2000);
    expect(status).toBe(200);
    expect(log).toMatchObject([{ event: 'rate_limit_failed', error: 'TimeoutError' }]);
  });

  it('is told a time that a header can say, even where there is none', async () => {
    const never = memoryRateLimit({ allowances: { read: { burst: 0, perSecond: 0 } } });
    const proxy = await createTestProxy({ rateLimit: never });
    expect((await proxy.call('GET', '/skills')).headers.get('retry-after')).toBe('86400');
  });
});
