import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportPKCS8, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { digestOf } from '../../upstream/signing.js';
import { createSigner, type Signer } from './signer.js';
import { UpstreamClient } from './UpstreamClient.js';

const pieces = ['first ', 'second ', 'ăâîșț'].map((text) => new TextEncoder().encode(text));
const size = pieces.reduce((sum, { length }) => sum + length, 0);
const streamOf = (list: readonly Uint8Array<ArrayBuffer>[]) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of list) controller.enqueue(piece);
      controller.close();
    },
  });
const file = { name: 'față "1".jpg', kind: 'image/jpeg', size, open: async () => streamOf(pieces) };
const settings = { clientId: 'client-1', clientAppKey: 'key', clientSecret: 'secret' };
const taken = () => Response.json({ upload_id: 'u', status: 'UPLOADED' });

let sign: Signer;
let serviceAccount: { client_email: string; private_key: string; private_key_id: string };
beforeAll(async () => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  serviceAccount = { client_email: 'a@b.example', private_key: await exportPKCS8(privateKey), private_key_id: 'k' };
  sign = await createSigner(serviceAccount, { now: Date.now, log: () => {} });
});
const clientOf = (fetch: (request: Request) => Promise<Response>, timeout?: number) =>
  new UpstreamClient(
    { ...settings, serviceAccount, url: 'https://upstream.example', fetch, ...(timeout !== undefined && { timeout }) },
    sign,
  );

describe('an upload', () => {
  it('is a form that any server reads, signed over its very bytes', async () => {
    let request: Request | undefined;
    let body = new Uint8Array();
    await clientOf(async (sent) => {
      request = sent;
      body = new Uint8Array(await sent.clone().arrayBuffer());
      return taken();
    }).upload({ stepId: 's', slot: 'front', file });
    const form = await request?.formData();
    expect([form?.get('client_id'), form?.get('name')]).toEqual(['client-1', 'front']);
    const sent = form?.get('file') as File;
    expect([sent.name, sent.type, await sent.text()]).toEqual(['față "1".jpg', 'image/jpeg', 'first second ăâîșț']);
    const claims = decodeJwt(request?.headers.get('authorization')?.slice('Bearer '.length) ?? '');
    expect(claims['digest']).toBe(await digestOf(body));
  });

  it('says how long it is, and comes as it is read', async () => {
    let seen: IncomingMessage | undefined;
    let length = 0;
    const server = createServer((incoming, outgoing) => {
      seen = incoming;
      incoming.on('data', (piece: Buffer) => (length += piece.length));
      incoming.on('end', () =>
        outgoing
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ upload_id: 'u', status: 'UPLOADED' })),
      );
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const client = new UpstreamClient({ ...settings, serviceAccount, url: `http://127.0.0.1:${port}` }, sign);
    await client.upload({ stepId: 's', slot: 'front', file });
    server.close();
    expect(seen?.headers['transfer-encoding']).toBeUndefined();
    expect(seen?.headers['content-length']).toBe(String(length));
  });

  it('reads no further ahead than a few pieces', async () => {
    const count = 200;
    const piece = new Uint8Array(256 * 1024);
    let ahead = 0;
    let passes = 0;
    const open = async () => {
      passes += 1;
      let made = 0;
      return new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull(controller) {
          if (made === count) return controller.close();
          made += 1;
          // The first pass makes the digest; what counts is how the second is taken off.
          if (passes === 2) ahead += 1;
          controller.enqueue(piece);
        },
      });
    };
    let furthest = 0;
    await clientOf(async ({ body }) => {
      const reader = body?.getReader();
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
        furthest = Math.max(furthest, ahead);
        if (next.value.length === piece.length) ahead -= 1;
      }
      return taken();
    }).upload({ stepId: 's', slot: 'front', file: { ...file, size: count * piece.length, open } });
    expect([passes, ahead]).toEqual([2, 0]);
    expect(furthest).toBeLessThan(10);
  });
});

describe('patience', () => {
  afterAll(() => vi.useRealTimers());

  it('has no end while the bytes move, and one when they stand still', async () => {
    vi.useFakeTimers();
    const slow = clientOf(async ({ body, signal }) => {
      const reader = body?.getReader();
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
        await vi.advanceTimersByTimeAsync(900);
        signal.throwIfAborted();
      }
      return taken();
    }, 1000);
    await expect(slow.upload({ stepId: 's', slot: 'front', file })).resolves.toMatchObject({ status: 'UPLOADED' });

    let begin = () => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const stuck = clientOf(({ signal }) => {
      begin();
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    }, 1000);
    const outcome = stuck.upload({ stepId: 's', slot: 'front', file }).catch((error: unknown) => error);
    await begun;
    await vi.advanceTimersByTimeAsync(1100);
    expect(await outcome).toMatchObject({ name: 'UpstreamFailure', kind: 'unavailable', mayHaveHappened: true });
  });
});

it('signs a long way for longer, and never for more than half an hour', async () => {
  const lifetime = async (bytes: number) => {
    const { iat = 0, exp = 0 } = decodeJwt(await sign({ digest: '', size: bytes }));
    return exp - iat;
  };
  expect(await lifetime(1000)).toBe(61);
  expect(await lifetime(300 * 1024 * 1024)).toBe(60 + 1200);
  expect(await lifetime(10 ** 12)).toBe(1800);
});
