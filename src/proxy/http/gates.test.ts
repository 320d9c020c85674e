import { describe, expect, it } from 'vitest';
import type { Session } from '../../protocol/index.js';
import { memoryFiles } from '../files/memoryFiles.js';
import { createTestProxy, jpeg, problemIn } from '../files/testProxy.js';
import { memoryStore } from '../store/memoryStore.js';
import { documentedCalls, type DocumentedCall } from './documentedCalls.js';

const calls = documentedCalls();
const origin = 'https://tenant.example';

/** What stands in a call's address. */
interface Place {
  id: string;
  stepId: string;
  uploadId: string;
  field: string;
}

/** A body that is all right, by its schema: one that is not here yet fails the test that needs it. */
const bodies: Record<string, (place: Place) => object> = {
  Answer: () => ({ data: { note: 'mine' } }),
  Claim: () => ({ secret: `${'x'.repeat(24)}.${'y'.repeat(32)}` }),
  Draft: ({ stepId }) => ({ stepId, data: { note: 'typed' } }),
  Empty: () => ({}),
  Leave: () => ({ mode: 'popup' }),
  HandoverSlot: ({ stepId, field }) => ({ stepId, field }),
  Start: () => ({ skill: 'carpati_ro_card_sbx_#1.0' }),
};

const headerValues: Record<string, (place: Place) => string> = {
  'idempotency-key': () => crypto.randomUUID(),
  'if-match': () => '"1"',
  'tus-resumable': () => '1.0.0',
  'upload-length': () => '1000',
  'upload-offset': () => '500',
  'upload-metadata': ({ stepId, field }) => `field ${btoa(field)},stepId ${btoa(stepId)},filename ${btoa('card.jpg')}`,
};

function known<Value>(table: Record<string, Value>, name: string): Value {
  const value = table[name];
  if (value === undefined) throw new Error(`The document has "${name}", which this test does not know: add it here`);
  return value;
}

/** A proxy with Ana's session in it, a file half sent, and a link for another device. */
async function createHouse() {
  const [store, files] = [memoryStore(), memoryFiles()];
  const proxy = await createTestProxy({ store, files, handoverUrl: `${origin}/phone` });
  const session: Session = await proxy.start();
  const location = (await proxy.announce(`/sessions/${session.id}/uploads`, 1000)).headers.get('location') ?? '';
  await proxy.patch(location, 0, jpeg(500));
  const place: Place = {
    id: session.id,
    stepId: session.step?.id ?? '',
    uploadId: location.split('/').at(-1) ?? '',
    field: 'front',
  };
  await proxy.json('POST', `/sessions/${place.id}/handovers`, { stepId: place.stepId, field: place.field });

  /** All there is of Ana, sealed as it is: where it is the same, nothing was written. */
  const kept = async () => ({ sessions: await store.sessionsOf('user-ana'), file: await files.stat(place.uploadId) });
  const pathOf = ({ path }: DocumentedCall, at: Place) =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(known({ ...at }, name)));
  const bodyOf = ({ type, schema }: DocumentedCall): BodyInit | undefined => {
    if (type === undefined) return undefined;
    if (type === 'application/offset+octet-stream') return jpeg(500);
    if (type === 'application/x-www-form-urlencoded') return 'began=yes';
    return JSON.stringify(schema === undefined ? {} : known(bodies, schema)(place));
  };
  /** The call as its rightful user would make it, but for what is changed. */
  const send = (
    call: DocumentedCall,
    changed: { at?: Partial<Place>; headers?: Record<string, string | null>; body?: BodyInit } = {},
  ) => {
    const headers = new Headers({ origin, ...(call.type !== undefined && { 'content-type': call.type }) });
    for (const name of call.headers) headers.set(name, known(headerValues, name)(place));
    for (const [name, value] of Object.entries(changed.headers ?? {}))
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    const body = changed.body ?? bodyOf(call);
    return proxy.proxy.fetch(
      new Request(`${origin}/onboarding${pathOf(call, { ...place, ...changed.at })}`, {
        method: call.method,
        headers,
        ...(body !== undefined && { body, duplex: 'half' }),
      }),
    );
  };
  return { ...proxy, place, kept, send };
}
type House = Awaited<ReturnType<typeof createHouse>>;

