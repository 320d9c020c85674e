import { afterEach, beforeEach, vi } from 'vitest';

const realTimeout = setTimeout;

/** Each test of the file has a clock of its own, which stands unless it is moved on. */
export function ownClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Moves the clock on, and lets what is at work meanwhile come to its end: no clock makes a signature quicker. */
async function beat(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await new Promise<void>((resume) => void realTimeout(resume, 1));
}

/** Waits until a check passes, for at most so many seconds of the test's clock. */
export async function within<Value>(seconds: number, check: () => Value): Promise<Value> {
  for (let passed = 0; ; passed += 25) {
    try {
      return check();
    } catch (error) {
      if (passed >= seconds * 1000) throw error;
      await beat(25);
    }
  }
}

/** The same where the time does not matter. */
export const soon = <Value>(check: () => Value): Promise<Value> => within(75, check);

export async function pass(seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds * 1000; passed += 250) await beat(250);
}

/** Waits for a promise while time passes: what it waits for may be waiting itself. */
export async function meanwhile<Value>(promise: Promise<Value>): Promise<Value> {
  let settled = false;
  const settle = () => void (settled = true);
  promise.then(settle, settle);
  await soon(() => settled || fail('It is not settled'));
  return promise;
}

/** For a check that has not passed. */
export const fail = (message: string): never => {
  throw new Error(message);
};
