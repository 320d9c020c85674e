import { expect, it } from 'vitest';
import { DraftKeeper, type Draft } from './DraftKeeper.js';
import { OnboardingError } from './OnboardingError.js';

/** A proxy whose answers to drafts come when they are let, in whatever order. */
function keeperOf() {
  const calls: { typed: unknown; arrive: () => void; fail: () => void }[] = [];
  const keeper = new DraftKeeper(
    ({ data }: Draft) =>
      new Promise((arrive, fail) =>
        calls.push({ typed: data.name, arrive, fail: () => fail(new OnboardingError('network', 'The line is cut')) }),
      ),
  );
  keeper.subscribe(() => undefined);
  return { calls, keeper, type: (name: string) => keeper.save({ stepId: 'about', data: { name } }) };
}

it('what was typed last is sent after what is on its way, so that it is what is kept', async () => {
  const { calls, keeper, type } = keeperOf();
  type('A');
  void keeper.flush();
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
