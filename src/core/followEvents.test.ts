import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followEvents } from './followEvents.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('leaves nothing behind at its signal, however often it connects again', async () => {
  const stop = new AbortController();
  let opened = 0;
  const open = () => {
    opened += 1;
    return Promise.reject(new TypeError('Failed to fetch'));
  };
  const ended = followEvents({ open, onStanding: () => {}, onAlive: () => {}, signal: stop.signal });
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(opened).toBeGreaterThan(10);
  expect(getEventListeners(stop.signal, 'abort').length).toBeLessThan(3);
  stop.abort();
  await ended;
  expect(getEventListeners(stop.signal, 'abort')).toHaveLength(0);
});
