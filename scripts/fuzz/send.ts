import type { Session } from 'onboarding-kit/protocol';
import { origin, type Sessions, type World } from './createWorld.js';
import type { Pick, RandomCall } from './randomCall.js';

const of = <Value>(list: readonly Value[], at: number): Value | undefined => list[at % list.length];

/** Makes the call in this run's world: what was told by number becomes what is there. */
export function requestOf(
  call: RandomCall,
  { all, ready, states, link, cookie }: Sessions,
  { userId, othersId }: { userId: string; othersId: string },
): Request {
  const apt = call.ready ? ready[call.operation.name] : undefined;
  const { session, uploads } = apt ? { ...apt, uploads: [] } : (of(all, call.session) ?? { uploads: [] });
  const there: Record<string, string[]> = {
    // Now and then it is somebody else's.
    id: [...Array<string>(9).fill(session?.id ?? ''), othersId],
    stepId: [session?.step?.id ?? '', ...(session?.trail.map(({ id }) => id) ?? [])],
    uploadId: uploads.length > 0 ? uploads : ['0'.repeat(32)],
    field: ['branch', 'identity_front', 'line_of_business', 'owners.bank', 'code', 'document_front'],
  };
  const words = (name: string, pick: Pick | undefined) =>
    apt?.path[name] ?? (pick && 'words' in pick ? pick.words : (of(there[name] ?? [], pick?.there ?? 0) ?? ''));
  const { operation } = call;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(words(name, call.path[name])));
  const query = new URLSearchParams(call.query);
  if (query.get('state') === 'a') query.set('state', states[0] ?? '');

  const headers = new Headers({ origin, ...(operation.body && { 'content-type': operation.body.type }) });
  for (const { name, in: place } of operation.parameters)
    if (place === 'header') headers.set(name, rightHeader(name, session));
  for (const [name, value] of Object.entries(call.headers)) {
    headers.delete(name);
    if (value !== null) headers.set(name, value);
  }
  if (call.caller === 'user') headers.set('x-user', userId);
  if (call.caller === 'device') headers.set('cookie', cookie);
  const body = bodyOf(call, session, link);
  const target = `${origin}/onboarding${path}${query.size > 0 ? `?${query}` : ''}`;
  return new Request(target, { method: operation.method, headers, ...(body !== undefined && { body }) });
}

/** A lone half of a character has no encoding. */
const encoded = (words: string) => encodeURIComponent(words.replace(/[\ud800-\udfff]/gu, '?'));

function rightHeader(name: string, session: Session | undefined): string {
  const metadata = { field: 'identity_back', stepId: session?.step?.id ?? '', filename: 'card.jpg' };
  const right: Record<string, string> = {
    'Idempotency-Key': crypto.randomUUID(),
    'If-Match': `"${session?.revision ?? 1}"`,
    'Tus-Resumable': '1.0.0',
    'Upload-Length': '100',
    'Upload-Offset': '0',
    'Upload-Metadata': Object.entries(metadata)
      .map(([key, value]) => `${key} ${btoa(value)}`)
      .join(','),
  };
  return right[name] ?? 'x';
}

function bodyOf({ operation, body }: RandomCall, session: Session | undefined, link: string): BodyInit | undefined {
  if (!operation.body || !body) return undefined;
  if ('text' in body) return body.text;
  if ('json' in body) return JSON.stringify(body.json);
  if (operation.body.type === 'application/x-www-form-urlencoded') return 'began=yes';
  if (operation.body.type !== 'application/json') return new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
  const right: Record<string, object> = {
    answerStep: { data: {} },
    startSession: { skill: 'instant_ro_aisp_sbx_#1.0', returnTo: `${origin}/banks`, locale: 'ro' },
    saveDraft: { stepId: session?.step?.id ?? '', data: { first_name: 'An' } },
    leaveForServicer: { mode: 'popup' },
    handOver: { stepId: session?.step?.id ?? '', field: 'identity_front' },
    claimHandover: { secret: link },
  };
  return JSON.stringify(right[operation.name] ?? {});
}

/** What came back: all of it, but of a stream that goes on its first piece. */
export interface Answered {
  response: Response;
  text: string;
}

/** No call takes longer than this, in milliseconds. */
const patience = 8_000;

/** @throws Error when no answer comes in time, or none at all. */
export async function send(world: World, request: Request): Promise<Answered> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`hang: no answer within ${patience / 1000} s`)), patience);
  });
  const answered = async (): Promise<Answered> => {
    const response = await world.send(request);
    if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
      return { response, text: await response.text() };
    const reader = response.body?.getReader();
    const first = await reader?.read();
    await reader?.cancel();
    return { response, text: new TextDecoder().decode(first?.value) };
  };
  try {
    return await Promise.race([answered(), late]);
  } finally {
    clearTimeout(timer);
  }
}
