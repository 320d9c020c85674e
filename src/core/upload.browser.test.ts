import { defineSkill, memoryFiles, productForm } from 'onboarding-kit/proxy';
import { expect, it, vi } from 'vitest';
import { buildHouse } from './house.stage.js';
import { createOnboardingSession, type Surroundings, type UploadRequest } from './index.js';

const skill = defineSkill({
  id: 'carpati_ro_card_sbx_#1.0',
  kind: 'product',
  title: 'Card',
  servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
  steps: [
    productForm({
      name: 'document',
      title: 'Document',
      fields: [{ type: 'file', name: 'front', label: 'Front', accept: ['image/jpeg'] }],
    }),
  ],
});

/** A session at its file step, on the real proxy; `onCall` may cut the line. */
async function atFileStep(
  onCall: (call: string) => Response | undefined | void = () => {},
  surroundings?: Surroundings,
) {
  const files = memoryFiles();
  const { call } = await buildHouse({ skills: [skill], files });
  const calls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    calls.push(new Request(input, init).method);
    return onCall(calls.join(' ')) ?? call(input, init);
  };
  const session = createOnboardingSession({ skill: skill.id, fetch, surroundings });
  session.subscribe(() => {});
  await expect.poll(() => session.getSnapshot().phase).toBe('ready');
  calls.splice(0);
  const send = (file: File, options: Partial<UploadRequest> = {}) =>
    session.upload({ stepId: 'document', field: 'front', file, signal: new AbortController().signal, ...options });
  return { session, files, calls, send };
}

const jpeg = (bytes: number) =>
  new File([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), new Uint8Array(bytes - 4)], 'front.jpg', { type: 'image/jpeg' });

it('arrives in chunks and tells how far it is', async () => {
  const { calls, files, send } = await atFileStep();
  const progress: number[] = [];
  const upload = await send(jpeg(2_500_000), { fingerprint: 'f00d', onProgress: (sent) => progress.push(sent) });
  expect(upload).toEqual({
    id: upload.id,
    field: 'front',
    name: 'front.jpg',
    size: 2_500_000,
    received: 2_500_000,
    kind: 'image/jpeg',
    state: 'ready',
    fingerprint: 'f00d',
  });
  expect(await files.stat(upload.id)).toEqual({ offset: 2_500_000, size: 2_500_000 });
  expect(calls).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH', 'GET']);
  expect(progress.at(-1)).toBe(2_500_000);
  expect(progress).toEqual(progress.toSorted((left, right) => left - right));
});

it('goes on where a cut connection stopped it, and says that it is cut', async () => {
  const { calls, send } = await atFileStep((call) => {
    if (call === 'POST PATCH PATCH') throw new TypeError('Failed to fetch');
  });
  const onStalled = vi.fn();
  await send(jpeg(2_500_000), { onStalled });
  expect(calls).toEqual(['POST', 'PATCH', 'PATCH', 'HEAD', 'PATCH', 'PATCH', 'GET']);
  expect(onStalled).toHaveBeenCalledOnce();
});

it('does not begin anew where something in between answers in the place of the proxy', async () => {
  const { calls, send } = await atFileStep((call) => {
    if (call === 'POST PATCH PATCH') throw new TypeError('Failed to fetch');
    return call === 'POST PATCH PATCH HEAD' ? new Response(null, { status: 502 }) : undefined;
  });
  await send(jpeg(2_500_000));
  expect(calls).toEqual(['POST', 'PATCH', 'PATCH', 'HEAD', 'HEAD', 'PATCH', 'PATCH', 'GET']);
});

it('stops and goes on later, by its id, without sending again what has arrived', async () => {
  const { session, calls, files, send } = await atFileStep();
  const stop = new AbortController();
  const begun: string[] = [];
  const onBegun = (id: string) => begun.push(id);
  const stopped = send(jpeg(2_500_000), {
    signal: stop.signal,
    onBegun,
    onProgress: (sent) => sent >= 1024 * 1024 && stop.abort(new DOMException('Later', 'AbortError')),
  });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  const [id = ''] = begun;
  expect(await files.stat(id)).toEqual({ offset: 1024 * 1024, size: 2_500_000 });
  await session.lookAgain();
  expect(session.uploads()).toMatchObject([{ id, state: 'sending', received: 1024 * 1024, size: 2_500_000 }]);

  calls.splice(0);
  expect(await send(jpeg(2_500_000), { resume: id, onBegun })).toMatchObject({ id, state: 'ready' });
  expect(calls).toEqual(['HEAD', 'PATCH', 'PATCH', 'GET']);
  expect(begun).toEqual([id, id]);
});

it('begins anew where what had arrived is gone', async () => {
  const { calls, send } = await atFileStep();
  expect(await send(jpeg(1000), { resume: '0123456789abcdef' })).toMatchObject({ state: 'ready' });
  expect(calls).toEqual(['HEAD', 'POST', 'PATCH', 'GET']);
});

it('waits while offline, and goes on when the network is back', async () => {
  let online = true;
  const listeners = new Set<() => void>();
  const surroundings: Surroundings = {
    online: () => online,
    hidden: () => false,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const { calls, send } = await atFileStep((call) => {
    if (call === 'POST PATCH PATCH') online = false;
    if (!online) throw new TypeError('Failed to fetch');
    return undefined;
  }, surroundings);
  const onStalled = vi.fn();
  const sending = send(jpeg(2_500_000), { onStalled });
  await expect.poll(() => onStalled.mock.calls.length).toBe(1);
  expect(calls).toEqual(['POST', 'PATCH', 'PATCH']);
  online = true;
  for (const listener of listeners) listener();
  expect(await sending).toMatchObject({ state: 'ready' });
  expect(calls.slice(3, 6)).toEqual(expect.arrayContaining(['HEAD', 'PATCH']));
});

it('is refused for what it is, with the reason', async () => {
  const { send } = await atFileStep();
  const script = new File(['<script>'], 'front.jpg', { type: 'image/jpeg' });
  await expect(send(script)).rejects.toMatchObject({
    code: 'file_refused',
    problem: { errors: [{ field: 'front', code: 'file_kind' }] },
  });
  await expect(send(new File([], 'front.jpg'))).rejects.toMatchObject({
    problem: { errors: [{ code: 'file_empty' }] },
  });
});

it('leaves nothing behind when it is stopped before its id is known, and is taken back afterwards', async () => {
  const stop = new AbortController();
  let begun = false;
  const { session, calls, files, send } = await atFileStep((call) => {
    if (begun && call === 'POST') stop.abort(new DOMException('Enough', 'AbortError'));
    return undefined;
  });
  begun = true;
  await expect(send(jpeg(2_500_000), { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  await expect.poll(() => calls).toEqual(['POST', 'DELETE']);
  // The call that takes it back has begun, and comes to its end by itself.
  await expect.poll(async () => (await session.lookAgain(), session.uploads())).toEqual([]);

  const { id } = await send(jpeg(1000));
  await session.removeUpload(id);
  expect(await files.stat(id)).toBeUndefined();
  await session.removeUpload(id);
});

it('writes nothing to the browser’s storage', async () => {
  const { send } = await atFileStep();
  await send(jpeg(1000));
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});
