import { afterEach, expect, it, vi } from 'vitest';
import { DraftKeeper, type Draft } from './DraftKeeper.js';
import { OnboardingError } from './OnboardingError.js';

afterEach(() => {
  vi.useRealTimers();
});

/** A proxy whose answers to drafts come when they are let, in whatever order. */
function keeperOf() {
  const calls: { typed: unknown; arrive: () => void; fail: () => void }[] = [];
  const answer = { underWay: false };
  const keeper = new DraftKeeper({
    send: ({ data }: Draft, signal) =>
      new Promise<void>((arrive, reject) => {
        const fail = () => reject(new OnboardingError('network', 'The line is cut'));
        signal.addEventListener('abort', fail);
        calls.push({ typed: data.name, arrive, fail });
      }),
    held: () => answer.underWay,
  });
  keeper.subscribe(() => undefined);
  return {
    calls,
    answer,
    keeper,
    type: (name: string, stepId = 'about') => keeper.save({ stepId, data: { name } }),
    typed: () => calls.map(({ typed }) => typed),
  };
}

it('what was typed last is sent after what is on its way, so that it is what is kept', async () => {
  const { calls, keeper, type } = keeperOf();
  type('A');
  keeper.flush();
  type('An');
  let settled = false;
  const settling = keeper.settle().then(() => (settled = true));
  await Promise.resolve();
  expect(calls.map(({ typed }) => typed)).toEqual(['A']);
  calls[0]?.arrive();
  await expect.poll(() => calls.map(({ typed }) => typed)).toEqual(['A', 'An']);
  expect(settled).toBe(false);
  calls[1]?.arrive();
  await settling;
  expect(keeper.getSnapshot()).toBe('saved');
});

it('says that it could not be kept, and keeps it by another try', async () => {
  const { calls, keeper, type } = keeperOf();
  type('Ana');
  const settling = keeper.settle();
  await expect.poll(() => calls.length).toBe(1);
  calls[0]?.fail();
  await expect(settling).rejects.toThrow('The line is cut');
  const again = keeper.settle();
  await expect.poll(() => calls.map(({ typed }) => typed)).toEqual(['Ana', 'Ana']);
  calls[1]?.arrive();
  await again;
});

it('has nothing to wait for once the step has been answered', async () => {
  const { calls, keeper, type } = keeperOf();
  type('Ana');
  const settling = keeper.settle();
  await expect.poll(() => calls.length).toBe(1);
  calls[0]?.fail();
  await expect(settling).rejects.toThrow('The line is cut');
  keeper.drop();
  await keeper.settle();
  expect(calls).toHaveLength(1);
});

it('waits while an answer is under way, and is sent when that was not taken', async () => {
  vi.useFakeTimers();
  const { answer, keeper, type, typed } = keeperOf();
  answer.underWay = true;
  type('Ana');
  keeper.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(typed()).toEqual([]);
  answer.underWay = false;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(typed()).toEqual(['Ana']);
});

it('is stopped on its way when an answer is sent, and waits', async () => {
  const { calls, keeper, type, typed } = keeperOf();
  type('Ana');
  keeper.flush();
  keeper.hold();
  expect(keeper.getSnapshot()).toBe('saving');
  await expect.poll(typed, { timeout: 3000 }).toEqual(['Ana', 'Ana']);
  calls[1]?.arrive();
  await expect.poll(() => keeper.getSnapshot()).toBe('saved');
});

it('is forgotten once another step is asked, and what is typed there is kept', async () => {
  const { calls, keeper, type, typed } = keeperOf();
  type('Ana');
  keeper.flush();
  keeper.follow('about');
  expect(keeper.getSnapshot()).toBe('saving');
  keeper.follow('consent');
  expect(keeper.getSnapshot()).toBe('none');
  type('Yes', 'consent');
  await expect.poll(typed, { timeout: 3000 }).toEqual(['Ana', 'Yes']);
  calls[1]?.arrive();
  await expect.poll(() => keeper.getSnapshot()).toBe('saved');
  expect(typed()).toEqual(['Ana', 'Yes']);
});
