import { createOnboardingProxy, defineSkill, memoryFiles, memoryStore, productForm } from 'onboarding-kit/proxy';
import { createServiceTenant } from 'onboarding-kit/sandbox';
import { expect, it, vi } from 'vitest';
import { createOnboardingSession } from './index.js';

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

/** A browser lets no script set `Origin`, so a request that stays within the page answers for it itself. */
class PageRequest extends Request {
  override get headers(): Headers {
    const headers = new Headers(super.headers);
    headers.set('origin', location.origin);
    return headers;
  }
}

/** A session at its file step, on the real proxy; `onCall` may cut the line. */
async function atFileStep(onCall: (call: string) => void = () => {}) {
  const { client_id, client_app_key, client_secret, service_account } = await createServiceTenant();
  const files = memoryFiles();
  const proxy = await createOnboardingProxy({
    skills: [skill],
    store: memoryStore(),
    files,
    encryptionKeys: [btoa('a key for tests and stories only')],
    publicOrigin: location.origin,
    authenticate: () => ({ id: 'user-ana' }),
    log: () => {},
    upstream: {
      url: 'https://upstream.example',
      clientId: client_id,
      clientAppKey: client_app_key,
      clientSecret: client_secret,
      serviceAccount: service_account,
      fetch: async () => new Response(null, { status: 503 }),
    },
  });
  const calls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new PageRequest(input instanceof Request ? input : new URL(input, location.origin), init);
    calls.push(request.method);
    onCall(calls.join(' '));
    return proxy.fetch(request);
  };
  const session = createOnboardingSession({ skill: skill.id, fetch });
  session.subscribe(() => {});
  await vi.waitFor(() => expect(session.getSnapshot().phase).toBe('ready'));
  calls.splice(0);
  const send = (file: File, signal = new AbortController().signal, onProgress: (fraction: number) => void = () => {}) =>
    session.upload({ stepId: 'document', field: 'front', file, signal, onProgress });
  return { session, files, calls, send };
}

const jpeg = (bytes: number) =>
  new File([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), new Uint8Array(bytes - 4)], 'front.jpg', { type: 'image/jpeg' });

it('arrives in chunks and tells how far it is', async () => {
  const { calls, files, send } = await atFileStep();
  const progress: number[] = [];
  const upload = await send(jpeg(2_500_000), undefined, (fraction) => progress.push(fraction));
  expect(upload).toEqual({
    id: upload.id,
    field: 'front',
    name: 'front.jpg',
    size: 2_500_000,
    kind: 'image/jpeg',
    state: 'ready',
  });
  expect(await files.stat(upload.id)).toEqual({ offset: 2_500_000, size: 2_500_000 });
  expect(calls).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH']);
  expect(progress.at(-1)).toBe(1);
  expect(progress).toEqual(progress.toSorted((left, right) => left - right));
});

it('goes on where a cut connection stopped it', async () => {
  const { calls, send } = await atFileStep((call) => {
    if (call === 'POST PATCH PATCH') throw new TypeError('Failed to fetch');
  });
  await send(jpeg(2_500_000));
  expect(calls).toEqual(['POST', 'PATCH', 'PATCH', 'HEAD', 'PATCH', 'PATCH']);
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

it('is taken back when it is stopped on the way, and afterwards', async () => {
  const stop = new AbortController();
  const { session, calls, files, send } = await atFileStep((call) => {
    if (call === 'POST PATCH PATCH') stop.abort(new DOMException('Enough', 'AbortError'));
  });
  await expect(send(jpeg(2_500_000), stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  await vi.waitFor(() => expect(calls).toContain('DELETE'));

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
