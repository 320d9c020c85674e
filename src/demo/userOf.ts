import { expect } from 'vitest';
import { sessionSchema, type Answer, type Session, type Step } from 'onboarding-kit/protocol';
import type { InMemoryDemo } from './createInMemoryDemo.js';

/** The least that is a JPEG by its first bytes. */
const jpeg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);

/** A user at the contract: what a browser would send, one call a line. */
export function userOf({ fetch }: Pick<InMemoryDemo, 'fetch'>) {
  const call = async (path: string, init: RequestInit = {}) => fetch(`/onboarding${path}`, init);
  const json = (method: string, body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
  const session = async (response: Response): Promise<Session> => {
    const body: unknown = await response.json();
    expect(body, JSON.stringify(body)).toHaveProperty('trail');
    return sessionSchema.parse(body);
  };
  const answer = (from: Session, data: Answer, key: string = crypto.randomUUID()) =>
    call(
      `/sessions/${from.id}/steps/${from.step?.id}`,
      json('POST', { data }, { 'idempotency-key': key, 'if-match': `"${from.revision}"` }),
    );
  return {
    call,
    json,
    answer,
    start: async (skill: string, returnTo?: string) =>
      session(await call('/sessions', json('POST', { skill, returnTo }, { 'idempotency-key': crypto.randomUUID() }))),
    load: async (id: string) => session(await call(`/sessions/${id}`)),
    next: async (from: Session, data: Answer, key?: string) => session(await answer(from, data, key)),
    async upload(from: Session, field: string, bytes: Uint8Array<ArrayBuffer> = jpeg, filename = `${field}.jpg`) {
      const metadata = Object.entries({ field, stepId: from.step?.id ?? '', filename }).map(
        ([name, value]) => `${name} ${btoa(value)}`,
      );
      const tus = { 'tus-resumable': '1.0.0' };
      const created = await call(`/sessions/${from.id}/uploads`, {
        method: 'POST',
        headers: { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata.join(',') },
      });
      if (created.status !== 201) return { id: '', response: created };
      const id = created.headers.get('location')?.split('/').at(-1) ?? '';
      const response = await call(`/sessions/${from.id}/uploads/${id}`, {
        method: 'PATCH',
        body: bytes,
        headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      });
      return { id, response };
    },
  };
}
export type User = ReturnType<typeof userOf>;

/** The step that is asked, of the kind expected. */
export function stepOf<Kind extends Step['kind']>(session: Session, kind: Kind): Extract<Step, { kind: Kind }> {
  expect(session.step?.kind, JSON.stringify(session)).toBe(kind);
  return session.step as Extract<Step, { kind: Kind }>;
}

/** The user gives the document that is asked for. */
export async function sendDocument(user: User, asked: Session): Promise<Session> {
  const { id } = await user.upload(asked, 'document_front');
  return user.next(asked, { document_type: 'passport', document_front: [id] });
}

/** Up to where a person at the bank looks. */
export async function applyForCard(user: User, returnTo?: string): Promise<Session> {
  const document = await user.next(await user.start('carpati_ro_card_sbx_#1.0', returnTo), {
    first_name: 'Ana',
    last_name: 'Pop',
    date_of_birth: '1990-02-01',
    email: 'ana@example.com',
    phone: '+40722123456',
  });
  const selfie = await sendDocument(user, document);
  const { id } = await user.upload(selfie, 'selfie');
  return user.next(selfie, { selfie: [id] });
}
