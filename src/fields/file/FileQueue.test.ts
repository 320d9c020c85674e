import { expect, test } from 'vitest';
import { read, type Failure, type Reading, type Upload } from '../../protocol/index.js';
import type { Uploader } from '../../react/index.js';
import type { AdmittedFile } from './admitFile.js';
import { FileQueue } from './FileQueue.js';

const size = 1000;
const pdf = (name: string) => new File([new Uint8Array(size)], name, { type: 'application/pdf' });
const uploadOf = (id: string, rest: Partial<Upload> = {}): Upload => ({
  id,
  field: 'card',
  name: `${id}.pdf`,
  size,
  received: 0,
  kind: 'application/pdf',
  state: 'sending',
  ...rest,
});
const ready = (id: string) => uploadOf(id, { received: size, state: 'ready' });

/** A queue in a world in which nothing happens by itself: each look at a file, and each sending, waits for the test. */
function queueOf({ uploads = [], maxFiles = 1 }: { uploads?: Upload[]; maxFiles?: number } = {}) {
  const looks = new Map<string, () => void>();
  const fails = new Map<string, () => void>();
  const begins = new Map<string, (id: string) => void>();
  const removed: string[] = [];
  const refused: Failure[] = [];
  const upload: Uploader['upload'] = (_field, { name }, { onBegun }) => {
    begins.set(name, (id) => onBegun?.(id));
    return new Promise(() => undefined);
  };
  const queue = new FileQueue({
    field: { type: 'file', name: 'card', label: 'Card', accept: ['application/pdf'], maxFiles },
    stepId: 'step',
    uploads,
    order: [],
    uploader: { upload, remove: async (id) => void removed.push(id) },
    admit: (file) =>
      new Promise<Reading<AdmittedFile>>((resolve, reject) => {
        looks.set(file.name, () => resolve(read({ file, kind: 'application/pdf', fingerprint: `of ${file.name}` })));
        fails.set(file.name, () => reject(new TypeError('Failed to fetch dynamically imported module')));
      }),
    onValue: () => undefined,
    onRefused: (_name, failures) => refused.push(...failures),
    onSettled: () => undefined,
  });
  return {
    queue,
    removed,
    refused,
    names: () => queue.getSnapshot().map(({ name }) => name),
    keyOf: (name: string) => queue.getSnapshot().find((file) => file.name === name)?.key,
    letIn: (name: string) => looks.get(name)?.(),
    failToLookAt: (name: string) => fails.get(name)?.(),
    begun: (name: string, id: string) => begins.get(name)?.(id),
    isSent: (name: string) => expect.poll(() => begins.has(name)).toBe(true),
  };
}

test('an upload that is heard of before its own answer makes no second row, and leaves room for the same again', async () => {
  const { queue, removed, refused, names, keyOf, letIn, begun, isSent } = queueOf();
  queue.add([pdf('a')]);
  letIn('a');
  await isSent('a');
  queue.follow([uploadOf('1', { fingerprint: 'of a' })]);
  expect(names()).toEqual(['a']);

  begun('a', '1');
  queue.follow([uploadOf('1', { fingerprint: 'of a', received: 500 })]);
  expect(names()).toEqual(['a']);
  queue.add([pdf('a')], keyOf('a'));
  expect([refused, removed]).toEqual([[], []]);
});

test('an upload whose answer was lost is taken back, and none that may be another file’s', async () => {
  const { queue, removed, names, letIn, begun, isSent } = queueOf({ maxFiles: 3 });
  queue.add([pdf('a')]);
  letIn('a');
  await isSent('a');
  const lost = uploadOf('1', { fingerprint: 'of a' });
  const next = uploadOf('2', { fingerprint: 'of a' });
  const other = uploadOf('3', { fingerprint: 'of b' });
  queue.follow([lost, next]);
  expect(removed).toEqual([]);
  begun('a', '2');
  queue.follow([lost, next, other]);
  queue.follow([lost, next, other]);
  expect(removed).toEqual(['1']);
  expect(names()).toEqual(['a', '3.pdf']);
});

test.each([
  ['the first of them', ['a', 'b']],
  ['the second of them', ['b', 'a']],
])('of two that are chosen in the place of one the last is taken, where %s is looked at sooner', async (_, order) => {
  const { queue, removed, names, keyOf, letIn, isSent } = queueOf({ uploads: [ready('1')] });
  const place = keyOf('1.pdf');
  queue.add([pdf('a')], place);
  queue.add([pdf('b')], place);
  for (const name of order) letIn(name);
  await isSent('b');
  expect(names()).toEqual(['b']);
  expect(removed).toEqual(['1']);
});

test('what has come into the place of a file meanwhile gives way to the one that was chosen for it', async () => {
  const { queue, removed, names, keyOf, letIn, isSent } = queueOf({ uploads: [ready('1')] });
  queue.add([pdf('a')], keyOf('1.pdf'));
  queue.follow([ready('2')]);
  expect(names()).toEqual(['2.pdf']);
  letIn('a');
  await isSent('a');
  expect(names()).toEqual(['a']);
  expect(removed).toEqual(['2']);
});

test('of several none gives way: where they have filled the slot meanwhile, there is no room', async () => {
  const { queue, removed, refused, names, letIn } = queueOf({ maxFiles: 2 });
  queue.add([pdf('a')]);
  queue.follow([ready('1'), ready('2')]);
  letIn('a');
  await expect.poll(() => refused).toEqual([{ code: 'file_many', params: { count: 2 } }]);
  expect(names()).toEqual(['1.pdf', '2.pdf']);
  expect(removed).toEqual([]);
});

test('a file that nothing could look at is told of: in its row, or where it has none, as not taken', async () => {
  const { queue, refused, names, keyOf, letIn, isSent, failToLookAt } = queueOf();
  queue.add([pdf('a')]);
  failToLookAt('a');
  await expect.poll(() => queue.getSnapshot()[0]?.state).toBe('failed');
  expect(refused).toEqual([]);

  queue.goOn(keyOf('a') ?? 0);
  letIn('a');
  await isSent('a');
  queue.add([pdf('b')], keyOf('a'));
  failToLookAt('b');
  await expect.poll(() => refused).toEqual([{ code: 'file' }]);
  expect(names()).toEqual(['a']);
});