/** What was refused, by status and code; a call without a body (`HEAD`) or with a page has no code. */
async function refusal(response: Response, method: string): Promise<number | [number, string]> {
  if (method === 'HEAD' || response.headers.get('content-type')?.startsWith('text/html')) return response.status;
  const [status, code] = await problemIn(response);
  return [status, code];
}
const refused = ({ method, path }: DocumentedCall, status: number, code: string): number | [number, string] =>
  method === 'HEAD' || path === '/return' ? status : [status, code];

/** Makes each call in a house of its own; each is refused, and nothing has changed. */
async function expectRefused(
  call: DocumentedCall,
  [status, code]: [number, string],
  hostile: (house: House) => Promise<Response>,
) {
  const house = await createHouse();
  const before = await house.kept();
  const response = await hostile(house);
  expect(await refusal(response, call.method)).toEqual(refused(call, status, code));
  expect(await house.kept()).toEqual(before);
}

const ofSession = calls.filter(({ path }) => path.includes('{id}'));
const signedIn = calls.filter(({ isOpen }) => !isOpen);
const changing = calls.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
const withJson = calls.filter(({ type }) => type === 'application/json');
const needing = (header: string) => calls.filter(({ headers }) => headers.includes(header));

it('knows every call of the document, and which need no sign-in', () => {
  expect(calls.length).toBeGreaterThan(20);
  // Whatever else needs no sign-in is to be thought about here first.
  expect(calls.filter(({ isOpen }) => isOpen).map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /handover/claim',
    'GET /handover',
    'POST /handover/uploads',
    'HEAD /handover/uploads/{uploadId}',
    'PATCH /handover/uploads/{uploadId}',
    'DELETE /handover/uploads/{uploadId}',
    'GET /return',
    'POST /return',
    'GET /return/done',
    'GET /return/elsewhere',
    'GET /return/declined',
    'GET /return/late',
    'GET /return/stale',
    'GET /diagnosis',
  ]);
  expect(ofSession.filter(({ isOpen }) => isOpen)).toEqual([]);
});

describe('its own user', () => {
  it.each(signedIn)('$method $path is let in', async (call) => {
    const house = await createHouse();
    const { status } = await house.send(call);
    // Some come at the wrong time; none is refused for who makes it, or how.
    expect([200, 201, 204, 404, 409, 422]).toContain(status);
    if (!/steps\/\{stepId\}($|\/options|\/codes)/.test(call.path)) expect(status).not.toBe(404);
  });
});

describe('another user', () => {
  it.each(ofSession)('$method $path finds nothing', (call) =>
    expectRefused(call, [404, 'not_found'], ({ send }) => send(call, { headers: { 'x-user': 'user-eve' } })),
  );

  it('lists and begins sessions of their own alone', async () => {
    const house = await createHouse();
    const eve = { 'x-user': 'user-eve', 'idempotency-key': 'the-same-key' };
    const start = async (headers: Record<string, string>): Promise<Session> =>
      (await house.json('POST', '/sessions', bodies.Start?.(house.place), headers)).json();
    const own = await start({ 'idempotency-key': 'the-same-key' });
    const hers = await start(eve);
    expect(hers.id).not.toBe(own.id);
    const { sessions } = await (await house.call('GET', '/sessions', eve)).json();
    expect(sessions.map(({ id }: Session) => id)).toEqual([hers.id]);
  });
});

describe('an id that is guessed', () => {
  const guesses = [
    'reTIG4yiCfqzXGlXcP94fPJ_',
    '__proto__',
    'constructor',
    '../../skills',
    'a'.repeat(300),
    '\r\n\0',
    '%',
  ];
  it.each(ofSession)('$method $path finds nothing', async (call) => {
    const house = await createHouse();
    const before = await house.kept();
    for (const id of guesses) {
      const response = await house.send(call, { at: { id } });
      expect(await refusal(response, call.method), id).toEqual(refused(call, 404, 'not_found'));
    }
    for (const name of ['stepId', 'uploadId', 'field'] as const)
      if (call.path.includes(`{${name}}`))
        for (const guess of guesses) {
          const { status } = await house.send(call, { at: { [name]: guess } });
          expect([404, 409, 412], `${name} ${guess}`).toContain(status);
        }
    expect(await house.kept()).toEqual(before);
  });
});

describe('nobody', () => {
  it.each(signedIn)('$method $path asks to sign in', (call) =>
    expectRefused(call, [401, 'unauthenticated'], ({ send }) => send(call, { headers: { 'x-user': '' } })),
  );
});

