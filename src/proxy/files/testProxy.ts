import { exportPKCS8, generateKeyPair } from 'jose';
import type { FieldOf, Problem, Session } from '../../protocol/index.js';
import { createOnboardingProxy, type OnboardingProxyOptions } from '../createOnboardingProxy.js';
import { defineSkill } from '../skills/defineSkill.js';
import { productForm } from '../skills/productForm.js';
import { memoryStore } from '../store/memoryStore.js';
import type { ServiceAccount } from '../upstream/signer.js';
import { memoryFiles } from './memoryFiles.js';

const origin = 'https://tenant.example';
let account: Promise<ServiceAccount> | undefined;

async function makeAccount(): Promise<ServiceAccount> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { client_email: 'kit@tenant.example', private_key: await exportPKCS8(privateKey), private_key_id: 'key-1' };
}

/** Two slots, then a step without any. */
export const skillWith = (front: Partial<FieldOf<'file'>> = {}) =>
  defineSkill({
    id: 'carpati_ro_card_sbx_#1.0',
    kind: 'product',
    title: 'Card',
    servicer: { id: 'carpati', name: 'Carpați Bank', country: 'RO', initials: 'CB' },
    steps: [
      productForm({
        name: 'document',
        title: 'Your document',
        fields: [
          {
            type: 'file',
            name: 'front',
            label: 'Front',
            accept: ['image/jpeg', 'image/png', 'image/heic', 'application/pdf'],
            maxFiles: 3,
            ...front,
          },
          { type: 'file', name: 'back', label: 'Back', accept: ['image/jpeg'] },
        ],
      }),
      productForm({ name: 'details', title: 'Details', fields: [{ type: 'text', name: 'note', label: 'Note' }] }),
    ],
  });

interface Sent {
  stepId?: string;
  field?: string;
  name?: string;
  length?: string;
  fingerprint?: string;
  cookie?: string;
  at?: string;
  more?: Record<string, string>;
}

/** The proxy, called as a page calls it; for tests of its files. */
export async function createTestProxy(
  options: Partial<OnboardingProxyOptions> & { front?: Partial<FieldOf<'file'>> } = {},
) {
  const { front, ...rest } = options;
  const serviceAccount = await (account ??= makeAccount());
  const proxy = await createOnboardingProxy({
    skills: [skillWith(front)],
    store: memoryStore(),
    files: memoryFiles(),
    encryptionKeys: [btoa('a key for tests and stories only')],
    publicOrigin: origin,
    authenticate: (request) => {
      const id = request.headers.get('x-user') ?? 'user-ana';
      return id === '' ? null : { id };
    },
    log: () => {},
    // Tests call as no person does.
    rateLimit: false,
    upstream: {
      url: 'https://upstream.example',
      clientId: 'client-1',
      clientAppKey: 'app-key',
      clientSecret: 'secret',
      serviceAccount,
      fetch: async () => new Response(null, { status: 503 }),
    },
    ...rest,
  });

  const call = (method: string, path: string, headers: Record<string, string> = {}, body?: BodyInit) =>
    proxy.fetch(
      new Request(path.startsWith('/onboarding') ? `${origin}${path}` : `${origin}/onboarding${path}`, {
        method,
        headers: { origin, ...headers },
        ...(body !== undefined && { body, duplex: 'half' }),
      }),
    );
  const json = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    call(method, path, { 'content-type': 'application/json', ...headers }, JSON.stringify(body));
  const tus = (method: string, path: string, headers: Record<string, string> = {}, body?: BodyInit) =>
    call(method, path, { 'tus-resumable': '1.0.0', ...headers }, body);

  const start = async (): Promise<Session> => {
    const headers = { 'idempotency-key': crypto.randomUUID() };
    return (await json('POST', '/sessions', { skill: 'carpati_ro_card_sbx_#1.0' }, headers)).json();
  };
  const load = async (id: string): Promise<Session> => (await call('GET', `/sessions/${id}`)).json();
  /** The tus creation call. */
  const announce = (uploads: string, size: number, sent: Sent = {}) => {
    const { stepId = 'document', field = 'front', name = 'card.jpg', length = String(size), fingerprint, more } = sent;
    const metadata = { stepId, field, filename: name, ...(fingerprint !== undefined && { fingerprint }) };
    const pairs = Object.entries(metadata).map(([key, value]) => `${key} ${base64(value)}`);
    return tus('POST', uploads, {
      'upload-length': length,
      'upload-metadata': pairs.join(','),
      ...(sent.cookie !== undefined && { cookie: sent.cookie }),
      ...more,
    });
  };
  const patch = (location: string, offset: number, bytes: BodyInit, headers: Record<string, string> = {}) =>
    tus(
      'PATCH',
      location,
      { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset), ...headers },
      bytes,
    );
  /** Sends a file whole, and gives the answer to its last byte. */
  const send = async (uploads: string, bytes: Uint8Array<ArrayBuffer>, sent: Sent = {}) => {
    const created = await announce(uploads, bytes.length, sent);
    if (!created.ok) return { response: created, id: '', location: '' };
    const location = created.headers.get('location') ?? '';
    const cookie: Record<string, string> = sent.cookie === undefined ? {} : { cookie: sent.cookie };
    return { response: await patch(location, 0, bytes, cookie), id: location.split('/').at(-1) ?? '', location };
  };
  const answer = async ({ id, revision, step }: Session, data: unknown) =>
    json(
      'POST',
      `/sessions/${id}/steps/${step?.id}`,
      { data },
      {
        'idempotency-key': crypto.randomUUID(),
        'if-match': `"${revision}"`,
      },
    );
  return { proxy, call, json, tus, start, load, announce, patch, send, answer };
}

/** What a call was refused for: status, code, and the fields' codes. */
export async function problemIn(response: Response): Promise<[number, string, ...string[]]> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json'))
    return [response.status, 'no problem document'];
  const { code, errors = [] }: Problem = await response.json();
  return [response.status, code, ...errors.map((error) => error.code)];
}

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** The beginning of a file of that kind, and then nothing. */
export const jpeg = (size = 1000) => bytes([0xff, 0xd8, 0xff, 0xe0], size);
export const pdf = (size = 1000) => bytes([...new TextEncoder().encode('%PDF-1.7\n')], size);

function bytes(head: readonly number[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  whole.set(head);
  return whole;
}

/** A PNG's header, which says how large it is. */
export function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const whole = bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52], 1000);
  const view = new DataView(whole.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return whole;
}
