import type { Answer, Session } from 'onboarding-kit/protocol';

const jpeg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);

/** A user of one of the proxies, at the contract. */
export function userAt(origin: string, userId: string) {
  return async (proxy: string, method: string, path: string, headers: Record<string, string> = {}, body?: BodyInit) => {
    const response = await fetch(path.startsWith('/') ? `${proxy}/onboarding${path}` : path, {
      method,
      headers: { origin, 'x-user': userId, ...headers },
      ...(body !== undefined && { body }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
}
type Call = ReturnType<typeof userAt>;

/** Applies for a card up to where a person looks at it; each call may go to another proxy. */
export async function applyForCard(call: Call, proxyFor: () => string): Promise<Session> {
  const json = { 'content-type': 'application/json' };
  const session = async (response: Promise<Response>): Promise<Session> => (await response).json();
  const answer = ({ id, revision, step }: Session, data: Answer) => {
    const headers = { ...json, 'idempotency-key': crypto.randomUUID(), 'if-match': `"${revision}"` };
    const path = `/sessions/${id}/steps/${step?.id}`;
    return session(call(proxyFor(), 'POST', path, headers, JSON.stringify({ data })));
  };
  const upload = async ({ id, step }: Session, field: string): Promise<string> => {
    const proxy = proxyFor();
    const tus = { 'tus-resumable': '1.0.0' };
    const metadata = Object.entries({ field, stepId: step?.id ?? '', filename: `${field}.jpg` });
    const created = await call(proxy, 'POST', `/sessions/${id}/uploads`, {
      ...tus,
      'upload-length': String(jpeg.length),
      'upload-metadata': metadata.map(([name, value]) => `${name} ${btoa(value)}`).join(','),
    });
    const uploadId = created.headers.get('location')?.split('/').at(-1) ?? '';
    const headers = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    await call(proxy, 'PATCH', `/sessions/${id}/uploads/${uploadId}`, headers, jpeg);
    return uploadId;
  };

  const headers = { ...json, 'idempotency-key': crypto.randomUUID() };
  const body = JSON.stringify({ skill: 'carpati_ro_card_sbx_#1.0' });
  const personal = await session(call(proxyFor(), 'POST', '/sessions', headers, body));
  const document = await answer(personal, {
    first_name: 'Ana',
    last_name: 'Pop',
    date_of_birth: '1990-02-01',
    email: 'ana@example.com',
    phone: '+40722123456',
  });
  const front = await upload(document, 'document_front');
  const selfie = await answer(document, { document_type: 'passport', document_front: [front] });
  const face = await upload(selfie, 'selfie');
  return answer(selfie, { selfie: [face] });
}