describe('another site', () => {
  const origins = [
    null,
    'null',
    '',
    'https://evil.example',
    'http://tenant.example',
    'https://tenant.example.evil.example',
    'https://tenant.example:8443',
    'https://tenant.example, https://evil.example',
    'https://TENANT.example/',
  ];
  it.each(changing)('$method $path is refused', async (call) => {
    const house = await createHouse();
    const before = await house.kept();
    for (const value of origins) {
      const response = await house.send(call, { headers: { origin: value } });
      expect(response.status, String(value)).toBe(403);
      if (call.path !== '/return') expect(await problemIn(response)).toEqual([403, 'origin_refused']);
    }
    expect(await house.kept()).toEqual(before);
  });

  // What a form or a plain `fetch` of another page can send without asking first.
  const simple = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', null];
  const others = ['application/jsonp', 'text/plain; application/json', 'application/json, text/plain', 'text/json'];
  it.each(withJson)('$method $path takes no form, and no simple request', async (call) => {
    const house = await createHouse();
    const before = await house.kept();
    for (const type of [...simple, ...others])
      // A blob brings no type of its own.
      expect(
        await problemIn(
          await house.send(call, {
            headers: { 'content-type': type },
            ...(type === null && { body: new Blob(['{}']) }),
          }),
        ),
        String(type),
      ).toEqual([415, 'media_type_refused']);
    expect(await house.kept()).toEqual(before);
  });

  it.each(calls.filter(({ method }) => method === 'PATCH'))('$method $path takes bytes alone', (call) =>
    expectRefused(call, [415, 'media_type_refused'], ({ send }) =>
      send(call, { headers: { 'content-type': 'text/plain' } }),
    ),
  );

  it.each(calls)('$method $path can be read and framed by nobody', async (call) => {
    const house = await createHouse();
    const asked: Record<string, string>[] = [{}, { origin: 'https://evil.example' }, { 'x-user': '' }];
    for (const headers of asked) {
      const response = await house.send(call, { headers });
      await response.body?.cancel();
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(response.headers.get('x-frame-options')).toBe('DENY');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cache-control')).toContain('no-store');
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('is not allowed anything by a preflight', async () => {
    const house = await createHouse();
    for (const call of changing) {
      const path = call.path.replace('{id}', house.place.id).replace(/\{\w+\}/g, house.place.uploadId);
      const response = await house.call('OPTIONS', path, {
        origin: 'https://evil.example',
        'access-control-request-method': call.method,
        'access-control-request-headers': 'content-type,idempotency-key,tus-resumable',
      });
      expect(response.status, call.name).toBe(403);
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('a header that is missing, overlong, or there twice', () => {
  const keys = [null, '', 'short', 'x'.repeat(65), 'has a space', 'key-number-1, key-number-2', '__proto__!'];
  it.each(needing('idempotency-key'))('$method $path needs one idempotency key', async (call) => {
    for (const key of keys)
      await expectRefused(call, [428, 'precondition_required'], ({ send }) =>
        send(call, { headers: { 'idempotency-key': key } }),
      );
  });

  it.each(needing('if-match'))('$method $path needs one revision', async (call) => {
    for (const revision of [null, '', '*', '1', 'W/"1"', '"1", "2"', '"-1"', `"${'9'.repeat(10)}"`])
      await expectRefused(call, [428, 'precondition_required'], ({ send }) =>
        send(call, { headers: { 'if-match': revision } }),
      );
  });

  it.each(needing('tus-resumable'))('$method $path speaks one version of tus', async (call) => {
    if (call.path.startsWith('/handover')) return;
    for (const version of ['0.2.2', '1.0.0, 1.0.0'])
      await expectRefused(call, [412, 'upload_version'], ({ send }) =>
        send(call, { headers: { 'tus-resumable': version } }),
      );
  });

  it.each(['', '-1', '1e3', '0x10', '1000, 1000', '9'.repeat(16), 'NaN'])('an upload of the length "%s"', (length) => {
    const [create] = calls.filter(({ name }) => name === 'createUpload');
    if (!create) throw new Error('createUpload');
    return expectRefused(create, [400, 'bad_request'], ({ send }) =>
      send(create, { headers: { 'upload-length': length } }),
    );
  });
});

describe('a body', () => {
  const large = `{"data":{"note":"${'x'.repeat(64 * 1024)}"}}`;

  it.each(withJson)('$method $path that is too large is not read to its end', async (call) => {
    await expectRefused(call, [413, 'body_too_large'], ({ send }) => send(call, { body: large }));
    let pieces = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          pieces += 1;
          controller.enqueue(new Uint8Array(16 * 1024).fill(0x20));
        },
      });
    await expectRefused(call, [413, 'body_too_large'], ({ send }) => send(call, { body: endless() }));
    expect(pieces).toBeLessThan(10);
    // Whoever lies about the length is believed as far as the bytes go.
    await expectRefused(call, [413, 'body_too_large'], ({ send }) =>
      send(call, { body: large, headers: { 'content-length': '10' } }),
    );
  });

  const nested = (depth: number, of = '[') => of.repeat(depth) + '1' + (of === '[' ? ']' : '}').repeat(depth);
  const deep = [
    nested(30_000),
    `{"data":${nested(30_000)}}`,
    `{"data":{"note":${nested(30_000)}}}`,
    `{"data":{"note":${nested(6_000, '{"a":')}}}`,
    `{"stepId":"document","data":{"note":${nested(30_000)}}}`,
    `{"stepId":"document","data":{"front":${nested(6_000, '{"a":')}}}`,
  ];
  const polluting = [
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"data":{"__proto__":{"polluted":1}}}',
    '{"data":{"constructor":{"prototype":{"polluted":1}}}}',
    '{"data":{"note":{"__proto__":{"polluted":1}}}}',
    '{"stepId":"__proto__","data":{}}',
    '{"stepId":"document","data":{"__proto__":{"polluted":1}}}',
    '{"stepId":"document","field":"__proto__"}',
    '{"skill":"__proto__"}',
    '{"secret":"__proto__","__proto__":[]}',
  ];
  const broken = ['', 'null', '1', '"text"', '[]', '{', '{"data":', '\u0000', '{"data":{}}garbage', '\ufeff{]'];
  it.each(withJson)('$method $path that is no honest one is refused as a whole', async (call) => {
    const house = await createHouse();
    const before = await house.kept();
    for (const body of [...deep, ...polluting, ...broken]) {
      const response = await house.send(call, { body });
      const said = `${response.status} to ${body.slice(0, 60)}`;
      expect(response.status, said).toBeLessThan(500);
      expect(await response.text(), said).not.toMatch(/\bat .+:\d+:\d+|node_modules/);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      if (!response.ok) expect(await house.kept(), said).toEqual(before);
      else expect(call.name, said).toMatch(/^(cancelSession|saveDraft)$/);
      if (response.ok) return;
    }
  });
});

describe('an address to return to', () => {
  it.each([
    'https://evil.example/',
    'https://tenant.example.evil.example/',
    'https://tenant.example@evil.example/',
    'https://user:word@tenant.example/',
    'https://tenant.example\\@evil.example/',
    'https://tenant.example:8443/',
    'http://tenant.example/',
    'blob:https://tenant.example/1',
    'javascript:alert(1)//https://tenant.example',
    'data:text/html,https://tenant.example',
    'https://tenant.example/\r\nset-cookie: a=b',
    'https://tenant.example/\u2028x',
    '//tenant.example/',
    '/banks',
    `https://tenant.example/${'x'.repeat(2000)}`,
  ])('%s is refused', async (returnTo) => {
    const { json } = await createHouse();
    const response = await json(
      'POST',
      '/sessions',
      { skill: 'carpati_ro_card_sbx_#1.0', returnTo },
      { 'idempotency-key': crypto.randomUUID() },
    );
    expect([
      [403, 'return_to_refused'],
      [400, 'bad_request'],
    ]).toContainEqual(await problemIn(response));
  });

  it.each(['en\r\nset-cookie: a=b', 'en\u0000', 'EN', '../en', 'e', 'en-x-\n', `en-${'a'.repeat(9)}`])(
    'a locale %j is refused',
    async (locale) => {
      const { json } = await createHouse();
      const response = await json(
        'POST',
        '/sessions',
        { skill: 'carpati_ro_card_sbx_#1.0', locale },
        { 'idempotency-key': crypto.randomUUID() },
      );
      expect(await problemIn(response)).toEqual([400, 'bad_request']);
    },
  );
});

describe('a file’s name', () => {
  it.each(['../../etc/passwd', '..', '.', 'a/b.jpg', 'a\\b.jpg', 'a\u0000.jpg', 'a\r\nx: y.jpg', '', 'x'.repeat(256)])(
    '%j is refused',
    async (name) => {
      const house = await createHouse();
      const before = await house.kept();
      const response = await house.announce(`/sessions/${house.place.id}/uploads`, 1000, { name });
      expect(await problemIn(response)).toEqual([422, 'file_refused', 'file_name']);
      expect(await house.kept()).toEqual(before);
    },
  );
});
